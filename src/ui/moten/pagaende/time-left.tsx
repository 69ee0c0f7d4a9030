import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm'
import { useEffect, useState } from 'react'
import type { Slot } from '../../../domain/meeting/clock.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { type TimeLeft as Left, timeLeft } from '../../../domain/meeting/time-left.ts'
import { swedishDay } from '../../../domain/shared/day.ts'
import type { Clock } from '../../../ports/clock.ts'
import { timeOf, timeSpan } from '../../shared/dates.ts'
import { useWorkspace } from '../../shared/workspace.tsx'
import { type Text, useText } from '../../text/text.ts'

const useStyles = makeStyles({
  time: {
    margin: '0',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  left: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  ending: { color: tokens.colorStatusWarningForeground1 },
  over: { color: tokens.colorStatusDangerForeground3 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

interface Props {
  readonly meeting: Pick<StoredMeeting, 'day' | 'start'>
  /** Absent for a point after one without minutes. */
  readonly slot: Slot | undefined
}

/**
 * When the point stands on the agenda and what is left of it, told anew each half minute. Read aloud twice at most: when
 * the point should come to an end, and when its time is over.
 */
export function TimeLeft({ meeting, slot }: Props) {
  const styles = useStyles()
  const t = useText()
  const { clock } = useWorkspace()
  const now = useNow(clock)
  const time =
    swedishDay(now) === meeting.day ? timeLeft(meeting.start, slot, timeOf(now).replace('.', ':')) : undefined
  if (!slot?.end && !time) return null
  const isPressing = time?.kind === 'ending' || time?.kind === 'over'
  return (
    <p className={styles.time}>
      {slot?.end && <span>{timeSpan(slot.start, slot.end)}</span>}
      {time && (
        <span className={mergeClasses(styles.left, isPressing && styles[time.kind])}>
          {isPressing && <ClockAlarmRegular aria-hidden />}
          {inWords(time, t)}
        </span>
      )}
      <span role="status" className={styles.spoken}>
        {isPressing && t(time.kind === 'over' || time.count === 0 ? 'pagaende.time.ended' : 'pagaende.time.endingSoon')}
      </span>
    </p>
  )
}

function inWords(time: Left, t: Text): string {
  switch (time.kind) {
    case 'before':
      return t('pagaende.time.startsAt', { start: time.start.replace(':', '.') })
    case 'later':
      return t('pagaende.time.later', { count: time.count })
    case 'left':
      return t('pagaende.time.left', { count: time.count })
    case 'ending':
      return t('pagaende.time.ending', { count: time.count })
    case 'over':
      return t('pagaende.time.over', { count: time.count })
  }
}

const step = 30_000

/** The moment it is, told anew each half minute. */
function useNow(clock: Clock): string {
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const gone = new AbortController()
    const tick = async () => {
      while (!gone.signal.aborted) {
        await clock.wait(step, gone.signal)
        setNow(clock.now())
      }
    }
    void tick()
    return () => gone.abort()
  }, [clock])
  return now
}
