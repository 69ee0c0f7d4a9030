/** `serve-site --data FOLDER --rows N --seed N`: local Graph with the sample year and so many rows more in the app's own lists. */
import { parseArgs } from 'node:util'
import { personaByKey } from '../../../src/local-graph/people.ts'
import { seed as sample } from '../../../src/local-graph/sample/seed.ts'
import type { Seed } from '../../../src/local-graph/sample/seeding.ts'
import { startLocalGraph } from '../../../src/local-graph/start.ts'
import { allLists, lists } from '../../../src/sharepoint/lists/all.ts'
import { seeded, uuid, words } from '../seeded.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, rows: { type: 'string' }, seed: { type: 'string' } },
})

const omraden = ['sociala', 'kompetens', 'jobb']
const dayMs = 24 * 60 * 60_000

/** As many avvikelser as points about them, told over ten years. */
const many: Seed = (seeding, now) => {
  const chance = seeded(Number(values.seed))
  const [raiser, convenor] = [personaByKey('rep-sf-hisingen').id, personaByKey('sammankallande').id]
  const count = Math.floor(Number(values.rows) / 2)
  const meetings = Array.from({ length: Math.ceil(count / 20) }, () => uuid(chance))
  for (let index = 0; index < count; index += 1) {
    const key = uuid(chance)
    const at = new Date(now.getTime() - (count - index) * ((3650 * dayMs) / count)).toISOString()
    const avvikelse = lists.avvikelse.toFields({
      heading: words(chance, 60),
      about: 'rutin',
      omrade: omraden[index % omraden.length] ?? '',
      delomrade: 'natverk',
      part: 'sf-hisingen',
      what: words(chance, 160),
      consequence: words(chance, 60),
      suggestion: '',
      styrmodell: 'styrmodell:2024',
    })
    seeding.addItem({ list: 'Avvikelser', fields: { ClientKey: key, ...avvikelse }, by: raiser, at })
    const punkt = lists.punkt.samverkan.toFields({
      forum: 'samverkan',
      meeting: `meeting:${meetings[Math.floor(index / 20)]}`,
      order: `a${(index % 20) + 1}`.replace(/0$/, '1'),
      heading: words(chance, 60),
      kind: 'diskussion',
      subject: `avvikelse:${key}`,
      state: 'pa-dagordningen',
    } as Parameters<typeof lists.punkt.samverkan.toFields>[0])
    seeding.addItem({ list: 'Samverkan-Punkter', fields: { ClientKey: uuid(chance), ...punkt }, by: convenor, at })
  }
}

const running = await startLocalGraph({
  data: values.data ?? ':memory:',
  lists: allLists,
  seed(seeding, now) {
    sample(seeding, now)
    many(seeding, now)
  },
})
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)))
console.log(`local-graph ${running.url}`)
