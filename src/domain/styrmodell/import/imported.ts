import type { DocumentFacts, Section, SectionId } from '../text/text.ts'

/** The model as a text tells it: names as people read them, sides by their short names (`SF`, `Arbvux`). */
export interface ReadModel {
  readonly omraden: readonly ReadOmrade[]
  readonly forum: readonly ReadForum[]
  /** Sections of law as they are cited, e.g. `12 kap. 1 § SoL`. */
  readonly lagrum: readonly string[]
}

export interface ReadOmrade {
  readonly namn: string
  readonly styrning: readonly string[]
  readonly delomraden: readonly ReadDelomrade[]
}

export interface ReadDelomrade {
  readonly namn: string
  readonly utforare: readonly string[]
  /** Who steers, where the text says that it differs from the område. */
  readonly styrning?: readonly string[]
}

export interface ReadForum {
  readonly namn: string
  readonly mandat: string
}

/**
 * What a person must look at.
 * - `page-furniture`: a header, a footer or a page number, taken out of the text.
 * - `contents`: a line of a table of contents, taken out since the app makes its own.
 * - `not-placed`: words of the file that came into no section.
 * - `no-styrning`, `no-utforare`, `no-delomraden`, `no-mandate`: the text names it but does not say more.
 * - `exception`: a sentence on styrning that may differ from the table.
 * - `guessed`: taken into the model, but by how the text reads and not by a table.
 */
export interface Unrecognised {
  readonly why:
    | 'page-furniture'
    | 'contents'
    | 'not-placed'
    | 'no-styrning'
    | 'no-utforare'
    | 'no-delomraden'
    | 'no-mandate'
    | 'exception'
    | 'guessed'
  readonly text: string
  readonly section?: SectionId
  /** How often it stood in the file, where that is more than once. */
  readonly times?: number
}

/** A directive out of a file: the text whole, the model as far as the text tells it, the rest for a person. */
export interface Imported {
  readonly facts: DocumentFacts
  readonly sections: readonly Section[]
  readonly model: ReadModel
  readonly unrecognised: readonly Unrecognised[]
  /** Words of the file, and words kept: in sections or among what was taken out. */
  readonly words: { readonly in: number; readonly out: number }
}

/** A piece of a file as its reader gives it, before anything is made of it. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** `isStrong` when all of it is bold: in a file without styles that is how a heading looks. */
  | { readonly kind: 'line'; readonly text: string; readonly isStrong?: true }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'footnote'; readonly mark: string; readonly text: string }
  /** An empty line or a new page. */
  | { readonly kind: 'gap' }
