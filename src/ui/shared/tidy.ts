import { isDay } from '../../domain/shared/day.ts'

/**
 * `20261005`, `261005`, `26-10-05` and `2026/10/5` as `2026-10-05`; anything else as it is, for the rule to judge. A day
 * that does not exist is never made up: `261303` stays as it was written.
 */
export function tidyDay(written: string): string {
  const text = written.trim()
  const match =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ??
    /^(\d{2})(-?)(\d{2})\2(\d{2})$/.exec(text)
  if (!match) return written
  const [year = '', month = '', date = ''] = match.slice(1).filter(part => /\d/.test(part))
  const day = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : written
}

/** `13`, `1300`, `13.00` and `9:30` as `HH:MM`. */
export function tidyTime(written: string): string {
  const match = /^\s*(\d{1,2})(?:[:. ]?(\d{2}))?\s*$/.exec(written)
  return match ? `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}` : written
}
