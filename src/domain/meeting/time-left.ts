import { minutesIn, type Slot } from './clock.ts'

/** How the clock stands to a point on the day of its meeting; whole minutes. */
export type TimeLeft =
  /** The meeting has not begun. */
  | { readonly kind: 'before'; readonly start: string }
  /** Taken up ahead of its time. */
  | { readonly kind: 'later'; readonly count: number }
  | { readonly kind: 'left'; readonly count: number }
  /** So little is left that it is time to come to an end. */
  | { readonly kind: 'ending'; readonly count: number }
  | { readonly kind: 'over'; readonly count: number }

/** The end of a point: its last five minutes, of a short one its last third. */
const ending = (length: number) => Math.min(5, Math.floor(length / 3))

/** What is left of a point; nothing for one without minutes. Times are HH:MM, Swedish time. */
export function timeLeft(meetingStart: string, slot: Slot | undefined, now: string): TimeLeft | undefined {
  if (now < meetingStart) return { kind: 'before', start: meetingStart }
  if (slot?.end === undefined) return undefined
  const untilStart = minutesIn(slot.start) - minutesIn(now)
  if (untilStart > 0) return { kind: 'later', count: untilStart }
  const left = minutesIn(slot.end) - minutesIn(now)
  if (left < 0) return { kind: 'over', count: -left }
  const isEnding = left <= ending(minutesIn(slot.end) - minutesIn(slot.start))
  return { kind: isEnding ? 'ending' : 'left', count: left }
}
