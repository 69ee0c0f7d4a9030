import type { AvvikelseId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { DelomradeKey, OmradeKey, PartKey, StadsomradeKey, Styrmodell } from '../styrmodell/styrmodell.ts'

/** What was not followed. */
export type AvvikelseAbout = 'rutin' | 'princip' | 'ansvarsfordelning'

/** A problem in the collaboration, raised by a member of the samverkansgrupp. Never about a person. */
export interface Avvikelse {
  readonly heading: string
  readonly about: AvvikelseAbout
  readonly omrade: OmradeKey
  readonly delomrade: DelomradeKey
  /** Where it shows; absent when it concerns the whole city. */
  readonly stadsomrade?: StadsomradeKey
  /** The part that the one who raised it speaks for. */
  readonly part: PartKey
  readonly what: string
  readonly consequence: string
  readonly suggestion: string
  /** The version of the styrmodell that the matter is judged by: the one in force when it was shared. */
  readonly styrmodell: Styrmodell['id']
}

export type StoredAvvikelse = Stored<Avvikelse, AvvikelseId>
