import { beforeAll, expect, test } from 'vitest'
import { type Tally, tableOf, textOf, unproved } from './report.ts'
import { runSeeds } from './run-seeds.ts'

/** Other seeds look elsewhere; a failing one is printed, and comes out the same. */
const first = Number(process.env.STYRFORUM_SEED ?? 1)
const runs = Number(process.env.STYRFORUM_RUNS ?? 1_000)

/**
 * Breaches that are known and not yet mended (see Known limits in the README of sync). Listed so that any other one
 * fails the run, and so that a mended one does too until its line is taken away.
 */
const known: Readonly<Record<number, string>> = {
  114: 'P6: d0 sees another Decisions than the server has.',
  160: 'P2: the numbers of the series are 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20.',
}

let tally: Tally
beforeAll(async () => {
  const started = performance.now()
  tally = await runSeeds({ first, runs })
  console.log(textOf(tally, first, (performance.now() - started) / 1_000))
  if (process.env.STYRFORUM_TABLE) console.log(tableOf(tally))
}, 900_000)

test('P1–P13: whatever fails, whoever dies, every promise holds once it is over, but for what is known to break', () => {
  const expected = Object.entries(known).map(([seed, found]) => ({ seed: Number(seed), found: [found] }))
  expect([...tally.failures].sort((a, b) => a.seed - b.seed)).toEqual(
    expected.filter(({ seed }) => seed >= first && seed < first + runs),
  )
  expect(tally.runs).toBe(runs)
  expect(tally.operations).toBeGreaterThanOrEqual(runs * 300)
})

test('every fault has met every operation that it can, and answers were lost by the thousand', () => {
  expect(unproved(tally)).toEqual([])
})
