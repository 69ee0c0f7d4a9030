import { addDays, addMonths, type Day, isDay } from '../shared/day.ts'
import type { FieldProblem } from '../shared/refusal.ts'

/** From one day to another, both of them counted. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** The periods that one can choose by name; `egen` is one's own two days. */
export const periodChoices = ['tolv-manader', 'i-ar', 'forra-aret', 'egen'] as const
export type PeriodChoice = (typeof periodChoices)[number]

/** The period of a choice. Nothing for two own days that are no period: no other is shown in its place. */
export function periodOf(choice: string, own: Period, today: Day): Period | undefined {
  const year = Number(today.slice(0, 4))
  if (choice === 'i-ar') return { from: `${year}-01-01`, to: today }
  if (choice === 'forra-aret') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
  if (choice === 'egen') return isDay(own.from) && isDay(own.to) && own.from <= own.to ? own : undefined
  return { from: addDays(addMonths(today, -12), 1), to: today }
}

/** Said as soon as both days are written; a day that is none is told of at its own field. */
export function periodProblem({ from, to }: Period, field: string): FieldProblem | undefined {
  if (!isDay(from) || !isDay(to) || from <= to) return undefined
  return { field, problem: 'ends-before-start', start: from, end: to }
}

export function isWithin({ from, to }: Period, day: Day | undefined): day is Day {
  return day !== undefined && from <= day && day <= to
}

/** A piece of a period: a month, or a quarter or year where the months would be too many to look at. */
export interface Step extends Period {
  /** `2026-10`, `2026 Q4` or `2026`. */
  readonly key: string
}

/** So many months are still looked at one by one, and so many quarters. */
const mostMonths = 18
const mostQuarters = 16

/** The pieces of a period, in order and without gaps; the first and last are cut where the period is. */
export function stepsOf(period: Period): readonly Step[] {
  const months = monthsBetween(period)
  const size = months < mostMonths ? 1 : months < mostQuarters * 3 ? 3 : 12
  const steps: Step[] = []
  for (let start = startOf(period.from, size); start <= period.to; start = addMonths(start, size)) {
    const end = addDays(addMonths(start, size), -1)
    const from = start < period.from ? period.from : start
    steps.push({ key: keyOf(start, size), from, to: end > period.to ? period.to : end })
  }
  return steps
}

function monthsBetween({ from, to }: Period): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}

function startOf(day: Day, size: number): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / size) * size + 1
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

function keyOf(start: Day, size: number): string {
  const year = start.slice(0, 4)
  if (size === 12) return year
  return size === 3 ? `${year} Q${(Number(start.slice(5, 7)) + 2) / 3}` : start.slice(0, 7)
}
