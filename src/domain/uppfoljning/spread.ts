import { type Day, daysBetween } from '../shared/day.ts'

/** So few say nothing of how it usually goes: one matter more would move the middle a long way. */
export const fewest = 5

/** How long something took, over several. */
export interface Spread {
  /** How many it rests on. */
  readonly of: number
  /** The median in days; not given where it would rest on fewer than `fewest`. */
  readonly median?: number
  /** The longest in days; not given where there is none. */
  readonly longest?: number
}

/** The middle one of them, or the mean of the two in the middle; how many they are, and the longest. */
export function spreadOf(days: readonly number[]): Spread {
  if (days.length === 0) return { of: 0 }
  const sorted = Float64Array.from(days).sort()
  const longest = sorted[sorted.length - 1] ?? 0
  if (sorted.length < fewest) return { of: sorted.length, longest }
  const high = sorted[sorted.length >> 1] ?? 0
  const low = sorted[(sorted.length - 1) >> 1] ?? 0
  return { of: sorted.length, median: (low + high) / 2, longest }
}

/** A day that somebody wrote may lie before what it ended; it then took no time. */
export function daysTaken(from: Day, to: Day): number {
  return Math.max(0, numberOf(to) - numberOf(from))
}

const numbers = new Map<Day, number>()

/** The running number of a day: the same few thousand days are asked of again and again. */
function numberOf(day: Day): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = daysBetween('2000-01-01', day)
  numbers.set(day, number)
  return number
}
