import { describe, expect, it } from 'vitest'
import { bundle } from './app/opening.ts'
import { type Figure, verdictOf } from './figures.ts'
import { fresh } from './http/parts.ts'
import type { Part, Run } from './run.ts'

const run: Run = { seed: 1, times: 1, quick: true, planted: 0, say: () => {} }

/** The figures of a part, without and with what is planted in our own way of doing it. */
async function twice(part: Part): Promise<[plain: readonly Figure[], slowed: readonly Figure[]]> {
  return [await part.measure(run), await part.measure({ ...run, planted: 1_000 })]
}

const verdicts = (figures: readonly Figure[], names: readonly string[] = []) =>
  figures.filter(({ name }) => names.includes(name)).map(verdictOf)

describe('the bench notices what is planted', () => {
  it('a second before each request, in the time and in nothing else', async () => {
    const [, slowed] = await twice(fresh)
    expect(verdicts(slowed, fresh.plantable)).toEqual(['HÅLLER INTE', 'HÅLLER INTE'])
    const requests = slowed.filter(({ name }) => name.endsWith('.requests'))
    expect(requests.map(({ value }) => value)).toEqual([1, 1])
    expect(requests.map(verdictOf)).toEqual(['håller', 'håller'])
  }, 60_000)

  it('a hundred kilobytes that every first view would wait for', async () => {
    const [plain, slowed] = await twice(bundle)
    expect(verdicts(plain, bundle.plantable)).not.toContain('HÅLLER INTE')
    expect(verdicts(slowed, bundle.plantable)).toEqual(['HÅLLER INTE'])
  }, 120_000)
})
