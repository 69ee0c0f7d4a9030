import type { Digest } from '../shared/digest.ts'
import type { Id, SaneringId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'

/** What stands in a row where client data stood. It is stored, so it is the same in every language. */
export const removed = '[sanerat]'

/**
 * An order that client data be taken out of a row. Written once, and it holds nothing of what was there: whoever reads
 * it later sees that something was removed, from where, by whose order and when.
 */
export interface Sanering {
  readonly subject: Id
  /** Which texts of the row, by their place in it: `text`, `called.points.2.heading`. */
  readonly fields: readonly string[]
  /** The digest of the row as it is to stand: whoever carries the order out can change nothing else. */
  readonly remains: Digest
  /** The part of the one who ordered it. */
  readonly part: PartKey
  /** How it was found, without what it was. */
  readonly text: string
}

export type StoredSanering = Stored<Sanering, SaneringId>
