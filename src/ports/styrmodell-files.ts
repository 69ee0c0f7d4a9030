import type { Imported } from '../domain/styrmodell/import/imported.ts'
import type { Section, SectionId, StyrmodellText } from '../domain/styrmodell/text/text.ts'
import type { Made } from './documents.ts'

/**
 * A directive out of a file, or why there is none.
 * - `too-large`: more than a directive can hold, packed or unpacked.
 * - `pdf`, `old-word`: a kind of file that cannot be read, and which one it is.
 * - `not-word`: a packed folder that is no Word file, or a broken one.
 * - `not-text`: neither a Word file nor text.
 * - `empty`: nothing is written in it; pictures of pages are no text.
 * - `not-loaded`: the code that reads it could not be fetched.
 */
export type DirectiveRead =
  | {
      readonly ok: true
      readonly imported: Imported
      /** How a text file was written; nothing for a Word file. */
      readonly encoding?: 'utf-8' | 'utf-16' | 'windows-1252'
      /** True where letters look as if the text had been saved in one way and read in another before it came here. */
      readonly isGarbled: boolean
    }
  | {
      readonly ok: false
      readonly why: 'too-large' | 'pdf' | 'old-word' | 'not-word' | 'not-text' | 'empty' | 'not-loaded'
    }

/** Who proposes a change, and when (ISO 8601, UTC). */
export interface ProposedBy {
  readonly author: string
  readonly date: string
}

/** What a remiss shows: an older text, the newer one as tracked changes of it, and what is said of its sections. */
export interface RemissVersion {
  readonly before: StyrmodellText
  readonly after: StyrmodellText
  /** Facts of the document other than its title, as they are to be read; one that is not there is left out. */
  readonly facts: readonly { readonly label: string; readonly before?: string; readonly after?: string }[]
  /** Whose the changes of a section are; `others` stands for sections that are not named, and for the facts. */
  readonly by: { readonly sections: Readonly<Record<SectionId, ProposedBy>>; readonly others: ProposedBy }
  /** Recommendations and reasons; one on a section that neither text has stands at the title. */
  readonly comments: readonly (ProposedBy & { readonly section: SectionId; readonly text: string })[]
  /** Stands below on every page. */
  readonly footer: string
}

/** The directive as files. */
export interface StyrmodellFiles {
  /** Reads Word, Markdown or plain text by what the file holds. Never throws. `known` lends its section ids. */
  read(file: Blob, known?: readonly Section[]): Promise<DirectiveRead>
  /** A Word file where accepting all changes gives exactly the newer text, and rejecting all exactly the older. */
  remiss(version: RemissVersion): Promise<Made>
}
