import { addDays, type Day, isDay } from '../shared/day.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import type { Meeting } from './meeting.ts'

/** How a forum means to meet: on a weekday (1 is Monday), so many weeks apart, between two days, both included. */
export interface SeriesRule {
  readonly from: Day
  readonly until: Day
  readonly weekday: number
  readonly everyWeeks: number
}

/** No forum meets more often in a year; what is longer is a slip of the pen. */
export const longestSeries = 60

/** The days of a series, as far as `longestSeries`; none where the rule makes no sense. */
export function seriesDays({ from, until, weekday, everyWeeks }: SeriesRule): Day[] {
  if (!isDay(from) || !isDay(until) || !Number.isInteger(everyWeeks) || everyWeeks < 1) return []
  const days: Day[] = []
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  for (let day = first; day <= until && days.length < longestSeries; day = addDays(day, everyWeeks * 7)) days.push(day)
  return days
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** Public holidays and the eves that are kept as such, by day, with their names. */
export type Holidays = ReadonlyMap<Day, string>

/** What one should know of a day before meeting on it. */
export type DayMark =
  | { readonly kind: 'helgdag'; readonly name: string }
  | { readonly kind: 'helg' }
  /** A working day alone between two free ones: many are away. */
  | { readonly kind: 'klamdag' }

/** When a forum usually meets: as its last meeting; on a Tuesday morning where it has met on no working day. */
export function usualTime(
  forum: ForumKey,
  meetings: readonly Pick<Meeting, 'forum' | 'day' | 'start' | 'end'>[],
): { readonly weekday: number; readonly start: string; readonly end: string } {
  const last = meetings
    .filter(meeting => meeting.forum === forum && weekdayOf(meeting.day) <= 5)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  return last
    ? { weekday: weekdayOf(last.day), start: last.start, end: last.end }
    : { weekday: 2, start: '09:00', end: '11:00' }
}

/** The day itself where people work, else the first after it when they do. */
export function workingDayFrom(day: Day, holidays: Holidays): Day {
  return holidays.has(day) || weekdayOf(day) > 5 ? workingDayFrom(addDays(day, 1), holidays) : day
}

/** The mark of a day, if it has one. */
export function markOf(day: Day, holidays: Holidays): DayMark | undefined {
  const name = holidays.get(day)
  if (name !== undefined) return { kind: 'helgdag', name }
  if (weekdayOf(day) > 5) return { kind: 'helg' }
  const isFree = (other: Day) => holidays.has(other) || weekdayOf(other) > 5
  return isFree(addDays(day, -1)) && isFree(addDays(day, 1)) ? { kind: 'klamdag' } : undefined
}
