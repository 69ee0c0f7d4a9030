import type { Fields, FieldValue, RemoteRow } from '../../ports/remote.ts'
import type { ColumnMerge } from '../../ports/replica.ts'
import { versionIn } from '../replica/newer.ts'
import { sameColumns, sameValue } from './same.ts'

/** What a change of a row comes to when the row is no longer as it was. */
export type Merged =
  /** Everything the person wanted is there already. */
  | { readonly kind: 'done' }
  /** The others changed other columns, or other parts: these are still to be written, over the row as it is now. */
  | {
      readonly kind: 'write'
      readonly fields: Fields
      readonly base: { readonly etag: string; readonly fields: Fields }
    }
  /** Someone changed the same to something else. All columns not yet settled, in the versions a person may choose. */
  | { readonly kind: 'conflict'; readonly mine: Fields; readonly theirs: Fields; readonly yielding: Fields }

export interface Change {
  /** What the person wants the columns to be. */
  readonly mine: Fields
  /** What they were when the person changed them. */
  readonly base: Fields
  /** The version that a request went out against without its answer being known. */
  readonly sent?: string
}

/** How each column of a list is merged; nothing for a column that is one text. */
export type ColumnMerges = (column: string) => ColumnMerge | undefined

const oneText: ColumnMerges = () => undefined

/** Merges column by column: what was there, what I want, what is there now. `me` is who this device writes as. */
export function merge({ mine, base, sent }: Change, row: RemoteRow, me: string, merges = oneText): Merged {
  const undone = mayHaveBeenUndone(sent, row, me)
  const fields: Record<string, FieldValue> = {}
  const yielding: Record<string, FieldValue> = {}
  let isContested = false
  for (const [column, wanted] of Object.entries(mine)) {
    const there = row.fields[column]
    if (sameValue(there, wanted)) continue
    const merged = mergeColumn(base[column], wanted, there, merges(column))
    if (merged.kind === 'merged' && sameValue(merged.value, there)) continue
    fields[column] = merged.kind === 'merged' ? merged.value : merged.mine
    yielding[column] = undone ? (there ?? '') : merged.kind === 'merged' ? merged.value : merged.yielding
    isContested ||= undone || merged.kind === 'conflict'
  }
  if (Object.keys(fields).length === 0) return { kind: 'done' }
  const theirs = sameColumns(fields, row.fields)
  if (isContested) return { kind: 'conflict', mine: fields, theirs, yielding }
  return { kind: 'write', fields, base: { etag: row.etag, fields: theirs } }
}

/** One column, of which mine is not what is there. */
export function mergeColumn(
  base: FieldValue | undefined,
  mine: FieldValue,
  theirs: FieldValue | undefined,
  merges: ColumnMerge | undefined,
) {
  if (sameValue(theirs, base)) return { kind: 'merged', value: mine } as const
  const inParts = merges?.(base, mine, theirs)
  return inParts ?? ({ kind: 'conflict', mine, yielding: theirs ?? '' } as const)
}

/**
 * A change whose answer was lost may have been stored and then changed back by someone who saw it. Then the row looks
 * as before, and to write once more would undo what they did without asking. It is certain that it was not stored
 * when the row is the version that was sent against, or only one version on from it and by someone else.
 */
function mayHaveBeenUndone(sent: string | undefined, row: RemoteRow, me: string): boolean {
  if (sent === undefined || sent === row.etag) return false
  const [before, now] = [versionIn(sent), versionIn(row.etag)]
  const oneOn = before !== undefined && now === before + 1
  return !(oneOn && row.modified.person !== me)
}
