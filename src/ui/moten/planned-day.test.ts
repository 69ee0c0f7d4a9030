import { expect, it } from 'vitest'
import { hinders, type PlannedDay, rowMark } from './planned-day.ts'

const row = (day: string, isTaken = true): PlannedDay => ({ suggested: day, day, isTaken })
const known = {
  taken: new Set(['2027-01-12']),
  holidays: new Map([['2027-01-01', 'Nyårsdagen']]),
  ends: '2027-06-30',
}
const mark = (one: PlannedDay, rows: readonly PlannedDay[] = [one]) => rowMark(one, rows, known)

it('hinders a day that does not exist, that is taken, that stands twice or that lies after the group has ended', () => {
  expect(mark(row('2027-02-30'))).toEqual({ kind: 'wrong' })
  expect(mark(row(''))).toEqual({ kind: 'wrong' })
  expect(mark(row('20270112'))).toEqual({ kind: 'taken' })
  expect(mark(row('2027-07-01'))).toEqual({ kind: 'ended' })
  expect(mark(row('2027-06-30'))).toBeUndefined()
  const [first, second, skipped] = [row('2027-02-02'), row('20270202'), row('2027-02-02', false)]
  expect(mark(first, [first, second, skipped])).toBeUndefined()
  expect(mark(second, [first, second, skipped])).toEqual({ kind: 'twice' })
  expect(mark(skipped, [first, second, skipped])).toBeUndefined()
  expect(mark(second, [skipped, second])).toBeUndefined()
  for (const kind of ['taken', 'twice', 'wrong', 'ended'] as const) expect(hinders({ kind })).toBe(true)
})

it('only marks holidays, weekends and days between: the forum may still meet', () => {
  const holiday = mark(row('2027-01-01'))
  expect(holiday).toEqual({ kind: 'helgdag', name: 'Nyårsdagen' })
  expect(hinders(holiday)).toBe(false)
  expect(hinders(mark(row('2027-01-02')))).toBe(false)
  expect(hinders(undefined)).toBe(false)
})
