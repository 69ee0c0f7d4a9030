import type { Day } from '../shared/day.ts'
import type { AgendaItemId, DecisionId, EscalationId, MeetingId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { ForumKey, Styrmodell } from '../styrmodell/styrmodell.ts'

/** What a row of the log of decisions is: a decision, a decision that gives an assignment, or an answer without either. */
export type DecisionKind = 'beslut' | 'uppdrag' | 'svar'

/** A numbered row of the log of decisions. A fact: a later row replaces or corrects it. */
export interface Decision {
  readonly forum: ForumKey
  /** E.g. `SoB 2026-014`: forum, year, and a running number in three figures or more. Unique in the list. */
  readonly number: string
  readonly kind: DecisionKind
  readonly escalation: EscalationId
  readonly meeting: MeetingId
  readonly item: AgendaItemId
  readonly day: Day
  readonly heading: string
  readonly text: string
  readonly reasons: string
  /** True when the yearly översyn must take it up. */
  readonly touchesStyrmodell: boolean
  readonly styrmodell: Styrmodell['id']
  readonly rules: readonly RuleId[]
}

export type StoredDecision = Stored<Decision, DecisionId>
