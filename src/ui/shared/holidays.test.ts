import { afterEach, expect, it } from 'vitest'
import { addDays } from '../../domain/shared/day.ts'
import { holidaysOf } from './holidays.ts'

/** Easter Sundays as the Church of Sweden's calendar has them: the rule that the movable holidays follow. */
const easter = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21']

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

it.each(['UTC', 'Europe/Stockholm', 'America/Los_Angeles', 'Asia/Tokyo'])(
  'knows the Swedish holidays of each year, fixed and movable, by a clock in %s',
  place => {
    process.env.TZ = place
    for (const sunday of easter) {
      const year = sunday.slice(0, 4)
      const known = holidaysOf([Number(year)])
      expect(known.get(sunday), sunday).toBe('Påskdagen')
      expect(known.get(addDays(sunday, -2))).toBe('Långfredagen')
      expect(known.get(addDays(sunday, 1))).toBe('Annandag påsk')
      expect(known.get(addDays(sunday, 39))).toBe('Kristi himmelsfärdsdag')
      expect(known.get(addDays(sunday, 49))).toBe('Pingstdagen')
      for (const [day, name] of [
        ['01-01', 'Nyårsdagen'],
        ['01-06', 'Trettondedag jul'],
        ['05-01', 'Första maj'],
        ['06-06', 'Sveriges nationaldag'],
        ['12-24', 'Julafton'],
        ['12-25', 'Juldagen'],
        ['12-26', 'Annandag jul'],
        ['12-31', 'Nyårsafton'],
      ])
        expect(known.get(`${year}-${day}`), `${year}-${day}`).toBe(name)
    }
  },
)

it('puts midsummer and all saints on the right Saturday, and keeps an ordinary eve a working day', () => {
  const known = holidaysOf([2026, 2027])
  expect(known.get('2026-06-19')).toBe('Midsommarafton')
  expect(known.get('2026-06-20')).toBe('Midsommardagen')
  expect(known.get('2027-06-25')).toBe('Midsommarafton')
  expect(known.get('2026-10-31')).toBe('Alla helgons dag')
  expect(known.get('2027-11-06')).toBe('Alla helgons dag')
  expect(known.get('2026-04-30')).toBeUndefined()
  expect(known.get('2026-01-05')).toBeUndefined()
})
