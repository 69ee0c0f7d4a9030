import type { Reach } from '../decision/decision.ts'
import type { Grupp } from '../grupp/grupp.ts'
import type { Adopts } from '../oversyn/version.ts'
import type { Day } from '../shared/day.ts'
import type { DecisionId, EscalationId, ForslagId, UnderlagId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { DelomradeKey, ForumKey, PartKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { ChangeSet } from '../tjansteutbud/change-set.ts'

/** What a proposal asks a forum to decide: the words and the changes that every position is an answer to. */
export interface Wording {
  readonly heading: string
  /** The decision as proposed: one att-sats a line. */
  readonly text: string
  readonly reach: Reach
  /** The delområden that it concerns; none means the collaboration as a whole. */
  readonly delomraden: readonly DelomradeKey[]
  /** What it does to the catalogue. */
  readonly changeSet?: ChangeSet
  /** The first day on which it holds; the day of the decision where it names none. */
  readonly effectiveFrom?: Day
  /** The working group that it sets up. */
  readonly grupp?: Grupp
  /** The version of the styrmodell that it adopts, word for word by its digest; it holds from `effectiveFrom`. */
  readonly adopts?: Adopts
  readonly replaces?: DecisionId
  readonly repeals?: DecisionId
  readonly corrects?: DecisionId
}

/** A proposal for decision, put to a forum. Shared text: the author may change it until it is decided. */
export interface Forslag extends Wording {
  readonly forum: ForumKey
  readonly background: string
  readonly reasons: string
  /** The analysis that it rests on, or why there is none. */
  readonly underlag: readonly UnderlagId[]
  readonly noUnderlag: string
  /** When the decision is to be looked at again. */
  readonly reviewOn?: Day
  readonly touchesStyrmodell: boolean
  /** The question that it answers. */
  readonly escalation?: EscalationId
  /** The proposal in another forum that this one takes further. */
  readonly from?: ForslagId
  /** The part that the one who wrote it speaks for. */
  readonly part: PartKey
  readonly state: 'oppet' | 'aterkallat'
  /** The version in force when it was shared. */
  readonly styrmodell: Styrmodell['id']
}

export type StoredForslag = Stored<Forslag, ForslagId>
