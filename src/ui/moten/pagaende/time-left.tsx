import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Slot } from '../../../domain/meeting/clock.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { swedishDay } from '../../../domain/shared/day.ts'
import type { Clock } from '../../../ports/clock.ts'
import { timeOf, timeSpan } from '../../shared/dates.ts'
import { useWorkspace } from '../../shared/workspace.tsx'
import { type Text, useText } from '../../text/text.ts'

const useStyles = makeStyles({
  time: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  left: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
})

interface Props {
  readonly meeting: Pick<StoredMeeting, 'day' | 'start'>
  /** Absent for a point without minutes. */
  readonly slot: Slot | undefined
}

/** When the point stands on the agenda and what is left of it, told anew each half minute and read aloud by nobody. */
export function TimeLeft({ meeting, slot }: Props) {
  const styles = useStyles()
  const t = useText()
  const { clock } = useWorkspace()
  const now = useNow(clock)
  const left = swedishDay(now) === meeting.day ? leftOf(meeting.start, slot, timeOf(now), t) : ''
  if (!slot && !left) return null
  return (
    <p className={styles.time} style={{ margin: 0 }}>
      {slot && <span>{timeSpan(slot.start, slot.end)}</span>}
      {left && <span className={styles.left}>{left}</span>}
    </p>
  )
}

function leftOf(start: string, slot: Slot | undefined, clockTime: string, t: Text): string {
  const now = minutesIn(clockTime)
  if (now < minutesIn(start)) return t('pagaende.time.startsAt', { start: start.replace(':', '.') })
  if (!slot) return ''
  const untilStart = minutesIn(slot.start) - now
  if (untilStart > 0) return t('pagaende.time.later', { count: untilStart })
  const left = minutesIn(slot.end) - now
  return left >= 0 ? t('pagaende.time.left', { count: left }) : t('pagaende.time.over', { count: -left })
}

/** Minutes since midnight, of HH:MM or HH.MM. */
function minutesIn(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
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
