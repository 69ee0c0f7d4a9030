import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill'
import type { OversynView, Phase } from '../../domain/oversyn/view.ts'
import { dayInText } from '../shared/dates.ts'
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
  done: { borderTopColor: tokens.colorBrandStroke2, borderLeftColor: tokens.colorBrandStroke2 },
  now: { borderTopColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1 },
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  isNow: { fontWeight: tokens.fontWeightSemibold },
  day: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

const order = ['forslag', 'beredning', 'remiss', 'slutberedning', 'beslut', 'galler'] as const

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
  const until = (day: string) => t('oversyn.line.until', { day: dayInText(day) })
  const days: Record<(typeof order)[number], string> = {
    forslag: until(plan.freezes),
    beredning: until(plan.remissOut),
    remiss: until(view.remiss?.remiss.back ?? plan.remissBack),
    slutberedning: until(plan.decides),
    beslut: dayInText(decision?.day ?? plan.decides),
    galler: t('oversyn.line.from', { day: dayInText(decision?.effectiveFrom ?? plan.takesForce) }),
  }
  return (
    <ol className={styles.line} aria-label={t('oversyn.line.label')}>
      {order.map((step, index) => {
        const isNow = index === at && phase !== 'antagen'
        const isDone = index < at || phase === 'galler'
        const Icon = isDone ? CheckmarkCircleRegular : isNow ? CircleHalfFillRegular : CircleRegular
        const word = isDone ? t('oversyn.line.done') : isNow ? t('oversyn.line.now') : ''
        return (
          <li
            key={step}
            className={mergeClasses(styles.step, isDone && styles.done, isNow && styles.now)}
            {...(isNow && { 'aria-current': 'step' as const })}
          >
            <span className={mergeClasses(styles.name, isNow && styles.isNow)}>
              <Icon aria-hidden /> {t(`oversyn.phase.${step}`)}
            </span>
            <span className={styles.day}>{[word, days[step]].filter(Boolean).join(', ')}</span>
          </li>
        )
      })}
    </ol>
  )
}
