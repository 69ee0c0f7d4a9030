import { siteTimeZone } from '../site.ts'

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: siteTimeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The site's wall clock at a moment, as if it were UTC. */
function wallClock(moment: number): number {
  const found = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/**
 * The midnight that begins a moment's day on the site, in UTC: a column for days keeps this, so the same day reads
 * as 23:00Z of the day before in winter and 22:00Z in summer (recorded for another zone, graph-facts §2.8).
 */
export function siteMidnight(moment: Date): Date {
  const seconds = Math.floor(moment.getTime() / 1000) * 1000
  const wall = wallClock(seconds)
  const midnight = wall - (wall % 86_400_000)
  const guess = midnight - (wall - seconds)
  // The clock may have been moved between the moment and its midnight; one more look settles it.
  return new Date(guess - (wallClock(guess) - midnight))
}
