import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark'
import type { Instant } from '../../domain/shared/day.ts'
import { useText } from '../text/text.ts'
import { dayOf } from './dates.ts'
import { daysWaited } from './sentences.ts'
import { Unbroken } from './unbroken.tsx'
import { useDesk } from './workspace.tsx'

const useStyles = makeStyles({
  way: {
    display: 'flex',
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    '@media (max-width: 900px)': { flexDirection: 'column' },
  },
  step: {
    flex: '1 1 0',
    minWidth: '0',
    position: 'relative',
    paddingTop: '28px',
    paddingRight: tokens.spacingHorizontalS,
    // The line runs from each mark to the next; the last has none after it.
    '::before': {
      content: '""',
      position: 'absolute',
      top: '9px',
      left: '0',
      right: '0',
      borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    ':last-child::before': { display: 'none' },
    '@media (max-width: 900px)': {
      flex: 'none',
      paddingTop: '0',
      paddingLeft: '32px',
      paddingBottom: tokens.spacingVerticalM,
      '::before': {
        top: '0',
        bottom: '0',
        left: '9px',
        right: 'auto',
        borderTop: 'none',
        borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
      },
    },
  },
  reached: {
    '::before': { borderTopColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1 },
  },
  mark: {
    position: 'absolute',
    top: '0',
    left: '0',
    width: '20px',
    height: '20px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '12px',
  },
  markReached: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    forcedColorAdjust: 'auto',
  },
  markCurrent: { border: `2px solid ${tokens.colorBrandStroke1}` },
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  later: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  at: { display: 'block', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  waits: { marginTop: tokens.spacingVerticalM, marginBottom: '0', fontWeight: tokens.fontWeightSemibold },
})

export interface WayStep {
  readonly key: string
  readonly label: string
  readonly at: Instant | undefined
}

interface Props {
  readonly steps: readonly WayStep[]
  /** Whose turn it is, since when; nothing where the page has said it already. */
  readonly waits: string | undefined
}

/** A question's way through both forums: when each step was reached and how long it took, and whose turn it is. */
export function Way({ steps, waits }: Props) {
  const styles = useStyles()
  const t = useText()
  const { today } = useDesk()
  const last = steps.findLastIndex(step => step.at !== undefined)
  // What a step is waited for from: the last one before it that was reached.
  const before = (index: number) => steps.slice(0, index).findLast(step => step.at !== undefined)?.at
  return (
    <section aria-label={t('governance.way.label')}>
      <ol className={styles.way}>
        {steps.map(({ key, label, at }, index) => {
          const isCurrent = index === last + 1
          const from = before(index)
          const took = at && from ? daysWaited(from, dayOf(at)) : undefined
          return (
            <li
              key={key}
              className={mergeClasses(styles.step, index < last && styles.reached)}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <span
                className={mergeClasses(styles.mark, at && styles.markReached, isCurrent && styles.markCurrent)}
                aria-hidden
              >
                {at ? <CheckmarkFilled /> : isCurrent && <span className={styles.dot} />}
              </span>
              <span className={mergeClasses(styles.label, !at && !isCurrent && styles.later)}>{label}</span>
              <span className={styles.at}>
                <Unbroken>
                  {at ? dayOf(at) : t(index < last ? 'governance.way.skipped' : 'governance.way.notYet')}
                </Unbroken>
              </span>
              {took !== undefined && <span className={styles.at}>{t('governance.way.took', { count: took })}</span>}
              {isCurrent && from && (
                <span className={styles.at}>{t('governance.way.waited', { count: daysWaited(from, today) })}</span>
              )}
            </li>
          )
        })}
      </ol>
      {waits && (
        <p className={styles.waits}>
          <Unbroken>{waits}</Unbroken>
        </p>
      )}
    </section>
  )
}
