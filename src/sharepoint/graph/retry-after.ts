/** How long to wait when the server does not say: milliseconds. */
export const defaultWait = 10_000
/** A quarter of an hour. Whoever asks for more is taken to be mistaken; then it is asked again. */
export const longestWait = 15 * 60_000

/**
 * Milliseconds to wait before asking again, from the headers of an answer: seconds (decimals have been seen), a date, or
 * nothing. A nearly used-up quota may ask for longer by RateLimit-Reset.
 * @param now the present instant, for dates.
 */
export function waitOf(headers: Headers, now: string): number {
  const waits = [retryAfter(headers.get('retry-after'), now), seconds(headers.get('ratelimit-reset'))]
  const asked = waits.filter(wait => wait !== undefined)
  const wait = asked.length === 0 ? defaultWait : Math.max(...asked)
  return Math.min(Math.max(wait, 1000), longestWait)
}

function retryAfter(value: string | null, now: string): number | undefined {
  const plain = seconds(value)
  if (plain !== undefined || value === null) return plain
  const until = Date.parse(value)
  return Number.isNaN(until) ? undefined : until - Date.parse(now)
}

function seconds(value: string | null): number | undefined {
  return value !== null && /^\s*\d+([.,]\d+)?\s*$/.test(value)
    ? Math.ceil(Number(value.trim().replace(',', '.')) * 1000)
    : undefined
}
