import { expect, test } from 'vitest'
import { add } from '../../src/sync/testing/list-model.ts'
import type { Request } from '../../src/sync/testing/memory-remote.ts'
import { seededChance } from '../../src/sync/testing/seeded-chance.ts'
import { createWorld, type TestTab } from '../../src/sync/testing/world.ts'

const clients = 40
/** For so long everything is refused; after that the service takes so many requests a second. */
const storm = 60_000
const perSecond = 12
/** Half a minute, said in seconds or as a date; nothing said, which the client takes for ten seconds; and the absurd. */
const waits = [5_000, 30_000, 10_000, 900_000]

test(`P13: ${clients} devices in a storm of 429 and 503 ask nothing before their time, and come back one by one`, {
  timeout: 120_000,
}, async () => {
  const world = createWorld(40)
  const { clock, server } = world
  const chance = seededChance(4)
  const until = new Map<string, number>()
  const early: string[] = []
  const taken: number[] = []
  let refused = 0
  server.fault = ({ person, at }: Request) => {
    if (at < (until.get(person) ?? 0)) early.push(`${person} at ${at}`)
    const lately = taken.filter(time => time > at - 1_000).length
    if (at >= storm && lately < perSecond) {
      taken.push(at)
      return undefined
    }
    refused++
    // The absurd is said seldom, or nobody would come back within the test.
    server.retryAfter = waits[chance.fraction() < 0.02 ? 3 : Math.floor(chance.fraction() * 3)] ?? 0
    until.set(person, at + server.retryAfter)
    return 'throttled'
  }
  const tabs: TestTab[] = []
  for (let index = 0; index < clients; index++) tabs.push(await world.device(`p${index}`).open())
  for (const [index, { replica }] of tabs.entries())
    await replica.dispatch(add('Items', `k${index}`, { Text: `t${index}` }))
  await clock.advance(storm)
  expect(server.lists.rows('Items')).toEqual([])
  for (const tab of tabs) tab.show(false)
  await clock.advance(3_600_000)

  expect(early).toEqual([])
  expect(refused).toBeGreaterThan(clients * 2)
  expect(server.lists.rows('Items')).toHaveLength(clients)
  for (const { replica } of tabs) expect(replica.snapshot().queue).toEqual([])
  // Those who were sent away together do not come back together: no second saw half of them.
  const bySecond = new Map<number, Set<string>>()
  for (const { at, person } of server.requests) {
    if (at < storm) continue
    const second = Math.floor(at / 1_000)
    bySecond.set(second, (bySecond.get(second) ?? new Set()).add(person))
  }
  const busiest = Math.max(...[...bySecond.values()].map(({ size }) => size))
  console.log(
    `storm: ${clients} devices, ${refused} requests refused, ${early.length} too early, ${busiest} devices in the busiest second after it`,
  )
  expect(busiest).toBeLessThan(clients / 2)
})

test('P13: a device that nobody looks at asks nothing, and one where nothing happens every other minute', async () => {
  const world = createWorld(41)
  const tabs = [await world.device('anna').open(), await world.device('bo').open()]
  await world.clock.advance(10 * 60_000)
  tabs[0]?.show(false)
  const before = world.server.requests.length
  await world.clock.advance(600_000)
  const asked = world.server.requests.slice(before)
  expect(asked.filter(({ person }) => person === 'anna')).toEqual([])
  expect(asked.filter(({ person }) => person === 'bo')).toHaveLength(5)
})
