import type { Day } from '../../shared/day.ts'
import type { Styrmodell } from '../styrmodell.ts'

/** Names a section through all versions: a slug made once, e.g. `forum-och-mandat`; a new heading does not change it. */
export type SectionId = string

/** One part of a section, in the order in which it is read. Every text in it is plain. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** What stands below the text, by the mark that the text carries, e.g. `1`. */
  | { readonly kind: 'footnote'; readonly mark: string; readonly text: string }

/** A heading and what stands under it up to the next heading; 1 is the document's outermost level. */
export interface Section {
  readonly id: SectionId
  readonly level: 1 | 2 | 3
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** What the first page of a directive says about itself. What it does not say is left out, never guessed. */
export interface DocumentFacts {
  readonly title: string
  readonly decidedBy?: string
  readonly appliesTo?: string
  readonly diarienummer?: string
  readonly decidedOn?: Day
  /** The paragraph of the minutes by which it was decided, e.g. `§ 28`. */
  readonly paragraph?: string
  readonly lastChanged?: Day
  readonly validUntil?: 'tills vidare' | Day
  readonly dokumentansvarig?: string
}

/** The directive as people read it. */
export interface StyrmodellText {
  readonly facts: DocumentFacts
  readonly sections: readonly Section[]
}

/** A whole version: the text that people read and the model that the app runs on. They say the same. */
export interface StyrmodellVersion {
  readonly text: StyrmodellText
  readonly model: Styrmodell
}
