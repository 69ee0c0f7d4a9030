import type { AvvikelseId, EscalationId, FactId, PersonId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { DelomradeKey, EscalationGround, PartKey, Styrmodell } from '../styrmodell/styrmodell.ts'

/** How a part stands to a proposal. */
export type Stance = 'tillstyrker' | 'tillstyrker-med-villkor' | 'avstyrker' | 'avstar' | 'ej-svarat'

export interface PartPosition {
  readonly part: PartKey
  readonly stance: Stance
  readonly text: string
}

/** A nomination that the escalation rests on, named so that SoB can see it without seeing the group's own list. */
export interface NominationRef {
  readonly fact: FactId
  readonly person: PersonId
  readonly part: PartKey
}

/** A question lifted to SoB by the sammankallande. A fact: written once. */
export interface Escalation {
  readonly avvikelse: AvvikelseId
  /** The avvikelser that go along with it: those of its bunt. Their raisers get the answer too. */
  readonly others?: readonly AvvikelseId[]
  readonly heading: string
  /** What it concerns: the delområde of the avvikelse when it was lifted. */
  readonly delomraden: readonly DelomradeKey[]
  readonly ground: EscalationGround
  readonly background: string
  readonly positions: readonly PartPosition[]
  readonly proposal: string
  readonly nominations: readonly NominationRef[]
  /** The handling in the group that a question of disagreement or strategy rests on. */
  readonly handling?: FactId
  readonly styrmodell: Styrmodell['id']
}

export type StoredEscalation = Stored<Escalation, EscalationId>
