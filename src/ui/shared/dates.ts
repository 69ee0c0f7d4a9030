import { type Day, type Instant, isoWeek, swedishDay } from '../../domain/shared/day.ts'
import { type Lang, spoken } from '../text/text.ts'

const locales: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB' }

/** How a language writes days, times and numbers. */
function habits(lang: Lang) {
  const locale = locales[lang]
  // A calendar day has no time zone; noon in UTC keeps it the same day wherever the browser stands.
  return {
    inWords: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    withWeekday: new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    clock: new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Stockholm',
    }),
    number: new Intl.NumberFormat(locale),
    /** Between hours and minutes. */
    colon: lang === 'sv' ? '.' : ':',
    span: lang === 'sv' ? 'kl. ' : '',
    week: lang === 'sv' ? 'v. ' : 'week ',
  }
}

const made = new Map<Lang, ReturnType<typeof habits>>()

/** The habits of the language that is spoken now, made when first asked for. */
function now(): ReturnType<typeof habits> {
  const lang = spoken()
  const known = made.get(lang) ?? habits(lang)
  made.set(lang, known)
  return known
}

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)

/** A day in running text: `5 oktober 2026`. In tables a day stands as it is stored, `2026-10-05`. */
export function dayInText(day: Day): string {
  return now().inWords.format(noon(day))
}

/** A day with its weekday, without year: `måndag 5 oktober`. */
export function dayWithWeekday(day: Day): string {
  return now().withWeekday.format(noon(day))
}

/** The Swedish day of a moment, for a table. */
export function dayOf(instant: Instant): Day {
  return swedishDay(instant)
}

/** The Swedish time of a moment: `10.42`, in English `10:42`. */
export function timeOf(instant: Instant): string {
  const { clock, colon } = now()
  return clock.format(new Date(instant)).replace(':', colon)
}

/** From when to when on one day, of HH:MM: `kl. 13.00–15.30`. */
export function timeSpan(start: string, end: string): string {
  const { span, colon } = now()
  return `${span}${start.replace(':', colon)}–${end.replace(':', colon)}`
}

/** The week of a day by ISO 8601, as in Sweden: `v. 41`. */
export function weekOf(day: Day): string {
  return `${now().week}${isoWeek(day).week}`
}

/** A number as it is read: `12 000`, in English `12,000`. */
export function numberInText(value: number): string {
  return now().number.format(value)
}
