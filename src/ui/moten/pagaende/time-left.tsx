import { makeStyles, tokens } from '@fluentui/react-components'
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
  const left =
    swedishDay(now) === meeting.day ? inWords(timeLeft(meeting.start, slot, timeOf(now).replace('.', ':')), t) : ''
  if (!slot && !left) return null
  return (
    <p className={styles.time}>
      {slot && <span>{timeSpan(slot.start, slot.end)}</span>}
      {left && <span className={styles.left}>{left}</span>}
    </p>
  )
}

function inWords(time: Left | undefined, t: Text): string {
  switch (time?.kind) {
    case undefined:
      return ''
    case 'before':
      return t('pagaende.time.startsAt', { start: time.start.replace(':', '.') })
    case 'later':
      return t('pagaende.time.later', { count: time.count })
    case 'left':
      return t('pagaende.time.left', { count: time.count })
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
