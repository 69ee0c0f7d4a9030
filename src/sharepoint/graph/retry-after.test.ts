import { expect, it } from 'vitest'
import { defaultWait, longestWait, waitOf } from './retry-after.ts'

const now = '2026-11-22T10:00:00Z'
const wait = (headers: Record<string, string>) => waitOf(new Headers(headers), now)

it.each([
  ['seconds', { 'Retry-After': '12' }, 12_000],
  ['decimals', { 'Retry-After': '2.25' }, 2250],
  ['a date', { 'Retry-After': 'Sun, 22 Nov 2026 10:01:00 GMT' }, 60_000],
  ['a date that has passed: a moment all the same', { 'Retry-After': 'Sun, 22 Nov 2026 09:00:00 GMT' }, 1000],
  ['nothing', {}, defaultWait],
  ['nonsense', { 'Retry-After': 'soon' }, defaultWait],
  ['a negative number', { 'Retry-After': '-5' }, 1000],
  ['an absurd time: capped', { 'Retry-After': '86400.5' }, longestWait],
  ['a quota that opens later', { 'Retry-After': '2', 'RateLimit-Reset': '30' }, 30_000],
])('the wait is read from %s', (_, headers, expected) => {
  expect(wait(headers)).toBe(expected)
})
