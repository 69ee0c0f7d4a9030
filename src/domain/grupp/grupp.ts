import type { Day } from '../shared/day.ts'
import type { PersonId } from '../shared/ids.ts'
import type { GruppKey, PartKey } from '../styrmodell/styrmodell.ts'

/** A place in a working group: who holds it, for which part, and whether they convene the group. */
export interface GruppSeat {
  readonly person: PersonId
  readonly part: PartKey
  readonly role: 'sammankallande' | 'deltagare'
}

/** A working group that a decision sets up. Rows of medlemskap with its key as forum follow from its members. */
export interface Grupp {
  readonly key: GruppKey
  readonly name: string
  readonly purpose: string
  /** The last day of the group. */
  readonly ends: Day
  readonly members: readonly GruppSeat[]
}
