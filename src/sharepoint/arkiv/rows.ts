import { type Digest, digestOf } from '../../domain/shared/digest.ts'
import { type Id, keyOf } from '../../domain/shared/ids.ts'
import type { Stored } from '../../domain/shared/stored.ts'
import type { State } from '../../domain/state.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { Fields } from '../../ports/remote.ts'
import { lists } from '../lists/all.ts'
import { setOf } from '../lists/forum.ts'
import type { ListMapping } from '../lists/mapping.ts'

/** A row as an archive keeps it: what it says, and what SharePoint said of it where it was written. */
export interface ArkivRow {
  readonly list: string
  readonly key: string
  readonly fields: Fields
  readonly author: string
  readonly at: string
  readonly editor: string
  readonly editedAt: string
}

/** Everything that a reader sees, as rows; what is still unsent is in no list and is left out. */
export function rowsOf(state: State): ArkivRow[] {
  const shared = <T>(mapping: ListMapping<T>, rows: readonly Stored<T>[]) => rows.flatMap(row => rowOf(mapping, row))
  const own = <T extends { readonly forum: ForumKey }>(
    mappings: Readonly<Record<ReturnType<typeof setOf>, ListMapping<T>>>,
    rows: readonly Stored<T>[],
  ) => rows.flatMap(row => rowOf(mappings[setOf(row.forum)], row))
  return [
    ...shared(lists.medlemskap, state.medlemskap),
    ...own(lists.meeting, state.meetings),
    ...own(lists.punkt, state.items),
    ...own(lists.handelse, state.facts),
    ...shared(lists.avvikelse, state.avvikelser),
    ...shared(lists.eskalering, state.escalations),
    ...shared(lists.forslag, state.forslag),
    ...shared(lists.beslut, state.decisions),
    ...shared(lists.uppdrag, state.uppdrag),
    ...shared(lists.steg, state.steps),
    ...shared(lists.underlag, state.underlag),
    ...shared(lists.forankring, state.forankringar),
    ...shared(lists.oversyn, state.oversynFacts),
    ...shared(lists.version, state.versionRows),
    ...shared(lists.avsnitt, state.avsnittRows),
    ...shared(lists.sanering, state.saneringar),
  ]
}

function rowOf<T>(mapping: ListMapping<T>, row: Stored<T>): ArkivRow[] {
  const { id, author, at, editor, editedAt, pending, ...value } = row as Stored<object, Id>
  if (pending) return []
  const fields = mapping.toFields(value as T)
  return [{ list: mapping.definition.name, key: keyOf(id), fields, author, at, editor, editedAt }]
}

/** The order in which an archive holds its rows: the same wherever it was made. */
export function inOrder(rows: readonly ArkivRow[]): ArkivRow[] {
  const place = ({ list, key }: ArkivRow) => `${list} ${key}`
  return [...rows].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

export function rowDigest(row: ArkivRow): Digest {
  return digestOf(row)
}

/** The digest of all rows: equal for two places that hold the same rows, with the same authors and times. */
export function rowsDigest(rows: readonly ArkivRow[]): Digest {
  return digestOf(inOrder(rows).map(rowDigest))
}
