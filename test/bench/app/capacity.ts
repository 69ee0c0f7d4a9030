/** What the app asks of the tenant: resource units a minute, from what local Graph's meter counted of the real sync. */
import { fileURLToPath } from 'node:url'
import { browserClock } from '../../../src/app/browser.ts'
import { personaByKey } from '../../../src/local-graph/people.ts'
import { site } from '../../../src/local-graph/site.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { ListView, Model } from '../../../src/ports/replica.ts'
import { graphClient } from '../../../src/sharepoint/graph/client.ts'
import { localTransport } from '../../../src/sharepoint/graph/local-transport.ts'
import { graphRemote } from '../../../src/sharepoint/graph/remote.ts'
import { allLists, lists } from '../../../src/sharepoint/lists/all.ts'
import { clientKey } from '../../../src/sharepoint/lists/definition.ts'
import { openReplica } from '../../../src/sync/open.ts'
import { memoryStorage } from '../../../src/sync/storage/memory.ts'
import type { Figure } from '../figures.ts'
import { startGraphProcess } from '../http/graph-process.ts'
import { delay, type Part } from '../run.ts'
import { seeded, uuid } from '../seeded.ts'

const serveSite = fileURLToPath(new URL('serve-site.ts', import.meta.url))
/** So many times faster than life the clock of the sync goes. */
const haste = 60
const minute = 60_000

/** Resource units a minute that Microsoft gives one app, by the tenant's licences (graph-facts §6.2). */
const limits = [
  { users: 50, licences: 1_000, units: 1_250 },
  { users: 500, licences: 5_000, units: 2_500 },
  { users: 5_000, licences: 50_001, units: 6_250 },
] as const
/** Of those who have the app before them, so many are where something happens. */
const activeShare = 0.1
/** The lists that the design has room for. */
const designLists = 20

const model: Model<never, ReadonlyMap<string, ListView>, never> = {
  lists: allLists.map(({ name }) => name),
  read: views => views,
  decide: () => ({ ok: true, writes: [] }),
  series: () => ({ field: '', next: () => '', after: taken => taken }),
}

function hastyClock(): Clock {
  const begun = Date.now()
  return {
    now: () => `${new Date(begun + (Date.now() - begun) * haste).toISOString().slice(0, 19)}Z`,
    wait: (milliseconds, signal) => browserClock.wait(milliseconds / haste, signal),
  }
}

interface Counted {
  readonly units: number
}

/** The real sync over local Graph, and what its meter says. */
async function measured(url: string, seed: number, planted: number) {
  const { token, id, name } = personaByKey('rep-arbvux')
  const clock = hastyClock()
  const chance = seeded(seed)
  const columns = new Map(
    allLists.map(list => [
      list.name,
      list.columns.map(column => column.name).filter(column => column !== clientKey.name),
    ]),
  )
  const client = graphClient(async () => ({ ok: true, token }), localTransport(url))
  const units = async () => {
    const reading = (await (await fetch(`${url}/local/meter`)).json()) as { byUser: Record<string, Counted> }
    return reading.byUser['rep-arbvux']?.units ?? 0
  }
  const during = async (work: () => Promise<unknown>) => {
    const before = await units()
    await work()
    return (await units()) - before
  }
  const replica = await openReplica({
    model,
    remote: graphRemote({ client, site: site.id, lists: columns, clock }),
    storage: memoryStorage(),
    clock,
    chance: { key: () => uuid(chance), fraction: chance },
    person: { id, name },
    // What is planted here is haste: polls come three times as often.
    ...(planted > 0 && { pollEvery: 5_000 }),
  })
  const opening = await during(() => replica.refresh())
  const again = await during(() => replica.refresh())
  await delay((5 * minute) / haste)
  const idle = (await during(() => delay((16 * minute) / haste))) / 16
  const active = (await during(() => somethingHappens(url, uuid, chance))) / 8
  await replica.close()
  return { opening, again, idle, active }
}

/** For eight minutes a colleague shares something each half minute. */
async function somethingHappens(url: string, key: typeof uuid, chance: () => number): Promise<void> {
  const { token } = personaByKey('rep-sf-hisingen')
  const fields = lists.avvikelse.toFields({
    heading: 'Något händer',
    about: 'rutin',
    omrade: 'sociala',
    delomrade: 'natverk',
    part: 'sf-hisingen',
    what: 'Något händer.',
    consequence: '',
    suggestion: '',
    styrmodell: 'styrmodell:2024',
  })
  for (let round = 0; round < 16; round += 1) {
    const response = await fetch(`${url}/v1.0/sites/${site.id}/lists/Avvikelser/items`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { ...fields, ClientKey: key(chance) } }),
    })
    if (!response.ok) throw new Error(`The colleague could not share: ${response.status} ${await response.text()}`)
    await delay((0.5 * minute) / haste)
  }
}

export const capacity: Part = {
  name: 'capacity',
  plantable: ['capacity.idle'],
  async measure(run) {
    const graph = await startGraphProcess(serveSite, ['--rows', '0', '--seed', String(run.seed)])
    try {
      const { opening, again, idle, active } = await measured(graph.url, run.seed, run.planted)
      const lists = allLists.length
      // Measured with today's lists; the sheet speaks of all that the design has room for.
      const whole = designLists / lists
      const each = (idle * (1 - activeShare) + active * activeShare) * whole
      const figures: Figure[] = [
        { name: 'capacity.opening', what: `Enheter första gången, ${lists} listor`, value: opening, unit: 'RU' },
        { name: 'capacity.again', what: `Enheter att bli färsk, ${lists} listor`, value: again, unit: 'RU' },
        {
          name: 'capacity.idle',
          what: `En flik där inget händer, ${designLists} listor`,
          value: idle * whole,
          unit: 'RU/min',
          target: 10,
          refuse: 12,
        },
        {
          name: 'capacity.active',
          what: `En flik där en lista ändras, ${designLists} listor`,
          value: active * whole,
          unit: 'RU/min',
        },
      ]
      for (const { users, licences, units } of limits) {
        const licensed = `${licences.toLocaleString('sv-SE')} licenser`
        figures.push(
          {
            name: `capacity.${users}`,
            what: `${users.toLocaleString('sv-SE')} flikar framme samtidigt`,
            value: each * users,
            unit: 'RU/min',
            against: { what: `kvot vid ${licensed}`, value: units },
            // A city has tens of users. Above the quota the server says when to come back, and the app waits.
            ...(users === 50 && { refuse: units }),
          },
          {
            name: `capacity.${users}.most`,
            what: `Så många flikar ryms samtidigt i kvoten vid ${licensed}`,
            value: units / each,
            unit: 'st',
          },
        )
      }
      return figures
    } finally {
      await graph.stop()
    }
  },
}
