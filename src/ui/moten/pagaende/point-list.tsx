import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import type { Slot } from '../../../domain/meeting/clock.ts'
import { ledTo } from '../../../domain/meeting/led-to.ts'
import { focusRing } from '../../shared/focus-ring.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { Written } from '../../shared/written.tsx'
import { useText } from '../../text/text.ts'
import type { Position } from './use-point.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column' },
  row: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: '2ch 5ch minmax(0, 1fr) 20px',
    columnGap: tokens.spacingHorizontalS,
    '@media (max-width: 640px)': { gridTemplateColumns: '2ch minmax(0, 1fr) 20px' },
    alignItems: 'start',
    padding: tokens.spacingVerticalS,
    border: 'none',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    // Where the system chooses the colours, a transparent line is drawn: only the point shown has one that is seen.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ...focusRing,
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  time: { '@media (max-width: 640px)': { display: 'none' } },
  heading: { overflowWrap: 'anywhere', hyphens: 'auto' },
  here: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

interface Props {
  readonly position: Position
  readonly slots: ReadonlyMap<string, Slot>
}

/** The meeting's points with their times, what is settled, and where one is. Each is a button that shows it. */
export function PointList({ position, slots }: Props) {
  const styles = useStyles()
  const t = useText()
  const { reading } = useDesk()
  const { points, shown, meetingAt, isFollowing, go } = position
  return (
    <ol className={styles.list}>
      {points.map((item, index) => (
        <li key={item.id}>
          <button
            type="button"
            className={mergeClasses(styles.row, item === shown && styles.shown)}
            aria-current={item === shown ? 'step' : undefined}
            onClick={() => go(item)}
          >
            <span className={styles.quiet}>{index + 1}</span>
            <span className={mergeClasses(styles.quiet, styles.time)}>
              {slots.get(item.id)?.start.replace(':', '.')}
            </span>
            <span className={styles.heading}>
              <Written>{item.heading}</Written>
              {item === meetingAt && !isFollowing && <span className={styles.here}>{t('pagaende.meetingHere')}</span>}
            </span>
            {ledTo(item, reading).length > 0 && <CheckmarkRegular aria-label={t('pagaende.settled')} fontSize={20} />}
          </button>
        </li>
      ))}
    </ol>
  )
}
