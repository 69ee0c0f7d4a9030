/** `serve-rows --lists N --rows N --seed N`: local Graph in memory with so many lists, the first of them filled. */
import { parseArgs } from 'node:util'
import { personas } from '../../../src/local-graph/people.ts'
import { startLocalGraph } from '../../../src/local-graph/start.ts'
import { listName, listsOf, rowsOf } from './many-rows.ts'

const { values } = parseArgs({
  options: { lists: { type: 'string' }, rows: { type: 'string' }, seed: { type: 'string' } },
})
const by = personas.find(persona => persona.key === 'rep-arbvux') ?? personas[0]
const running = await startLocalGraph({
  data: ':memory:',
  lists: listsOf(Number(values.lists)),
  seed(seeding, now) {
    for (const fields of rowsOf(Number(values.rows), Number(values.seed)))
      seeding.addItem({ list: listName(0), fields, by: by?.id ?? '', at: now.toISOString() })
  },
})
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)))
console.log(`local-graph ${running.url}`)
