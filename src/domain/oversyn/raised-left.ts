import type { FactDiff } from '../styrmodell/compare/diff.ts'
import type { ModelDiff } from '../styrmodell/compare/models.ts'
import type { SectionId } from '../styrmodell/text/text.ts'
import type { Andring } from './andring.ts'

/** What a directive that was read in says and no ändringsförslag can carry: a person decides. With its words of the file. */
export type Left = { readonly words: number } & (
  | { readonly kind: 'front'; readonly text: string }
  /** A header, a footer, or a line of a table of contents. */
  | { readonly kind: 'taken'; readonly text: string }
  /** A number before the heading. */
  | { readonly kind: 'number'; readonly section: SectionId; readonly text: string }
  /** The heading stands on another level. */
  | { readonly kind: 'level'; readonly section: SectionId }
  /** The same words stand in another form, e.g. a table as lines. */
  | { readonly kind: 'form'; readonly section: SectionId }
  /** The section stands in another place. */
  | { readonly kind: 'moved'; readonly section: SectionId }
  | { readonly kind: 'fact'; readonly diff: FactDiff }
  | { readonly kind: 'model'; readonly diff: ModelDiff }
)

/** What a directive that was read in would raise in an översyn, and what is left for a person. */
export interface Raised {
  readonly andringar: readonly Andring[]
  readonly left: readonly Left[]
  /** Words of the file; those that stand as before, those in ändringsförslag, and those that are left. */
  readonly words: {
    readonly in: number
    readonly same: number
    readonly proposed: number
    readonly left: number
  }
}
