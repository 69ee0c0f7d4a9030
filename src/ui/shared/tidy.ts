/** `20261005` and `2026/10/5` as `2026-10-05`; anything else as it is, for the rule to judge. */
export function tidyDay(written: string): string {
  const match = /^\s*(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})\s*$/.exec(written)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : written
}

/** `13`, `1300`, `13.00` and `9:30` as `HH:MM`. */
export function tidyTime(written: string): string {
  const match = /^\s*(\d{1,2})(?:[:. ]?(\d{2}))?\s*$/.exec(written)
  return match ? `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}` : written
}
