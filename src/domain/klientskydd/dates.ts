/**
 * What the six digits of a birth time can be.
 * - `birth`: month 01–12 and day 01–31, as in a personnummer.
 * - `coordination`: 60 added to the day, as in a samordningsnummer; month 00 and day 60 stand for an unknown month and day.
 */
export type BirthTime = 'birth' | 'coordination'

/**
 * Reads a birth time leniently: every day 01–31 goes in every month, because when the birth numbers of a day run out
 * Skatteverket gives a nearby day, and among the samordningsnummer that it publishes for testing are dates that no
 * calendar has. Undefined when it cannot be one.
 */
export function birthTimeOf(month: number, day: number): BirthTime | undefined {
  if (day >= 1 && day <= 31 && month >= 1 && month <= 12) return 'birth'
  if (day >= 60 && day <= 91 && month <= 12) return 'coordination'
  return undefined
}

const longestDay = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Is there such a day in some year? For warnings, where a guess must be better founded. */
export function isCalendarDay(month: number, day: number): boolean {
  return day >= 1 && day <= (longestDay[month - 1] ?? 0)
}

/** Is this a time of day? */
export function isTimeOfDay(hour: number, minute: number): boolean {
  return hour <= 23 && minute <= 59
}

/** Where something that is certainly no part of a number stands. */
export interface Span {
  readonly start: number
  readonly end: number
}

const writtenDate =
  /(?<!\d)(?:18|19|20)?\d\d([-\u2010-\u2015\u2212/.])(?:0\d|1[0-2])\1(?:0[1-9]|[12]\d|3[01]|[678]\d|9[01])(?!\d)/g
const timeRange = /(?<!\d|\d\.)(?:[01]\d|2[0-3])\.[0-5]\d ?[-\u2010-\u2015\u2212] ?(?:[01]\d|2[0-3])\.[0-5]\d(?!\d)/g
const account = /(?<![\p{L}\d])[A-Z]{2}\d\d(?: \d{4}){4,7}(?!\d)/gu

/** Dates with year first and the same mark between their parts, lenient as a birth time. A number never begins or ends inside one. */
export function writtenDates(text: string): Span[] {
  return spans(text, writtenDate)
}

/** What holds digits but no part of a number: times from–to as Swedes write them (13.00–15.30), account numbers (IBAN). */
export function foreignDigits(text: string): Span[] {
  return [...spans(text, timeRange), ...spans(text, account)]
}

function spans(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), match => ({ start: match.index, end: match.index + match[0].length }))
}
