import type { Fault, FaultRule } from './fault.ts'

/** The faults that are to happen in this run, and those that have. */
export interface FaultBook {
  /** Begins anew with these rules; the same seed and requests give the same faults. */
  open(rules: readonly FaultRule[], seed?: number): void
  /** The faults that a request meets. */
  meet(method: string, path: string): Fault[]
  /** Writes down that a fault has struck. */
  note(entry: Struck): void
  readonly rules: readonly FaultRule[]
  readonly struck: readonly Struck[]
}

export interface Struck {
  readonly fault: string
  readonly method: string
  readonly path: string
}

/** Enough for any test, and no leak where faults run for days. */
const journalLength = 1_000

export function makeFaultBook(firstSeed = 1): FaultBook {
  let rules: readonly FaultRule[] = []
  let counts: { met: number; hit: number }[] = []
  let struck: Struck[] = []
  let draw = chances(firstSeed)

  function strikes(rule: FaultRule, index: number, method: string, path: string): boolean {
    const count = counts[index]
    if (count === undefined) return false
    if (rule.method !== undefined && rule.method.toUpperCase() !== method) return false
    if (rule.path === undefined ? path.endsWith('/$batch') : !new RegExp(rule.path, 'i').test(path)) return false
    count.met += 1
    if (count.met <= (rule.skip ?? 0) || count.hit >= (rule.times ?? Number.POSITIVE_INFINITY)) return false
    if (rule.chance !== undefined && draw() >= rule.chance) return false
    count.hit += 1
    return true
  }
  return {
    open: (next, seed = firstSeed) => {
      rules = next
      counts = next.map(() => ({ met: 0, hit: 0 }))
      struck = []
      draw = chances(seed)
    },
    meet: (method, path) => rules.filter((rule, index) => strikes(rule, index, method, path)),
    note: entry => {
      struck.push(entry)
      if (struck.length > journalLength) struck.shift()
    },
    get rules() {
      return rules
    },
    get struck() {
      return struck
    },
  }
}

/** A chain of numbers from 0 to 1 that a seed decides. */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
