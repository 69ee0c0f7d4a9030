import type { Answer, Fields, RemoteFailure, RemoteRow } from '../../ports/remote.ts'
import { clientKey } from '../lists/definition.ts'
import { takenFailure } from './duplicates.ts'
import { failureOf, isGood } from './failure.ts'
import { askList, type ListAccess } from './list-request.ts'
import { itemPath, shapeQuery } from './paths.ts'
import { isComplete, rowOf } from './row.ts'

/** Adds a row with its key and all its columns in one request, so that there is never half a row. */
export async function addRow(access: ListAccess, key: string, fields: Fields): Promise<Answer<RemoteRow>> {
  const set = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  const values = { ...set, [clientKey.name]: key }
  const reply = await askList(access, path => ({ method: 'POST', path, body: { fields: values } }))
  if (isGood(reply)) return written(access, reply.body)
  const failure = (await takenFailure(access, reply, values)) ?? failureOf(reply, 'write', access.clock.now())
  // A new row has no older state that could have changed: such an answer leaves open what was stored.
  return no(failure.kind === 'stale' ? { ...failure, kind: 'unclear' } : failure)
}

/**
 * The row in the answer to a write. Recordings show it whole; where it is not, the item is read. That may fail though
 * the write was done, which is what `unclear` says.
 */
export async function written(access: ListAccess, item: Readonly<Record<string, unknown>>): Promise<Answer<RemoteRow>> {
  const row = rowOf(item, access.columns)
  if (row !== undefined && isComplete(item)) return { ok: true, value: row }
  if (row === undefined) return no({ kind: 'unclear', message: 'The answer to a write had no id. Look it up by key.' })
  const read = await readRow(access, row.id)
  return read.ok
    ? read
    : no({
        kind: 'unclear',
        message: 'The write was answered without the row, and reading it failed. Look it up by key.',
      })
}

/** A row by its id, as it is now. */
export async function readRow(access: ListAccess, id: string): Promise<Answer<RemoteRow>> {
  const reply = await askList(access, items => ({
    method: 'GET',
    path: `${itemPath(items, id)}?${shapeQuery(access.columns)}`,
  }))
  const row = isGood(reply) ? rowOf(reply.body, access.columns) : undefined
  return row === undefined ? no(failureOf(reply, 'read', access.clock.now())) : { ok: true, value: row }
}

/** A failure as an answer. */
export function no(failure: RemoteFailure): { readonly ok: false; readonly failure: RemoteFailure } {
  return { ok: false, failure }
}
