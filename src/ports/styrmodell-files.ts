import type { Imported } from '../domain/styrmodell/import/imported.ts'
import type { Section } from '../domain/styrmodell/text/text.ts'

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

/** The directive as files. */
export interface StyrmodellFiles {
  /** Reads Word, Markdown or plain text by what the file holds. Never throws. `known` lends its section ids. */
  read(file: Blob, known?: readonly Section[]): Promise<DirectiveRead>
}
