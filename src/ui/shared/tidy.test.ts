import { expect, it } from 'vitest'
import { tidyDay, tidyTime } from './tidy.ts'

it.each([
  ['20261005', '2026-10-05'],
  ['2026/10/5', '2026-10-05'],
  [' 2026-10-05 ', '2026-10-05'],
  ['i morgon', 'i morgon'],
  ['', ''],
])('reads the day %s as %s', (written, day) => {
  expect(tidyDay(written)).toBe(day)
})

it.each([
  ['13', '13:00'],
  ['1300', '13:00'],
  ['13.30', '13:30'],
  ['9:05', '09:05'],
  ['930', '09:30'],
  ['snart', 'snart'],
])('reads the time %s as %s', (written, time) => {
  expect(tidyTime(written)).toBe(time)
})
