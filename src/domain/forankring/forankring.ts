import type { Day } from '../shared/day.ts'
import type { DecisionId, ForankringId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'

/** How far a part has come with carrying a decision into its own organisation. That it has not begun is computed. */
export type ForankringState = 'pagar' | 'forankrad'

/** A representative's word on how a decision is anchored at home. A fact; the latest that counts holds. */
export interface Forankring {
  readonly decision: DecisionId
  readonly part: PartKey
  readonly state: ForankringState
  /** With whom, as roles or groups; never a name. */
  readonly with: string
  readonly on: Day
}

export type StoredForankring = Stored<Forankring, ForankringId>
