import { expect, it } from 'vitest'
import { tidyDay, tidyTime } from './tidy.ts'

it.each([
  ['20261005', '2026-10-05'],
  ['2026/10/5', '2026-10-05'],
  [' 2026-10-05 ', '2026-10-05'],
  ['261123', '2026-11-23'],
  ['26-11-23', '2026-11-23'],
  ['280229', '2028-02-29'],
  // None of these is a day: what was written stands, and the field says so.
  ['261303', '261303'],
  ['261200', '261200'],
  ['260229', '260229'],
  ['2026-02-30', '2026-02-30'],
  ['20261301', '20261301'],
  ['2611', '2611'],
  ['26-1123', '26-1123'],
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
