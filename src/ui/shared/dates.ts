import { type Day, type Instant, isoWeek, swedishDay } from '../../domain/shared/day.ts'
import { type Lang, lang } from '../text/text.ts'

const locales: Readonly<Record<Lang, string>> = { sv: 'sv-SE' }
const locale = locales[lang]

// A calendar day has no time zone; noon in UTC keeps it the same day wherever the browser stands.
const noon = (day: Day) => new Date(`${day}T12:00:00Z`)
const inWords = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const withWeekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' })

/** A day in running text: `5 oktober 2026`. In tables a day stands as it is stored, `2026-10-05`. */
export function dayInText(day: Day): string {
  return inWords.format(noon(day))
}

/** A day with its weekday, without year: `måndag 5 oktober`. */
export function dayWithWeekday(day: Day): string {
  return withWeekday.format(noon(day))
}

/** The Swedish day of a moment, for a table. */
export function dayOf(instant: Instant): Day {
  return swedishDay(instant)
}

/** The Swedish time of a moment: `10.42`. */
export function timeOf(instant: Instant): string {
  return clock.format(new Date(instant)).replace(':', '.')
}

/** From when to when on one day, of HH:MM: `kl. 13.00–15.30`. */
export function timeSpan(start: string, end: string): string {
  return `kl. ${start.replace(':', '.')}–${end.replace(':', '.')}`
}

/** The week of a day: `v. 41`. */
export function weekOf(day: Day): string {
  return `v. ${isoWeek(day).week}`
}
