import type { Day } from '../shared/day.ts'
import type { InsatsId } from '../shared/ids.ts'
import type { LagrumKey } from '../styrmodell/lagrum.ts'
import type { DelomradeKey, PartKey, StadsomradeKey } from '../styrmodell/styrmodell.ts'

/** One part that performs an insats: with its own staff, or through a supplier, often on a framework agreement. */
export type Utforare =
  | { readonly part: PartKey; readonly supply: 'egen' }
  | {
      readonly part: PartKey
      readonly supply: 'extern'
      readonly supplier: string
      /** The framework agreement (ramavtal); empty where there is none. */
      readonly agreement: string
    }

/** Whether an insats may run beside others: with none, with any, or with those named. */
export type Parallel =
  | { readonly kind: 'nej' }
  | { readonly kind: 'alla' }
  | { readonly kind: 'vissa'; readonly with: readonly InsatsId[] }

/** One service of the catalogue. Its område follows from its delområden by the version of the styrmodell in force. */
export interface Insats {
  readonly id: InsatsId
  readonly name: string
  /** What it holds, in a few sentences; may be empty. */
  readonly about: string
  readonly delomraden: readonly DelomradeKey[]
  readonly utforare: readonly Utforare[]
  /** What the ground means, not where it stands: the section of law that holds is looked up by day. */
  readonly lagrum: readonly LagrumKey[]
  /** For whom, each in a few words, e.g. `Föräldrar`. */
  readonly targetGroups: readonly string[]
  readonly stadsomraden: readonly StadsomradeKey[]
  readonly parallel: Parallel
  /** The first day that it is offered. */
  readonly start: Day
  /** The last day that it is offered. */
  readonly end: Day | 'tills vidare'
}

/** Everything of an insats that a decision can set. */
export type InsatsFields = Omit<Insats, 'id'>

/** Whether an insats is offered on a day; both its first and its last day count. */
export function runsOn(insats: Insats, day: Day): boolean {
  return insats.start <= day && (insats.end === 'tills vidare' || day <= insats.end)
}
