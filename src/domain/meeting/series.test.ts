import { expect, it } from 'vitest'
import { addDays, daysBetween, existsInSweden } from '../shared/day.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { longestSeries, markOf, seriesDays, usualTime, weekdayOf, workingDayFrom } from './series.ts'

it('gives every nth such weekday between two days, both included, over New Year and the clock’s change', () => {
  const days = seriesDays({ from: '2026-11-03', until: '2027-04-06', weekday: 2, everyWeeks: 3 })
  expect(days[0]).toBe('2026-11-03')
  expect(days.at(-1)).toBe('2027-03-30')
  expect(days.every(day => weekdayOf(day) === 2)).toBe(true)
  expect(days.slice(1).every((day, index) => daysBetween(days[index] ?? '', day) === 21)).toBe(true)
  expect(seriesDays({ from: '2026-11-04', until: '2026-11-10', weekday: 2, everyWeeks: 1 })).toEqual(['2026-11-10'])
})

it('gives nothing for a rule that makes no sense, and never more than a year can hold', () => {
  const rule = { from: '2026-01-01', until: '2026-12-31', weekday: 1, everyWeeks: 1 }
  for (const bad of [{ everyWeeks: 0 }, { everyWeeks: 1.5 }, { from: 'x' }, { until: '2026-02-30' }])
    expect(seriesDays({ ...rule, ...bad })).toEqual([])
  expect(seriesDays({ ...rule, until: '2025-12-31' })).toEqual([])
  expect(seriesDays({ ...rule, until: '2040-01-01' })).toHaveLength(longestSeries)
})

it('marks holidays by name, weekends, and the working day alone between two free ones', () => {
  const holidays = new Map([
    ['2026-05-14', 'Kristi himmelsfärdsdag'],
    ['2027-01-01', 'Nyårsdagen'],
    ['2027-01-06', 'Trettondedag jul'],
  ])
  expect(markOf('2026-05-14', holidays)).toEqual({ kind: 'helgdag', name: 'Kristi himmelsfärdsdag' })
  expect(markOf('2026-05-15', holidays)).toEqual({ kind: 'klamdag' })
  expect(markOf('2026-05-16', holidays)).toEqual({ kind: 'helg' })
  expect(markOf('2026-05-13', holidays)).toBeUndefined()
  expect(markOf('2027-01-01', holidays)).toEqual({ kind: 'helgdag', name: 'Nyårsdagen' })
  expect(markOf('2027-01-05', holidays)).toBeUndefined()
  expect(markOf('2026-11-03', new Map())).toBeUndefined()
})

it('knows the one hour of the year that no Swedish clock shows', () => {
  const missing = []
  for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1))
    for (const time of ['01:59', '02:00', '02:59', '03:00'])
      if (!existsInSweden(day, time)) missing.push(`${day} ${time}`)
  expect(missing).toEqual(['2026-03-29 02:00', '2026-03-29 02:59', '2027-03-28 02:00', '2027-03-28 02:59'])
})

it('finds the day itself where people work, else the first after the holidays and the weekend', () => {
  const easter = new Map([
    ['2027-03-26', 'Långfredagen'],
    ['2027-03-29', 'Annandag påsk'],
  ])
  expect(workingDayFrom('2027-03-25', easter)).toBe('2027-03-25')
  expect(workingDayFrom('2027-03-26', easter)).toBe('2027-03-30')
  expect(workingDayFrom('2027-04-03', easter)).toBe('2027-04-05')
})

it('takes the usual time of a forum from its last meeting on a working day, and a Tuesday morning where there is none', () => {
  const met = (day: string, forum: ForumKey = 'sob') => ({ forum, day, start: '13:00', end: '15:00' })
  const thursday = { weekday: 4, start: '13:00', end: '15:00' }
  const meetings = [met('2026-11-26'), met('2026-10-12'), met('2026-11-29'), met('2026-12-01', 'samverkan')]
  expect(usualTime('sob', meetings)).toEqual(thursday)
  expect(usualTime('analys', meetings)).toEqual({ weekday: 2, start: '09:00', end: '11:00' })
})
