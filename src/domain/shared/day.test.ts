import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDay, isoWeek, isTime, latest, swedishDay } from './day.ts'

describe('days', () => {
  it('knows which days exist', () => {
    for (const good of ['2026-01-01', '2024-02-29', '2026-12-31']) expect(isDay(good)).toBe(true)
    for (const bad of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', '2026-04-31'])
      expect(isDay(bad)).toBe(false)
  })

  it('counts months to the same day, or to the last day of a shorter month', () => {
    expect(addMonths('2026-10-05', 12)).toBe('2027-10-05')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
  })

  it('knows the 24-hour clock', () => {
    for (const good of ['00:00', '09:30', '23:59']) expect(isTime(good)).toBe(true)
    for (const bad of ['24:00', '9:30', '09:60', '', '09.30']) expect(isTime(bad)).toBe(false)
  })

  it('counts over months, leap years and the hour that is lost', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-05', '2026-10-04')).toBe(-1)
  })

  it('takes the later moment', () => {
    expect(latest('2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z')).toBe('2026-01-01T00:00:01Z')
    expect(latest('2026-01-02T00:00:00Z', undefined)).toBe('2026-01-02T00:00:00Z')
    expect(latest(undefined, undefined)).toBeUndefined()
  })
})

describe('the Swedish day of a moment', () => {
  it('agrees with the platform’s own time zone table every hour for six years', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    let checked = 0
    for (let moment = Date.UTC(2024, 0, 1); moment < Date.UTC(2030, 0, 1); moment += 3_600_000) {
      const instant = new Date(moment).toISOString()
      if (swedishDay(instant) !== format.format(moment)) throw new Error(`${instant}: ${swedishDay(instant)}`)
      checked += 1
    }
    expect(checked).toBe(52_608)
  })
})

describe('ISO weeks', () => {
  it('gives the week and the year it belongs to', () => {
    expect(isoWeek('2026-10-05')).toEqual({ year: 2026, week: 41 })
    expect(isoWeek('2026-10-04')).toEqual({ year: 2026, week: 40 })
    expect(isoWeek('2027-01-01')).toEqual({ year: 2026, week: 53 })
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 })
  })

  it('runs from 1 to 52 or 53 without a jump, every day 2020 to 2040', () => {
    let before = isoWeek('2019-12-31')
    let days = 0
    for (let day = '2020-01-01'; day <= '2040-12-31'; day = addDays(day, 1)) {
      const week = isoWeek(day)
      const isMonday = new Date(`${day}T00:00:00Z`).getUTCDay() === 1
      const next = before.week + 1
      if (!isMonday) expect(week).toEqual(before)
      else
        expect([
          { year: before.year, week: next },
          { year: before.year + 1, week: 1 },
        ]).toContainEqual(week)
      if (isMonday && week.week === 1) expect([52, 53]).toContain(before.week)
      before = week
      days += 1
    }
    expect(days).toBe(7671)
  })
})
