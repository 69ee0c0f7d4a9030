import type { AgendaItem, Meeting } from './meeting.ts'

/** When a point begins and ends by the minutes allotted before it, HH:MM. The end of one without minutes is not known. */
export interface Slot {
  readonly start: string
  readonly end?: string
}

/** The running clock of an agenda, in order: a slot a point until one has no minutes, since nobody knows when the next begins. */
export function slotsOf({ start }: Pick<Meeting, 'start'>, points: readonly Pick<AgendaItem, 'minutes'>[]): Slot[] {
  const open = points.findIndex(({ minutes }) => minutes === undefined)
  const known = open === -1 ? points : points.slice(0, open + 1)
  let now = minutesIn(start)
  return known.map(({ minutes }) => {
    const begins = timeAt(now)
    now += minutes ?? 0
    return { start: begins, ...(minutes !== undefined && { end: timeAt(now) }) }
  })
}

/** Minutes allotted in all and to how many not, and how they stand to the meeting's length; `over` is negative while time is left. */
export function timeUse(
  { start, end }: Pick<Meeting, 'start' | 'end'>,
  points: readonly Pick<AgendaItem, 'minutes'>[],
): { readonly allotted: number; readonly untimed: number; readonly over: number } {
  const allotted = points.reduce((sum, { minutes = 0 }) => sum + minutes, 0)
  const untimed = points.filter(({ minutes }) => minutes === undefined).length
  return { allotted, untimed, over: allotted - (minutesIn(end) - minutesIn(start)) }
}

/** Whole minutes from midnight to a time, HH:MM. */
export function minutesIn(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** Past midnight the clock begins anew, as a clock on the wall does. */
function timeAt(minutes: number): string {
  const inDay = minutes % (24 * 60)
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}
