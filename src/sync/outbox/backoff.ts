import type { Chance } from '../../ports/clock.ts'

const shortest = 1_000
const longest = 60_000

/** Milliseconds to wait after so many failures in a row: twice as long each time, and never two clients in step. */
export function backoff(failures: number, chance: Chance): number {
  const full = Math.min(longest, shortest * 2 ** Math.max(0, failures - 1))
  return Math.round(full * (0.5 + 0.5 * chance.fraction()))
}
