import type { Answer, FieldValue, RemoteRow } from '../../ports/remote.ts'
import { clientKey } from '../lists/definition.ts'
import { failureOf, isGood } from './failure.ts'
import { askList, type ListAccess } from './list-request.ts'
import { pageOf } from './page.ts'
import { filterQuery, shapeQuery } from './paths.ts'
import { rowOf } from './row.ts'

/** A page may be empty and yet have one after it. More than this for one row is a fault. */
const mostPages = 10

/** The row whose unique column holds a value, or nothing. Ask only for columns that are indexed: others are refused. */
export async function findRow(
  access: ListAccess,
  column: string,
  value: FieldValue,
): Promise<Answer<RemoteRow | undefined>> {
  const query = `${shapeQuery(access.columns)}&${filterQuery(column, value)}`
  let reply = await askList(access, items => ({ method: 'GET', path: `${items}?${query}` }))
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = isGood(reply)
      ? pageOf(reply.body, { list: access.list, address: access.addresses.items(access.list) })
      : undefined
    if (page === undefined) return { ok: false, failure: failureOf(reply, 'read', access.clock.now()) }
    const rows = page.entries.map(([, item]) => rowOf(item, access.columns))
    const found = rows.find(row => row !== undefined && holds(row, column, value))
    if (found !== undefined) return { ok: true, value: found }
    if (page.next.kind === 'none') return { ok: true, value: undefined }
    if (page.next.kind === 'refused') return { ok: false, failure: ledAway }
    reply = await access.send({ method: 'GET', path: page.next.path })
  }
  return { ok: false, failure: { kind: 'offline', message: 'The pages never came to an end.' } }
}

const ledAway = { kind: 'offline', message: 'A link led out of the list and was not followed.' } as const

/** Looked at once more: a filter that was not understood would give just any row. SharePoint compares without case. */
function holds(row: RemoteRow, column: string, value: FieldValue): boolean {
  const held = column === clientKey.name ? row.key : row.fields[column]
  return held !== undefined && String(held).toLowerCase() === String(value).toLowerCase()
}
