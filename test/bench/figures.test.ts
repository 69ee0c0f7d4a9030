import { describe, expect, it } from 'vitest'
import { counted, type Figure, jsonOf, median, tableOf, verdictOf } from './figures.ts'

const figure = (rest: Partial<Figure>): Figure => ({ name: 'a.b', what: 'Ett mått', value: 100, unit: 'ms', ...rest })

describe('a verdict', () => {
  it.each([
    [{ target: 100, refuse: 200 }, 'håller'],
    [{ target: 99, refuse: 200 }, 'över målet'],
    [{ target: 50, refuse: 99 }, 'HÅLLER INTE'],
    [{ refuse: 100 }, 'håller'],
    [{}, 'utan gräns'],
    [{ value: Number.NaN, refuse: 100 }, 'HÅLLER INTE'],
    [{ judged: 'ratio', against: { what: 'x', value: 50 }, target: 1, refuse: 2 }, 'över målet'],
    [{ judged: 'ratio', against: { what: 'x', value: 40 }, target: 1, refuse: 2 }, 'HÅLLER INTE'],
    [{ judged: 'ratio', against: { what: 'x', value: 0 }, target: 1, refuse: 2 }, 'HÅLLER INTE'],
  ] as const)('of %j is %s', (rest, verdict) => {
    expect(verdictOf(figure(rest))).toBe(verdict)
  })
})

it('a median is not moved by one disturbed measurement, the best by none but the fastest', () => {
  expect(median([5, 900, 4, 6, 5])).toBe(5)
  expect(median([1, 3])).toBe(2)
  expect(() => median([])).toThrow()
  expect(counted([7, 1, 9], false)).toBe(7)
  expect(counted([7, 1, 9], true)).toBe(1)
})

it('writes a line for each figure, with its ratio, its limits and its verdict', () => {
  const [head, , line] = tableOf([figure({ against: { what: 'peer', value: 400 }, target: 50, refuse: 90 })]).split(
    '\n',
  )
  expect(head).toMatch(/^mått\s+vårt/)
  expect(line).toMatch(/^Ett mått\s+100\s+ms\s+peer 400\s+0,25×\s+50\s+90\s+HÅLLER INTE$/)
})

it('writes every figure under its name', () => {
  const { figures, seed } = JSON.parse(jsonOf([figure({ refuse: 90 })], { seed: 7 }))
  expect(seed).toBe(7)
  expect(figures['a.b']).toMatchObject({ value: 100, unit: 'ms', verdict: 'HÅLLER INTE' })
})
