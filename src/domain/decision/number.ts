import type { Day } from '../shared/day.ts'

/** A run of numbers: one forum's decisions of one year. */
export interface Series {
  readonly prefix: string
}

export function seriesOf(forumShort: string, day: Day): Series {
  return { prefix: `${forumShort} ${day.slice(0, 4)}-` }
}

export function numberIn(series: Series, n: number): string {
  return series.prefix + String(n).padStart(3, '0')
}

/** The running number of a decision's number, or nothing when it is not of this series or not well formed. */
export function placeIn(series: Series, number: string): number | undefined {
  if (!number.startsWith(series.prefix)) return undefined
  const rest = number.slice(series.prefix.length)
  const n = Number(rest)
  return /^\d{3,6}$/.test(rest) && numberIn(series, n) === number ? n : undefined
}

/**
 * The number after the highest that counts. Rows that do not count are left aside, so that a row written round the app
 * cannot push the series away; where such a row already holds the number, the list's unique column refuses it and the
 * next is taken, and the row in between stands in the log as not valid.
 */
export function nextNumber(series: Series, counted: readonly string[]): string {
  return numberIn(series, Math.max(0, ...counted.map(number => placeIn(series, number) ?? 0)) + 1)
}

/** The number that follows a given one, when that one turned out to be taken. */
export function numberAfter(series: Series, number: string): string {
  return numberIn(series, (placeIn(series, number) ?? 0) + 1)
}

/** The numbers below the highest that no row holds: a row that cannot be read, or that was taken away round the app. */
export function gapsIn(series: Series, held: readonly string[]): string[] {
  const places = new Set(held.map(number => placeIn(series, number) ?? 0))
  const highest = Math.max(0, ...places)
  // A row written round the app may hold any number; a list of a thousand gaps explains nothing.
  if (highest > places.size + 100) return []
  return Array.from({ length: highest }, (_, index) => index + 1)
    .filter(n => !places.has(n))
    .map(n => numberIn(series, n))
}
