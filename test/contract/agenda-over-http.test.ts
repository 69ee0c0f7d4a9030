import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personaByKey } from '../../src/local-graph/people.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { agendaItemsList } from '../../src/sharepoint/lists/agenda-items.ts'
import { playAgenda } from '../../src/sync/testing/agenda.ts'
import { seededChance } from '../../src/sync/testing/seeded-chance.ts'
import { agenda, fastClock, point, realClient, storedPoints } from './real-clients.ts'

/** More of them with `STYRFORUM_ROUNDS`, more people with `STYRFORUM_PEOPLE`, another run with `STYRFORUM_SEED`. */
const rounds = Number(process.env.STYRFORUM_ROUNDS ?? 200)
const seed = Number(process.env.STYRFORUM_SEED ?? 1)
const everyone = ['rep-arbvux', 'rep-sf-hisingen', 'rep-sf-centrum', 'rep-sf-nordost']
const personas = everyone.slice(0, Number(process.env.STYRFORUM_PEOPLE ?? 2))

let graph: Running
beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: [agendaItemsList('samverkan').definition] })
})
afterAll(() => graph.close())

test(`L4 L8: ${personas.length} people at the same agenda over a real connection, ${rounds} rounds`, async () => {
  const clock = fastClock(20)
  const people = await Promise.all(
    personas.map(async persona => ({
      person: personaByKey(persona).id,
      replica: await realClient(graph.url, persona, clock),
    })),
  )
  const points = Array.from({ length: 4 }, () => randomUUID())
  const [first] = people
  for (const [index, key] of points.entries()) {
    const fields = point(`Punkt ${index}`, `a${index}`)
    await first?.replica.dispatch({ writes: [{ kind: 'add', list: agenda.list, key, fields, after: [] }] })
  }
  for (const { replica } of people) await replica.refresh()
  for (const { replica } of people) await replica.refresh()
  const stored = async () => new Map([...(await storedPoints(graph.url))].map(([key, { fields }]) => [key, fields]))
  const chance = seededChance(seed)
  const played = await playAgenda({ names: agenda, people, points, stored, chance }, rounds)
  console.log(
    `agenda over HTTP: seed ${seed}, ${people.length} people, ${rounds} rounds: ${JSON.stringify(played.seen)}`,
  )
  expect(played.faults.slice(0, 5), `seed ${seed}`).toEqual([])
  const { merged, conflicts, moved } = played.seen
  expect(Math.min(merged, conflicts, moved)).toBeGreaterThan(rounds / 40)
  for (const { replica } of people) await replica.close()
}, 900_000)
