import type { AgendaItem, Meeting } from './meeting.ts'

/** When a point begins and ends by the minutes allotted before it, HH:MM. A point without minutes takes none. */
export interface Slot {
  readonly start: string
  readonly end: string
}

/** The running clock of an agenda, one slot a point, in order. */
export function slotsOf({ start }: Pick<Meeting, 'start'>, points: readonly Pick<AgendaItem, 'minutes'>[]): Slot[] {
  let now = minutesIn(start)
  return points.map(({ minutes = 0 }) => {
    const slot = { start: timeAt(now), end: timeAt(now + minutes) }
    now += minutes
    return slot
  })
}

/** Minutes allotted in all, and how they stand to the meeting's length; `over` is negative while time is left. */
export function timeUse(
  { start, end }: Pick<Meeting, 'start' | 'end'>,
  points: readonly Pick<AgendaItem, 'minutes'>[],
): { readonly allotted: number; readonly over: number } {
  const allotted = points.reduce((sum, { minutes = 0 }) => sum + minutes, 0)
  return { allotted, over: allotted - (minutesIn(end) - minutesIn(start)) }
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
