/** The simulation for as long as one has time: other seeds than those of every day. Ends with 1 when anything broke. */
import { parseArgs } from 'node:util'
import { tableOf, textOf, unproved } from './report.ts'
import { runSeeds } from './run-seeds.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string' }, minutes: { type: 'string' } },
})
const first = Number(values.seed ?? 1_000_000)
const runs = Number(values.runs ?? (values.minutes === undefined ? 10_000 : 10_000_000))
const minutes = Number(values.minutes ?? 24 * 60)
const started = performance.now()
const tally = await runSeeds({ first, runs, minutes })
console.log(tableOf(tally))
console.log(textOf(tally, first, (performance.now() - started) / 1_000))
const missing = unproved(tally)
for (const what of missing) console.log(`  NOT PROVED: ${what}`)
process.exitCode = tally.failures.length + missing.length > 0 ? 1 : 0
