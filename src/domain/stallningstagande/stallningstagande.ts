import type { Stance } from '../escalation/escalation.ts'
import type { EscalationId, ForslagId } from '../shared/ids.ts'
import type { ForumKey, PartKey } from '../styrmodell/styrmodell.ts'

/** What stands behind a position: the person's own view, a view that is anchored in the own management, or a decision there. */
export type Weight = 'egen' | 'forankrad' | 'beslutad'

/** A stance that a part can take itself; that it has not answered is computed. */
export type TakenStance = Exclude<Stance, 'ej-svarat'>

/** How a part stands to a proposal or a lifted question, in one forum. A fact: a new position comes after, none is changed. */
export interface Stallningstagande {
  readonly kind: 'stallningstagande'
  readonly forum: ForumKey
  /** What it is an answer to. */
  readonly subject: ForslagId | EscalationId
  readonly part: PartKey
  readonly stance: TakenStance
  readonly weight: Weight
  readonly text: string
  /** What must be met, where the part agrees on conditions. */
  readonly conditions: string
  /** The digest of the wording that it answers: a later wording asks anew. */
  readonly wording: string
}
