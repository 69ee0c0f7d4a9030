import type { Stance } from '../escalation/escalation.ts'
import type { Grupp } from '../grupp/grupp.ts'
import type { Adopts } from '../oversyn/version.ts'
import type { Day } from '../shared/day.ts'
import type {
  AgendaItemId,
  DecisionId,
  EscalationId,
  FactId,
  ForslagId,
  MedlemskapId,
  MeetingId,
  PersonId,
  UnderlagId,
} from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { Weight } from '../stallningstagande/stallningstagande.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { DelomradeKey, ForumKey, PartKey, Role, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { ChangeSet } from '../tjansteutbud/change-set.ts'

/** What a row of the log of decisions is: a decision, a decision that gives an assignment, or an answer without either. */
export type DecisionKind = 'beslut' | 'uppdrag' | 'svar'

/** How far a question reaches: the content of services and how they are steered, or the daily work between the parts. */
export type Reach = 'strategisk' | 'operativ'

/** A position that a decision rests on, named so that it can be seen without the forum's own list. */
export interface RestingPosition {
  readonly fact: FactId
  readonly person: PersonId
  readonly part: PartKey
  readonly stance: Stance
  readonly weight: Weight
}

/** A seat that a decision rests on: of the one who wrote it, and of each who took a position. */
export interface RestingSeat {
  readonly medlemskap: MedlemskapId
  readonly person: PersonId
  readonly part: PartKey
  readonly role: Role
}

/** What a decision rests on, besides its version and rules: who answered what, and by which seat. */
export interface Rests {
  readonly positions: readonly RestingPosition[]
  readonly seats: readonly RestingSeat[]
}

/** A numbered row of the log of decisions. A fact: a later row replaces, repeals or corrects it. */
export interface Decision {
  readonly forum: ForumKey
  /** E.g. `SoB 2026-014`: forum, year, and a running number in three figures or more. Unique in the list. */
  readonly number: string
  readonly kind: DecisionKind
  /** The lifted question that it answers. */
  readonly escalation?: EscalationId
  /** The proposal that it decides. */
  readonly forslag?: ForslagId
  /** The point of the meeting where it was taken; both absent for one taken between meetings. */
  readonly meeting?: MeetingId
  readonly item?: AgendaItemId
  /** Taken between meetings: every part that must agree had answered. */
  readonly perCapsulam: boolean
  readonly day: Day
  readonly heading: string
  readonly text: string
  readonly reasons: string
  readonly reach: Reach
  /** The delområden that it concerns; none means the collaboration as a whole. */
  readonly delomraden: readonly DelomradeKey[]
  /** What it does to the catalogue, from `effectiveFrom`. */
  readonly changeSet?: ChangeSet
  /** The first day on which it holds; its own day where it names none. */
  readonly effectiveFrom?: Day
  readonly replaces?: DecisionId
  readonly repeals?: DecisionId
  readonly corrects?: DecisionId
  /** When it is to be looked at again. */
  readonly reviewOn?: Day
  /** The analysis that it rests on, or why there is none. */
  readonly underlag: readonly UnderlagId[]
  readonly noUnderlag: string
  /** The working group that it sets up. */
  readonly grupp?: Grupp
  /** The version of the styrmodell that it adopts. */
  readonly adopts?: Adopts
  /** True when the yearly översyn must take it up. */
  readonly touchesStyrmodell: boolean
  readonly styrmodell: Styrmodell['id']
  readonly rules: readonly RuleId[]
  readonly rests: Rests
}

export type StoredDecision = Stored<Decision, DecisionId>
