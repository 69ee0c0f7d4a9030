import { getHolidays } from 'swedish-holidays'
import type { Holidays } from '../../domain/meeting/series.ts'

/** Eves that are kept as holidays though the law does not name them. */
const keptEves = new Set(['Midsommarafton', 'Julafton', 'Nyårsafton', 'Påskafton', 'Pingstafton'])

/** Half a day in milliseconds. */
const halfDay = 43_200_000

/** Swedish public holidays of these years, and the eves that everyone keeps, by day. */
export function holidaysOf(years: readonly number[]): Holidays {
  return new Map(
    years.flatMap(year =>
      getHolidays(year)
        .filter(({ isPublicHoliday, name }) => isPublicHoliday || keptEves.has(name))
        // The library means midnight in UTC, but loses an hour where Easter falls on the night that summer time begins.
        .map(({ date, name }) => [new Date(date.getTime() + halfDay).toISOString().slice(0, 10), name] as const),
    ),
  )
}
