import type { Chance } from '../../ports/clock.ts'

/** Chance that comes out the same for the same seed, so that a failing run can be run again. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  // mulberry32: small, and good enough to shuffle with.
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(fraction() * 16).toString(16)).join('')
  return { fraction, key: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}` }
}

/** One of several, by chance. */
export function pick<T>(chance: Chance, from: readonly T[]): T {
  const index = Math.floor(chance.fraction() * from.length)
  const picked = from[index]
  if (picked === undefined) throw new Error('There is nothing to pick from: give at least one.')
  return picked
}

/** One of several by chance, each as likely as its weight says; nothing when there is none. */
export function pickWeighted<T>(
  fraction: number,
  from: readonly (readonly [weight: number, what: T])[],
): T | undefined {
  let left = fraction * from.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, what] of from) {
    left -= weight
    if (left < 0) return what
  }
  return undefined
}
