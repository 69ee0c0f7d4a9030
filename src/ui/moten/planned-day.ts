import { type DayMark, type Holidays, markOf } from '../../domain/meeting/series.ts'
import { type Day, isDay } from '../../domain/shared/day.ts'
import { tidyDay } from '../shared/tidy.ts'

/** One meeting of the plan before it is saved. */
export interface PlannedDay {
  /** What the rule gave; the row's name while its date is being changed. */
  readonly suggested: Day
  readonly day: string
  readonly isTaken: boolean
}

/** What hinders a day, or only asks for a thought. */
export type RowMark = DayMark | { readonly kind: 'taken' | 'twice' | 'wrong' | 'ended' }

/** What the days of a plan are judged by. */
interface Known {
  /** The days on which the forum meets already. */
  readonly taken: ReadonlySet<Day>
  readonly holidays: Holidays
  /** The last day of a working group. */
  readonly ends: Day | undefined
}

/** The mark of each row; those that hinder are not planned. */
export function rowMark(row: PlannedDay, rows: readonly PlannedDay[], { taken, holidays, ends }: Known) {
  const day = tidyDay(row.day)
  if (!isDay(day)) return { kind: 'wrong' } as const
  if (taken.has(day)) return { kind: 'taken' } as const
  if (ends !== undefined && day > ends) return { kind: 'ended' } as const
  const twin = rows.find(other => other.isTaken && tidyDay(other.day) === day)
  if (row.isTaken && twin && twin !== row) return { kind: 'twice' } as const
  return markOf(day, holidays)
}

export function hinders(mark: RowMark | undefined): boolean {
  return mark !== undefined && ['taken', 'twice', 'wrong', 'ended'].includes(mark.kind)
}
