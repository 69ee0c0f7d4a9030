/** A calendar day in Sweden, YYYY-MM-DD. Days compare as text. */
export type Day = string
/** A moment in UTC as ISO 8601 text with Z, e.g. 2026-11-22T08:15:00Z. */
export type Instant = string

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsADay = 86_400_000

/** True for a day that exists: 2026-02-29 does not. */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text)
  if (!match) return false
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))
  return date.toISOString().startsWith(text)
}

/** The later of two moments; ISO text in UTC compares as time does. */
export function latest(a: Instant, b: Instant | undefined): Instant
export function latest(a: Instant | undefined, b: Instant | undefined): Instant | undefined
export function latest(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? b : a
}

/** A time of day on the 24-hour clock, HH:MM. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10)
}

/** The same day so many months later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay)
}

/** The moment at which summer time starts (month 2) or ends (month 9) in the EU: the month's last Sunday, 01.00 UTC. */
function clockChange(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0))
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1)
}

/**
 * The Swedish calendar day of a moment. The offset is computed by the EU's rule (directive 2000/84/EC) rather than asked
 * of the platform, because a matter must be judged by the same day on every machine.
 */
export function swedishDay(instant: Instant): Day {
  // Sweden is at most two hours ahead: only the end of a day in UTC can be another day there. Asked of every row read.
  if (instant.slice(11, 13) < '22') return instant.slice(0, 10)
  const moment = Date.parse(instant)
  const year = new Date(moment).getUTCFullYear()
  const summer = moment >= clockChange(year, 2) && moment < clockChange(year, 9)
  return new Date(moment + (summer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10)
}

/** False for an hour that no Swedish clock shows: between two and three on the night when summer time begins. */
export function existsInSweden(day: Day, time: string): boolean {
  const change = new Date(clockChange(Number(day.slice(0, 4)), 2)).toISOString().slice(0, 10)
  return !(day === change && time.startsWith('02'))
}

/** ISO 8601 week: the year it belongs to (not always the day's own year) and its number, 1 to 53. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const date = new Date(`${day}T00:00:00Z`)
  const weekday = (date.getUTCDay() + 6) % 7
  const thursday = new Date(date.getTime() + (3 - weekday) * millisecondsADay)
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * millisecondsADay))
  return { year, week }
}

const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag']
const months = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
]

/** A day as it is said in Swedish, in whatever language the reader has chosen: `torsdag 26 november 2026`. */
export function dayInWords(day: Day): string {
  const date = new Date(`${day}T00:00:00Z`)
  return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
