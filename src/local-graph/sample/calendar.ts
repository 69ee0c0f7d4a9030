import { weekdayOf } from '../../domain/meeting/series.ts'
import { addDays, type Day } from '../../domain/shared/day.ts'
import type { NamedForumKey } from '../../domain/styrmodell/styrmodell.ts'

/** How a forum of the sample meets: weekday (1 is Monday), so many weeks apart, and when on the day. */
const habits: Readonly<
  Record<NamedForumKey, { weekday: number; weeks: number; start: string; end: string; place: string }>
> = {
  samverkan: { weekday: 2, weeks: 3, start: '09:00', end: '11:00', place: 'Kompetenscenter, rum Älven' },
  sob: { weekday: 4, weeks: 6, start: '13:00', end: '15:00', place: 'Teams och rum Götaplatsen' },
  analys: { weekday: 3, weeks: 8, start: '10:00', end: '11:30', place: 'Teams' },
}

export interface SampleMeeting {
  readonly forum: NamedForumKey
  readonly day: Day
  readonly start: string
  readonly end: string
  readonly place: string
}

/** The meetings of a forum around a day: a year back, the next one on or after the day, and three more ahead. */
export function meetingsAround(forum: NamedForumKey, today: Day): SampleMeeting[] {
  const { weekday, weeks, ...when } = habits[forum]
  const next = addDays(today, (weekday - weekdayOf(today) + 7) % 7)
  const back = Math.floor(52 / weeks)
  return Array.from({ length: back + 4 }, (_, n) => ({
    forum,
    day: offHolidays(addDays(next, (n - back) * weeks * 7)),
    ...when,
  }))
}

/** Nobody meets over Christmas and New Year: the meeting is held two weeks later. */
function offHolidays(day: Day): Day {
  const date = day.slice(5)
  return date >= '12-20' || date <= '01-06' ? addDays(day, 14) : day
}
