import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill'
import type { OversynView, Phase } from '../../domain/oversyn/view.ts'
import type { Day } from '../../domain/shared/day.ts'
import { dayInText, dayOf } from '../shared/dates.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  line: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `3px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 860px)': {
      paddingTop: '0',
      paddingLeft: tokens.spacingHorizontalM,
      borderTop: 'none',
      borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  // The same width again, since what stands in the media query for all steps would win over the colour alone.
  done: {
    borderTopColor: tokens.colorBrandStroke2,
    '@media (max-width: 860px)': { borderLeftColor: tokens.colorBrandStroke2 },
  },
  now: {
    borderTopColor: tokens.colorBrandStroke1,
    '@media (max-width: 860px)': { borderLeftColor: tokens.colorBrandStroke1 },
    // Where the person's system chooses the colours all lines look alike.
    '@media (forced-colors: active)': { borderTopWidth: '6px' },
    '@media (max-width: 860px) and (forced-colors: active)': { borderTopWidth: '0', borderLeftWidth: '6px' },
  },
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  isNow: { fontWeight: tokens.fontWeightSemibold },
  day: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

const order = ['forslag', 'beredning', 'remiss', 'slutberedning', 'beslut', 'galler'] as const

/** `13 oktober 2026` as `13 oktober`. */
const withoutYear = (day: string) => day.replace(/ \d{4}$/, '')

/** Where in the order a phase stands: before the first, after the last, or at one of them. */
function placeOf(phase: Phase): number {
  if (phase === 'planerad') return -1
  if (phase === 'avslutad') return order.length
  return order.indexOf(phase === 'antagen' ? 'galler' : phase)
}

/** The year as a line: what has been, where one is, and the days ahead. */
export function PhaseLine({ view }: { view: OversynView }) {
  const styles = useStyles()
  const t = useText()
  const { plan, phase, decision } = view
  const at = placeOf(phase)
  const { today } = useDesk()
  const said = (day: Day) => (day.slice(0, 4) === today.slice(0, 4) ? withoutYear(dayInText(day)) : dayInText(day))
  const days: Record<(typeof order)[number], Day> = {
    forslag: plan.freezes,
    beredning: view.remisser[0] ? dayOf(view.remisser[0].remiss.at) : plan.remissOut,
    remiss: view.remiss?.remiss.back ?? plan.remissBack,
    slutberedning: plan.decides,
    beslut: decision?.day ?? plan.decides,
    galler: decision?.effectiveFrom ?? plan.takesForce,
  }
  const words = (step: (typeof order)[number], isDone: boolean, isNow: boolean) => {
    const day = said(days[step])
    if (step === 'galler') return t('oversyn.line.from', { day })
    // A phase may end before the day that was planned for it.
    if (isDone) return days[step] <= today ? t('oversyn.line.doneOn', { day }) : t('oversyn.line.done')
    if (isNow) return t('oversyn.line.untilNow', { day })
    return step === 'beslut' ? day : t('oversyn.line.until', { day })
  }
  return (
    <ol className={styles.line} aria-label={t('oversyn.line.label')}>
      {order.map((step, index) => {
        const isNow = index === at && phase !== 'antagen'
        const isDone = index < at || phase === 'galler'
        const Icon = isDone ? CheckmarkCircleRegular : isNow ? CircleHalfFillRegular : CircleRegular
        return (
          <li
            key={step}
            className={mergeClasses(styles.step, isDone && styles.done, isNow && styles.now)}
            {...(isNow && { 'aria-current': 'step' as const })}
          >
            <span className={mergeClasses(styles.name, isNow && styles.isNow)}>
              <Icon aria-hidden /> {t(`oversyn.phase.${step}`)}
            </span>
            <span className={styles.day}>
              <Unbroken>{words(step, isDone, isNow)}</Unbroken>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
