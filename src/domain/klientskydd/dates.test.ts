import { describe, expect, it } from 'vitest'
import { birthTimeOf, foreignDigits, isCalendarDay, isTimeOfDay, writtenDates } from './dates.ts'

describe('birth times', () => {
  it('are lenient: exactly months 01–12 with days 01–31, and months 00–12 with days 60–91', () => {
    for (let month = 0; month < 100; month++)
      for (let day = 0; day < 100; day++) {
        const birth = month >= 1 && month <= 12 && day >= 1 && day <= 31
        const coordination = month <= 12 && day >= 60 && day <= 91
        expect(birthTimeOf(month, day)).toBe(birth ? 'birth' : coordination ? 'coordination' : undefined)
      }
  })

  it('of the calendar agree with the calendar of a leap year', () => {
    for (let month = 0; month < 14; month++)
      for (let day = 0; day < 33; day++) {
        const date = new Date(Date.UTC(2024, month - 1, day))
        expect(isCalendarDay(month, day)).toBe(month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && day > 0)
      }
  })
})

describe('digits that belong to something else', () => {
  const written = (text: string) => writtenDates(text).map(({ start, end }) => text.slice(start, end))
  const foreign = (text: string) => foreignDigits(text).map(({ start, end }) => text.slice(start, end))

  it('dates with year first and one and the same mark', () => {
    expect(written('2026-10-05–2026-11-02, 26/10/05, 2026.10-05, 12026-10-05, 2026-13-05')).toEqual([
      '2026-10-05',
      '2026-11-02',
      '26/10/05',
    ])
  })

  it('times from–to and account numbers', () => {
    expect(foreign('13.00–15.30, 9.00-10.00, 24.00–25.00, SE45 5000 0000 0583 9825 7466')).toEqual([
      '13.00–15.30',
      'SE45 5000 0000 0583 9825 7466',
    ])
  })

  it('times of day end at 23.59', () => {
    expect([isTimeOfDay(23, 59), isTimeOfDay(24, 0), isTimeOfDay(0, 60)]).toEqual([true, false, false])
  })
})
