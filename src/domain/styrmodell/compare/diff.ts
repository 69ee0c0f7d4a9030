import type { DocumentFacts, Section, SectionId } from '../text/text.ts'
import type { Unit } from './units.ts'
import type { WordChange } from './words.ts'

/** How a unit of one version stands to the other; `words` holds the word diff of each cell. */
export type UnitDiff =
  | { readonly kind: 'same'; readonly before: Unit; readonly after: Unit }
  | {
      readonly kind: 'changed'
      readonly before: Unit
      readonly after: Unit
      readonly words: readonly (readonly WordChange[])[]
    }
  | { readonly kind: 'removed'; readonly before: Unit }
  | { readonly kind: 'added'; readonly after: Unit }
  /** Stands elsewhere in the newer version. */
  | { readonly kind: 'moved-away'; readonly before: Unit; readonly to: SectionId }
  /** Stood elsewhere in the older version, word for word or nearly. */
  | {
      readonly kind: 'moved-here'
      readonly before: Unit
      readonly after: Unit
      readonly from: SectionId
      readonly words: readonly (readonly WordChange[])[]
    }

/** How a section of one version stands to the other, with its units in reading order. */
export interface SectionDiff {
  readonly id: SectionId
  readonly standing: 'same' | 'changed' | 'added' | 'removed'
  /** Stands in another place among the sections that both versions have. */
  readonly isMoved: boolean
  readonly before?: Section
  readonly after?: Section
  readonly units: readonly UnitDiff[]
}

/** A fact of the document that the two versions give differently. */
export interface FactDiff {
  readonly fact: keyof DocumentFacts
  readonly before?: string
  readonly after?: string
}

export interface TextDiff {
  readonly facts: readonly FactDiff[]
  /** In the newer version's order; what it no longer has stands where it stood. */
  readonly sections: readonly SectionDiff[]
}
