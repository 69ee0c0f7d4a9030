import { type Day, isDay } from '../shared/day.ts'
import type { FieldProblem } from '../shared/refusal.ts'

/** The days of one översyn, in the order in which they come. */
export interface Plan {
  /** The first day for ändringsförslag. */
  readonly opens: Day
  /** The last day for them. */
  readonly freezes: Day
  readonly remissOut: Day
  /** The last day for the parts' answers. */
  readonly remissBack: Day
  /** When SoB is to decide. */
  readonly decides: Day
  /** The first day of the new version. */
  readonly takesForce: Day
}

/** The fields of a plan in the order of the year. */
export const planDays = [
  'opens',
  'freezes',
  'remissOut',
  'remissBack',
  'decides',
  'takesForce',
] as const satisfies readonly (keyof Plan)[]

/** What is wrong with a plan: a day that is none, or that comes before the one it must follow. */
export function problemsOfPlan(plan: Plan): FieldProblem[] {
  return planDays.flatMap((field, index): FieldProblem[] => {
    const day = plan[field]
    if (!isDay(day)) return [{ field, problem: day ? 'not-allowed' : 'empty' }]
    const before = planDays[index - 1]
    if (!before || !isDay(plan[before])) return []
    // The new version governs from the day after SoB's decision at the earliest (OV-9).
    const isTooEarly = field === 'takesForce' ? day <= plan[before] : day < plan[before]
    return isTooEarly ? [{ field, problem: 'ends-before-start', start: plan[before], end: day }] : []
  })
}
