/** Prints which planted faults the tests catch. Ends with 1 when one survives, or names a test that is not there. */
import { plantAll } from './plant.ts'

const started = performance.now()
const ends = await plantAll()
for (const { fault, end } of ends) {
  console.log(`${end.padEnd(12)}  ${fault.what}\n${' '.repeat(14)}${fault.file} → ${fault.caughtBy.join(': ')}`)
}
const caught = ends.filter(({ end }) => end === 'caught').length
const seconds = ((performance.now() - started) / 1_000).toFixed(0)
console.log(`planted faults: ${caught} of ${ends.length} caught, each by the test that is named (${seconds} s)`)
process.exitCode = caught === ends.length ? 0 : 1
