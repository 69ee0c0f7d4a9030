/**
 * Runs every n-th seed of a row of seeds and prints what they came to, as JSON: a process of its own, so that all cores
 * work. Arguments: the first seed, how many runs in all, which worker this is, of how many, and for how many minutes.
 */
import { check } from './checker/check.ts'
import { type Counts, count } from './faults.ts'
import type { Tally } from './report.ts'
import { simulate } from './run.ts'

const operations = 300
/** Each so many runs one is made twice. */
const twiceEach = 50

const [first = 1, runs = 1, worker = 0, workers = 1, minutes = 60] = process.argv.slice(2).map(Number)
const until = performance.now() + minutes * 60_000
const fired: Counts = new Map()
const failures: { seed: number; found: readonly string[] }[] = []
const totals = { runs: 0, operations: 0, entries: 0, runsWithLostAnswer: 0, repeated: 0 }
let current = first

// What nobody awaited is a breach too, of the run that it happened in.
process.on('unhandledRejection', error => fail(current, [String(error)]))

function fail(seed: number, found: readonly string[]): void {
  if (found.length === 0) return
  failures.push({ seed, found })
  console.error(`seed ${seed}: ${found[0]}`)
}

async function runSeed(seed: number): Promise<readonly string[]> {
  const history = await simulate({ seed, operations })
  for (const [what, times] of history.fired) count(fired, what, times)
  totals.operations += history.operations
  totals.entries += history.entries.length
  if ((history.fired.get('answer lost after add') ?? 0) > 0) totals.runsWithLostAnswer++
  const found = check(history)
  if (seed % twiceEach !== 0) return found
  totals.repeated++
  const hash = history.hash()
  const again = await simulate({ seed, operations })
  return again.hash() === hash ? found : [...found, 'The same seed gave another history.']
}

for (let seed = first + worker; seed < first + runs && performance.now() < until; seed += workers) {
  current = seed
  fail(seed, await runSeed(seed).catch(error => [String(error.stack ?? error)]))
  totals.runs++
}
const tally: Tally = { ...totals, fired: Object.fromEntries(fired), failures }
console.log(JSON.stringify(tally))
