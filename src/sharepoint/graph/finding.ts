import type { Answer, FieldValue, RemoteFailure, RemoteRow } from '../../ports/remote.ts'
import { clientKey } from '../lists/definition.ts'
import { failureOf, isGood } from './failure.ts'
import { askList, type ListAccess } from './list-request.ts'
import { pageOf } from './page.ts'
import { filterQuery, pageSize, shapeQuery } from './paths.ts'
import { rowOf } from './row.ts'

/** A page may be empty and yet have one after it. More than this for one row is a fault. */
const mostPages = 10
/** Pages of a whole list. */
const mostPagesOfAll = 1000

/**
 * The row whose unique column holds a value, or nothing; of several the one made first, so that all who look agree. Ask
 * only for columns that are indexed: others are refused. Where the service refuses those too, the list is read from the
 * beginning in place of being asked; what was learnt so holds for as long as the remote lives.
 */
export async function findRow(
  access: ListAccess,
  column: string,
  value: FieldValue,
): Promise<Answer<RemoteRow | undefined>> {
  const { habits, columns } = access
  const shape = shapeQuery(columns)
  const inAll = () => search(access, `${shape}&$top=${pageSize}`, mostPagesOfAll, column, value)
  if (habits.readsAll) return inAll()
  const found = await search(access, `${shape}&${filterQuery(column, value)}`, mostPages, column, value)
  if (found.ok || found.failure.kind !== 'invalid') return found
  const read = await inAll()
  // Both refused in the same manner: then it is something else than the filter, and the first answer tells.
  if (!read.ok && read.failure.kind === 'invalid') return found
  habits.readsAll = read.ok
  return read
}

async function search(
  access: ListAccess,
  query: string,
  most: number,
  column: string,
  value: FieldValue,
): Promise<Answer<RemoteRow | undefined>> {
  const place = () => ({ list: access.list, address: access.addresses.items(access.list) })
  let reply = await askList(access, items => ({ method: 'GET', path: `${items}?${query}` }))
  let asked = `${place().address}?${query}`
  for (let pages = 0; pages < most; pages += 1) {
    const page = isGood(reply) ? pageOf(reply.body, place(), asked) : undefined
    if (page === undefined) return { ok: false, failure: failureOf(reply, 'read', access.clock.now()) }
    const found = page.entries
      .map(([, item]) => rowOf(item, access.columns))
      .filter((row): row is RemoteRow => row !== undefined && holds(row, column, value))
      .sort((one, other) => Number(one.id) - Number(other.id))[0]
    if (found !== undefined) return { ok: true, value: found }
    if (page.next.kind === 'none') return { ok: true, value: undefined }
    if (page.next.kind !== 'path') return { ok: false, failure: ledAway }
    asked = page.next.path
    reply = await access.send({ method: 'GET', path: asked })
  }
  return { ok: false, failure: { kind: 'offline', message: 'The pages never came to an end.' } }
}

const ledAway: RemoteFailure = { kind: 'offline', message: 'A link led out of the list and was not followed.' }

/** Looked at once more: a filter that was not understood would give just any row. SharePoint compares without case. */
function holds(row: RemoteRow, column: string, value: FieldValue): boolean {
  const held = column === clientKey.name ? row.key : row.fields[column]
  return held !== undefined && String(held).toLowerCase() === String(value).toLowerCase()
}
