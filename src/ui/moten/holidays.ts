import { getHolidays } from 'swedish-holidays'
import type { Holidays } from '../../domain/meeting/series.ts'

/** Eves that are kept as holidays though the law does not name them. */
const keptEves = new Set(['Midsommarafton', 'Julafton', 'Nyårsafton', 'Påskafton', 'Pingstafton'])

/**
 * Swedish public holidays of these years, and the eves that everyone keeps, by day. The library computes by the machine's
 * clock and is right from Greenwich eastwards; west of it Easter may come a day late.
 */
export function holidaysOf(years: readonly number[]): Holidays {
  return new Map(
    years.flatMap(year =>
      getHolidays(year)
        .filter(({ isPublicHoliday, name }) => isPublicHoliday || keptEves.has(name))
        // The day stands in the date's UTC; the library's own month and day follow the machine's clock.
        .map(({ date, name }) => [date.toISOString().slice(0, 10), name] as const),
    ),
  )
}
