import type { Digest } from '../shared/digest.ts'
import type { AvsnittId, OversynId, VersionId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import type { DocumentFacts, Section, SectionId } from '../styrmodell/text/text.ts'

/** A version of the styrmodell as SoB adopts it: word for word, by its digest. */
export interface Adopts {
  readonly version: Styrmodell['id']
  readonly digest: Digest
}

/**
 * A version of the styrmodell as it lies in its list: a draft until SoB adopts it. Its sections are rows of their own. What
 * makes an adopted one hold is the digest in SoB's decision, never who may write the row.
 */
export interface VersionRow {
  readonly version: Styrmodell['id']
  /** The version that it was made from. */
  readonly base: Styrmodell['id']
  /** The översyn that it came out of; none for one that was imported. */
  readonly oversyn?: OversynId
  readonly model: Styrmodell
  readonly facts: DocumentFacts
  /** The order of its sections. */
  readonly sections: readonly SectionId[]
  /** The ändringsförslag that are worked into it. */
  readonly merged: readonly OversynId[]
}

export type StoredVersionRow = Stored<VersionRow, VersionId>

/** One section of a version. */
export interface AvsnittRow {
  readonly version: Styrmodell['id']
  readonly section: Section
}

export type StoredAvsnittRow = Stored<AvsnittRow, AvsnittId>
