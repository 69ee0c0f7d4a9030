import type { Answer, Fields, RemoteFailure, RemoteRow } from '../../ports/remote.ts'
import { clientKey } from '../lists/definition.ts'
import { takenFailure } from './duplicates.ts'
import { failureOf, isGood } from './failure.ts'
import { askList, type ListAccess } from './list-request.ts'
import { itemPath, shapeQuery } from './paths.ts'
import type { Reply } from './request.ts'
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

/** Changes columns of a row, if it is still as the etag says. An empty text clears a column. */
export async function changeRow(
  access: ListAccess,
  id: string,
  etag: string,
  fields: Fields,
): Promise<Answer<RemoteRow>> {
  if (etag === '') return no({ kind: 'stale', message: 'The row came without an etag. Read it again.' })
  const cleared = Object.keys(fields).filter(column => fields[column] === '')
  const nulls = Object.fromEntries(cleared.map(column => [column, null]))
  let reply = await patch(access, id, etag, { ...fields, ...nulls })
  // Whether null clears every type of column is not settled; an empty text does clear one of text. A 400 did nothing.
  if (cleared.length > 0 && reply.kind === 'answer' && reply.status === 400) {
    reply = await patch(access, id, etag, fields)
  }
  if (!isGood(reply)) {
    return no((await takenFailure(access, reply, fields, id)) ?? failureOf(reply, 'write', access.clock.now()))
  }
  const answer = await written(access, reply.body)
  const left = answer.ok ? cleared.filter(column => answer.value.fields[column] !== undefined) : []
  return answer.ok && left.length > 0 ? clearAgain(access, answer.value, left) : answer
}

/** Null was taken and changed nothing: then an empty text is tried, over the row as it is now. */
async function clearAgain(access: ListAccess, row: RemoteRow, left: readonly string[]): Promise<Answer<RemoteRow>> {
  const reply = await patch(access, row.id, row.etag, Object.fromEntries(left.map(column => [column, ''])))
  return isGood(reply) ? written(access, reply.body) : no(failureOf(reply, 'write', access.clock.now()))
}

/**
 * The item is changed rather than its `fields`: that answers with the whole item, who changed it and the new etag
 * included, and If-Match is documented for it.
 */
function patch(access: ListAccess, id: string, etag: string, fields: object): Promise<Reply> {
  return askList(access, items => ({
    method: 'PATCH',
    path: itemPath(items, id),
    // Never left out: without it the server takes any change, and someone else's is overwritten unseen.
    headers: { 'If-Match': etag },
    body: { fields },
  }))
}

/**
 * The row in the answer to a write. Recordings show it whole; where it is not, the item is read. That may fail though
 * the write was done, which is what `unclear` says.
 */
async function written(access: ListAccess, item: Readonly<Record<string, unknown>>): Promise<Answer<RemoteRow>> {
  const { send, addresses, list, columns } = access
  const row = rowOf(item, columns)
  if (row !== undefined && isComplete(item)) return { ok: true, value: row }
  if (row === undefined) return no({ kind: 'unclear', message: 'The answer to a write had no id. Look it up by key.' })
  const path = `${itemPath(addresses.items(list), row.id)}?${shapeQuery(columns)}`
  const reply = await send({ method: 'GET', path })
  const read = isGood(reply) ? rowOf(reply.body, columns) : undefined
  return read === undefined
    ? no({
        kind: 'unclear',
        message: 'The write was answered without the row, and reading it failed. Look it up by key.',
      })
    : { ok: true, value: read }
}

function no(failure: RemoteFailure): { readonly ok: false; readonly failure: RemoteFailure } {
  return { ok: false, failure }
}
