import type { Day } from '../shared/day.ts'
import type { DecisionId, UppdragId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'

/** An assignment. The responsible one is an organisation; who does the work there is its own affair. */
export interface Uppdrag {
  readonly decision: DecisionId
  readonly heading: string
  readonly text: string
  readonly part: PartKey
  readonly due: Day
}

export type StoredUppdrag = Stored<Uppdrag, UppdragId>
