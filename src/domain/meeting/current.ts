import type { Day } from '../shared/day.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import type { StoredMeeting } from './meeting.ts'

/** Where somebody is in time, by the Swedish clock. */
export interface Moment {
  readonly day: Day
  /** HH:MM */
  readonly time: string
}

/**
 * The meeting that a forum is at: the last one today that has begun and the first today before that; without one today
 * the next, and without a next the last. Two meetings on a day take over from each other a quarter before the second.
 */
export function meetingAt(
  meetings: readonly StoredMeeting[],
  forum: ForumKey,
  { day, time }: Moment,
): StoredMeeting | undefined {
  const own = meetings
    .filter(meeting => meeting.forum === forum)
    .sort((a, b) => (`${a.day} ${a.start}` < `${b.day} ${b.start}` ? -1 : 1))
  const today = own.filter(meeting => meeting.day === day)
  const begun = today.findLast(({ start }) => minutes(start) - quarter <= minutes(time))
  return begun ?? today[0] ?? own.find(meeting => meeting.day > day) ?? own.at(-1)
}

const quarter = 15

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  return hours * 60 + rest
}
