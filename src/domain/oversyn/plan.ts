import type { Day } from '../shared/day.ts'

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
