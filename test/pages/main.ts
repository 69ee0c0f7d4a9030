/**
 * `npm run soak -- --pages [--only VIEW] [--state STATE] [--look LOOK] [--again]`: every view in every state and every
 * look. What was seen lies beside the pictures in `test-results/pages`; a run goes on with what has not been seen since
 * the app or these tests changed.
 */
import { parseArgs } from 'node:util'
import { looks, nameOf } from './looks.ts'
import { Results } from './results.ts'
import { Stand } from './stand.ts'
import { states } from './states/all.ts'
import { tableOf } from './table.ts'
import { walk } from './walk.ts'

const { values } = parseArgs({
  options: {
    pages: { type: 'boolean' },
    only: { type: 'string' },
    state: { type: 'string' },
    look: { type: 'string' },
    again: { type: 'boolean' },
  },
})
const wanted = states.filter(
  ({ view, name }) =>
    (values.only ?? view).split(',').includes(view) && (values.state ?? name).split(',').includes(name),
)
const through = looks.filter(look => (values.look ?? nameOf(look)).split(',').includes(nameOf(look)))
if (wanted.length * through.length === 0)
  throw new Error('Nothing has that name: see test/pages/views.ts, states and looks.ts.')
const results = new Results()
// What was kept says how many looks there were, and not which.
const left = values.again || values.look ? wanted : wanted.filter(state => !results.has(state, through.length))
const stand = await Stand.open()
try {
  // A site that does not start is no fault of the pages.
  if (left.length > 0) await stand.app('sample')
  for (const state of left) {
    const seen = await walk(state, stand, through, look => results.pictureOf(state, look))
    results.keep(seen)
    console.log(
      `${seen.view} ${seen.state}: ${seen.looks} looks, ${seen.faults.length} faults, ${seen.seconds.toFixed(0)} s`,
    )
    for (const fault of seen.faults) console.log(`    ${fault}`)
  }
} finally {
  await stand.close()
}
const { text, isWhole } = tableOf(
  wanted.flatMap(state => results.of(state) ?? []),
  wanted.length === states.length,
)
console.log(`\n${text}`)
results.writeIndex(states)
process.exitCode = isWhole ? 0 : 1
