import { expect, it } from 'vitest'
import { isKey } from './ids.ts'
import { nthKey, pairKey } from './made-keys.ts'

const a = '3f2a9c10-7b1e-4d55-9a2b-0c1d2e3f4a5b'
const b = '90aa01b2-55e0-4c1f-8d3e-77aa12bc90de'

it('makes keys that are keys, each its own, and the same ones again', () => {
  const made = Array.from({ length: 400 }, (_, n) => nthKey(a, n))
  expect(new Set(made).size).toBe(400)
  expect(made.every(isKey)).toBe(true)
  expect(nthKey(a, 0)).toBe(a)
  expect(nthKey(a, 7)).toBe(nthKey(a, 7))
})

it('makes one key of two, another for another pair', () => {
  expect(isKey(pairKey(a, b))).toBe(true)
  expect(pairKey(a, b)).toBe(pairKey(a, b))
  expect(new Set([a, b, pairKey(a, b), pairKey(nthKey(a, 1), b), pairKey(a, nthKey(b, 1))]).size).toBe(5)
  expect(pairKey(a, b).charAt(14)).toBe('4')
  expect('89ab').toContain(pairKey(a, b).charAt(19))
})
