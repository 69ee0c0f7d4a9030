import { expect, test } from 'vitest'
import { placeOf } from '../../src/sync/testing/list-model.ts'
import { createDevice, type Surroundings, type Tab } from './device.ts'
import { createGround } from './ground.ts'
import { createJournal } from './journal.ts'
import { createServer } from './server.ts'

const clients = 8
const rounds = 200

/** Eight people before the same list, each with a device of their own, and nothing that fails. */
async function eightPeople(seed: number) {
  const ground = createGround(seed)
  const { clock } = ground
  const server = createServer(ground)
  const journal = createJournal(() => ({ at: clock.elapsed, written: server.lists.journal.length }))
  const around: Surroundings = { ground, server, journal, danger: { storage: 0, death: 0 }, fired: new Map() }
  const tabs: Tab[] = []
  for (let index = 0; index < clients; index++) {
    const opening = createDevice(`d${index}`, `p${index}`, () => 0, true, around).open()
    await clock.settle()
    const tab = await opening
    if (tab) tabs.push(tab)
  }
  expect(tabs).toHaveLength(clients)
  return { clock, server, tabs }
}

test(`P2 P3: ${clients} people nominate the same at once, ${rounds} times: one wins each time, and the others are told, with both texts`, {
  timeout: 120_000,
}, async () => {
  const { clock, server, tabs } = await eightPeople(8)
  const winners = new Set<string>()
  for (let round = 0; round < rounds; round++) {
    const key = `matter-${round}`
    const textOf = (index: number) => `round ${round} by p${index}`
    const dispatched = tabs.map(({ replica }, index) =>
      replica.dispatch({ writes: [{ kind: 'add', list: 'Items', key, fields: { Text: textOf(index) }, after: [] }] }),
    )
    await clock.advance(2_000)
    for (const answer of await Promise.all(dispatched)) expect(answer.ok).toBe(true)
    const stored = server.lists.rows('Items').filter(row => row.key === key)
    expect(stored).toHaveLength(1)
    const [won] = stored
    winners.add(won?.created.person ?? '')
    for (const [index, { replica }] of tabs.entries()) {
      const mine = replica.snapshot().queue.find(({ write }) => write.key === key)
      if (won?.created.person === `p${index}`) {
        expect(mine).toBeUndefined()
        continue
      }
      expect(mine?.state).toMatchObject({ kind: 'conflict', mine: { Text: textOf(index) }, theirs: won?.fields })
      if (mine) replica.settle(mine.id, { kind: 'theirs' })
    }
  }
  await clock.advance(30_000)
  expect(server.lists.rows('Items')).toHaveLength(rounds)
  expect(winners.size).toBeGreaterThan(clients / 2)
  for (const { replica } of tabs) {
    expect(replica.snapshot().queue).toEqual([])
    expect(replica.snapshot().state.get('Items')?.rows.size).toBe(rounds)
  }
  console.log(
    `at once: ${clients} people, ${rounds} rounds, one winner each, ${winners.size} of them won some, ${rounds * (clients - 1)} were told`,
  )
})

test(`P2: ${clients} people decide at once, ${rounds / 10} times: each decision has a number of its own, and none is missing`, {
  timeout: 120_000,
}, async () => {
  const { clock, server, tabs } = await eightPeople(9)
  for (let round = 0; round < rounds / 10; round++) {
    for (const [index, { replica }] of tabs.entries()) {
      const write = {
        kind: 'add',
        list: 'Decisions',
        key: `${round}-${index}`,
        fields: { Text: `${round}-${index}` },
      } as const
      replica.dispatch({ writes: [{ ...write, after: [], series: 'SoB ' }] })
    }
    await clock.advance(20_000)
  }
  const numbers = server.lists.rows('Decisions').map(({ fields }) => placeOf(fields.Number))
  expect(numbers.sort((one, other) => one - other)).toEqual(
    Array.from({ length: (clients * rounds) / 10 }, (_, index) => index + 1),
  )
  for (const { replica } of tabs) expect(replica.snapshot().queue).toEqual([])
  console.log(`at once: ${clients} people, ${numbers.length} decisions, numbers 1 to ${numbers.at(-1)} without a gap`)
})
