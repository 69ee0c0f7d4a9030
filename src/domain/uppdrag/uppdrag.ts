import type { Day } from '../shared/day.ts'
import type { DecisionId, UppdragId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { ForumKey, PartKey } from '../styrmodell/styrmodell.ts'

/** Who stands above the forums and gives them uppdrag: kommunfullmäktige, kommunstyrelsen and the responsible nämnd. */
export const organs = ['KF', 'KS', 'NAV'] as const
export type Organ = (typeof organs)[number]

/** Where an uppdrag from above was decided. */
export interface FromAbove {
  readonly organ: Organ
  /** As it is written in the minutes, e.g. `§ 28`. */
  readonly paragraph: string
  readonly day: Day
  readonly diarienummer: string
}

/** An assignment. The responsible one is an organisation; who does the work there is its own affair. */
export interface Uppdrag {
  /** The decision that gave it; absent for one from above. */
  readonly decision?: DecisionId
  readonly above?: FromAbove
  readonly heading: string
  readonly text: string
  readonly part: PartKey
  /** The other parts that take part in the work. */
  readonly involved?: readonly PartKey[]
  /** The forum or working group that does the work. */
  readonly group?: ForumKey
  /** Absent for one without a date, which is shown as such. */
  readonly due?: Day
  /** Answered by a joint underlag: each part writes its own section. */
  readonly joint?: true
}

export type StoredUppdrag = Stored<Uppdrag, UppdragId>
