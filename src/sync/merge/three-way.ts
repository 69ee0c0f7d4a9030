import type { Fields, FieldValue, RemoteRow } from '../../ports/remote.ts'
import { versionIn } from '../replica/newer.ts'
import { sameColumns, sameValue } from './same.ts'

/** What a change of a row comes to when the row is no longer as it was. */
export type Merged =
  /** Everything the person wanted is there already. */
  | { readonly kind: 'done' }
  /** The others changed other columns: these are still to be written, over the row as it is now. */
  | {
      readonly kind: 'write'
      readonly fields: Fields
      readonly base: { readonly etag: string; readonly fields: Fields }
    }
  /** Someone changed the same column to something else: both texts, of every column not yet settled. */
  | { readonly kind: 'conflict'; readonly mine: Fields; readonly theirs: Fields }

export interface Change {
  /** What the person wants the columns to be. */
  readonly mine: Fields
  /** What they were when the person changed them. */
  readonly base: Fields
  /** The version that a request went out against without its answer being known. */
  readonly sent?: string
}

/** Merges column by column: what was there, what I want, what is there now. `me` is who this device writes as. */
export function merge({ mine, base, sent }: Change, row: RemoteRow, me: string): Merged {
  const open = Object.entries(mine).filter(([column, value]) => !sameValue(row.fields[column], value))
  if (open.length === 0) return { kind: 'done' }
  const fields: Record<string, FieldValue> = Object.fromEntries(open)
  const theirs = sameColumns(fields, row.fields)
  const untouched = open.every(([column]) => sameValue(row.fields[column], base[column]))
  if (!untouched || mayHaveBeenUndone(sent, row, me)) return { kind: 'conflict', mine: fields, theirs }
  return { kind: 'write', fields, base: { etag: row.etag, fields: theirs } }
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
