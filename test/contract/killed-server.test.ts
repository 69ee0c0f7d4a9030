import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Chance } from '../../src/ports/clock.ts'
import { pick, seededChance } from '../../src/sync/testing/seeded-chance.ts'
import type { TestReplica } from '../../src/sync/testing/world.ts'
import { type GraphChild, graphChild } from './graph-child.ts'
import { agenda, fastClock, point, realClient, storedPoints, versionsOf } from './real-clients.ts'

/** More of them with `STYRFORUM_KILLS`; another run with `STYRFORUM_SEED`. */
const kills = Number(process.env.STYRFORUM_KILLS ?? 30)
const seed = Number(process.env.STYRFORUM_SEED ?? 1)
const personas = ['rep-arbvux', 'rep-sf-hisingen']

let graph: GraphChild
beforeAll(async () => {
  graph = await graphChild()
}, 60_000)
afterAll(() => graph.end())

const sleep = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** So many writes wait at most; more would only be more of the same. */
const mostWaiting = 16

/** What was acknowledged to have been saved, and what a person gave up knowingly since. */
interface Acknowledged {
  readonly points: Set<string>
  readonly texts: Map<string, string>
  readonly givenUp: Set<string>
}

/** Writes on and on, each write as soon as the one before it is saved on the device, until told to stop. */
async function work(replica: TestReplica, told: Acknowledged, chance: Chance, stop: () => boolean) {
  for (let count = 0; !stop(); count++) {
    if (replica.snapshot().queue.length >= mostWaiting) {
      await settleAll(replica, told, chance)
      await sleep(10)
      continue
    }
    const text = randomUUID()
    const rows = [...(replica.snapshot().state.get(agenda.list)?.rows.keys() ?? [])]
    const isNew = rows.length === 0 || chance.fraction() < (rows.length < 12 ? 0.3 : 0.05)
    const key = isNew ? randomUUID() : pick(chance, rows)
    const write = isNew
      ? ({ kind: 'add', list: agenda.list, key, fields: point(text, `a${count}`), after: [] } as const)
      : ({ kind: 'change', list: agenda.list, key, fields: { [agenda.heading]: text } } as const)
    const answer = await replica.dispatch({ writes: [write] })
    if (answer.ok) told.texts.set(text, key)
    if (answer.ok && isNew) told.points.add(key)
    await settleAll(replica, told, chance)
    await sleep(5 + 20 * chance.fraction())
  }
}

async function settleAll(replica: TestReplica, told: Acknowledged, chance: Chance) {
  for (const { id, state } of replica.snapshot().queue) {
    if (state.kind === 'refused') throw new Error(`A write was refused: ${JSON.stringify(state)}`)
    if (state.kind !== 'conflict') continue
    const takesTheirs = chance.fraction() < 0.5
    if (takesTheirs) told.givenUp.add(String(state.mine[agenda.heading]))
    await replica.settle(id, { kind: takesTheirs ? 'theirs' : 'retry' })
  }
}

test(`L2 L3 L8: the server is killed ${kills} times under load: nothing acknowledged is lost or doubled`, async () => {
  const clock = fastClock(20)
  const clients = await Promise.all(personas.map(persona => realClient(graph.url, persona, clock)))
  const told: Acknowledged = { points: new Set(), texts: new Map(), givenUp: new Set() }
  const chance = seededChance(seed)
  let isOver = false
  const working = clients.map((replica, index) => work(replica, told, seededChance(seed + index), () => isOver))
  for (let killed = 0; killed < kills; killed++) {
    // Whoever waits for the next try tries now, so that each kill meets writes under way.
    for (const replica of clients) void replica.refresh()
    await sleep(50 + 250 * chance.fraction())
    await graph.kill()
    await graph.start()
  }
  isOver = true
  await Promise.all(working)
  const healed = performance.now()
  let asked = true
  while (asked && performance.now() - healed < 60_000) {
    for (const replica of clients) {
      await replica.refresh()
      await settleAll(replica, told, chance)
    }
    asked = clients.some(replica => replica.snapshot().queue.length > 0)
  }
  for (const replica of clients) await replica.refresh()
  const seconds = (performance.now() - healed) / 1_000
  expect(clients.flatMap(replica => replica.snapshot().queue.map(({ state }) => state.kind))).toEqual([])

  const stored = await storedPoints(graph.url)
  const missing = [...told.points].filter(key => !stored.has(key))
  expect(missing, 'points that were saved and are not there').toEqual([])
  const everStored = new Map<string, number>()
  for (const { id } of stored.values()) {
    let before: unknown
    for (const fields of await versionsOf(graph.url, id)) {
      const text = String(fields[agenda.heading])
      if (text !== before) everStored.set(text, (everStored.get(text) ?? 0) + 1)
      before = text
    }
  }
  const lost = [...told.texts.keys()].filter(text => !everStored.has(text) && !told.givenUp.has(text))
  expect(lost, 'texts that were saved and were never stored').toEqual([])
  expect([...everStored].filter(([, times]) => times > 1)).toEqual([])
  for (const replica of clients) {
    const rows = replica.snapshot().state.get(agenda.list)?.rows ?? new Map()
    expect(new Map([...rows].map(([key, row]) => [key, row.fields]))).toEqual(
      new Map([...stored].map(([key, { fields }]) => [key, fields])),
    )
    await replica.close()
  }
  console.log(
    `killed server: seed ${seed}, ${kills} kills, ${told.texts.size} acknowledged writes, ${told.givenUp.size} given up knowingly, 0 lost, 0 doubled, alike after ${seconds.toFixed(1)} s`,
  )
  expect(seconds).toBeLessThan(60)
  expect(told.texts.size).toBeGreaterThan(4 * kills)
}, 900_000)
