import { afterAll, expect, test } from 'vitest'
import { check, sameResult } from './checker/check.ts'
import { type Setting, simulate } from './run.ts'

/** Runs with one, three and seven devices' worth of trouble, and one in which a device sleeps for eight hours. */
const seeds = [11, 12, 14, 15]
const second = 1_000
const [minute, hour, day] = [60 * second, 3_600 * second, 86_400 * second]

/** Every other device is wrong the other way, so that they disagree with each other as well. */
const wrongBy = (milliseconds: number) => (device: number) => (device % 2 === 0 ? milliseconds : -milliseconds)
/** In the middle of it each clock is moved. */
const movedBy = (milliseconds: number) => (device: number, elapsed: number) =>
  elapsed < 300 * second + device * minute ? 0 : milliseconds

let pairs = 0
let writes = 0
afterAll(() =>
  console.log(
    `clocks: ${pairs} runs beside a run with right clocks, seeds ${seeds}, ${writes} writes on the server, all alike`,
  ),
)

async function compare(one: Omit<Setting, 'seed' | 'operations'>, other: Omit<Setting, 'seed' | 'operations'>) {
  const found: string[] = []
  for (const seed of seeds) {
    const right = await simulate({ seed, operations: 120, jumps: false, ...one })
    const wrong = await simulate({ seed, operations: 120, jumps: false, ...other })
    expect(right.server.lists.journal.length).toBeGreaterThan(40)
    pairs++
    writes += wrong.server.lists.journal.length
    found.push(...check(wrong), ...sameResult(right, wrong))
  }
  return found
}

test.each([
  ['a second', second],
  ['five minutes', 5 * minute],
  ['a day', day],
])('P12: on devices whose clocks are %s wrong, each in its own way, the server comes to the same', async (_, wrong) => {
  expect(await compare({ skewAt: () => 0 }, { skewAt: wrongBy(wrong) })).toEqual([])
})

test.each([
  ['back a day', -day],
  ['forward a day', day],
  ['back an hour, as when summer time ends', -hour],
  ['forward an hour, as when summer time begins', hour],
])('P12: when clocks are set %s in the middle of it, the server comes to the same', async (_, by) => {
  // A pause that the server asked for lasts by the device's clock if it is reloaded meanwhile, so here it asks for none.
  const unhurried = true
  expect(await compare({ unhurried, skewAt: () => 0 }, { unhurried, skewAt: movedBy(by) })).toEqual([])
})

test.each([
  ['in March', '2026-03-29T00:55:00.000Z'],
  ['in October', '2026-10-25T00:55:00.000Z'],
  ['at the turn of the year', '2026-12-31T22:55:00.000Z'],
])('P12: the night when the time changes %s is a night like any other', async (_, start) => {
  expect(await compare({ skewAt: () => 0 }, { skewAt: wrongBy(hour), start })).toEqual([])
})
