import { expect, it } from 'vitest'
import { dayInText, dayOf, dayWithWeekday, timeOf, timeSpan, weekOf } from './dates.ts'

it('writes a day as one says it', () => {
  expect(dayInText('2026-10-05')).toBe('5 oktober 2026')
  expect(dayWithWeekday('2026-10-05')).toBe('måndag 5 oktober')
  expect(weekOf('2026-10-05')).toBe('v. 41')
})

it('reads every moment by the Swedish clock, summer and winter, and over midnight', () => {
  expect(timeOf('2026-07-01T08:42:00Z')).toBe('10.42')
  expect(timeOf('2026-12-01T09:42:00Z')).toBe('10.42')
  expect(dayOf('2026-12-31T23:30:00Z')).toBe('2027-01-01')
})

it('writes from when to when', () => {
  expect(timeSpan('13:00', '15:30')).toBe('kl. 13.00–15.30')
})
