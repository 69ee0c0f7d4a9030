import { addDays, type Day, isDay } from '../shared/day.ts'
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

/** What is wrong with a plan: a day that is none, that comes before the one it must follow, or a start that has come. */
export function problemsOfPlan(plan: Plan, today: Day): FieldProblem[] {
  return planDays.flatMap((field, index): FieldProblem[] => {
    const day = plan[field]
    if (!isDay(day)) return [{ field, problem: day ? 'not-allowed' : 'empty' }]
    const before = planDays[index - 1]
    const previous = before && isDay(plan[before]) ? plan[before] : ''
    // The new version governs from the day after SoB's decision at the earliest (OV-9), and never from one that has come.
    const isLast = field === 'takesForce'
    const bound = isLast && previous < today ? today : previous
    if (bound === '') return []
    const earliest = isLast ? addDays(bound, 1) : bound
    return day < earliest ? [{ field, problem: 'too-early', earliest }] : []
  })
}
