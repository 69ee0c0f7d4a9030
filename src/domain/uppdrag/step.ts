import type { StepId, UppdragId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'

/** What can happen to an uppdrag after it is given. */
export const stepKinds = [
  /** The work has begun. */
  'paborjat',
  /** How it goes, in words. */
  'rapport',
  /** A part's own section of a joint answer; the latest of each part stands. */
  'avsnitt',
  /** The responsible part says that it is done. */
  'klart',
  /** The forum that gave it is content. */
  'godkant',
  /** The forum that gave it hands it back, with the reason. */
  'ater',
] as const
export type StepKind = (typeof stepKinds)[number]

/** One step of an uppdrag. A fact: written once, by one who speaks for `part`. */
export interface Step {
  readonly uppdrag: UppdragId
  readonly kind: StepKind
  readonly part: PartKey
  readonly text: string
}

export type StoredStep = Stored<Step, StepId>
