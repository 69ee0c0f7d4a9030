import { type Day, daysBetween, type Instant, swedishDay } from './day.ts'

/**
 * Days that what has ended stays before the one who raised it: a quarter, so that it is seen at the next meeting of each
 * forum and gone well before the yearly översyn. All of it is found in its own list for as long as it is kept.
 */
export const shownAfterEnd = 90

/** What is still to be shown of one's own: what is open first, then what ended lately, each in the order given. */
export function stillShown<T>(rows: readonly T[], endOf: (row: T) => Instant | undefined, today: Day): T[] {
  const ends = rows.map(row => ({ row, end: endOf(row) }))
  const open = ends.filter(({ end }) => end === undefined)
  const lately = ends.filter(({ end }) => end !== undefined && daysBetween(swedishDay(end), today) <= shownAfterEnd)
  return [...open, ...lately].map(({ row }) => row)
}
