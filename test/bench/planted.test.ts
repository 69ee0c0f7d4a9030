import { describe, expect, it } from 'vitest'
import { type Figure, verdictOf } from './figures.ts'
import { fresh } from './http/parts.ts'
import type { Run } from './run.ts'

const slow: Run = { seed: 1, times: 1, quick: true, planted: 1_000, say: () => {} }

const verdicts = (figures: readonly Figure[], names: readonly string[] = []) =>
  figures.filter(({ name }) => names.includes(name)).map(verdictOf)

describe('the bench notices what is planted', () => {
  it('a second before each request, in the time and in nothing else', async () => {
    const slowed = await fresh.measure(slow)
    expect(verdicts(slowed, fresh.plantable)).toEqual(['HÅLLER INTE', 'HÅLLER INTE'])
    const requests = slowed.filter(({ name }) => name.endsWith('.requests'))
    expect(requests.map(({ value }) => value)).toEqual([1, 1])
    expect(requests.map(verdictOf)).toEqual(['håller', 'håller'])
  }, 60_000)
})
