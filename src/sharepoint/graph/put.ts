import type { Answer, Fields, RemoteRow } from '../../ports/remote.ts'
import { takenFailure } from './duplicates.ts'
import { failureOf, isGood, saysUnique } from './failure.ts'
import { askList, type Habits, type ListAccess } from './list-request.ts'
import { itemPath } from './paths.ts'
import type { Answered, Reply } from './request.ts'
import { no, readRow, written } from './writing.ts'

/** What came of writing columns. */
export interface Put {
  readonly row: RemoteRow
  /** Of our own write; the row may have been read after it. */
  readonly etag: string
  /** How many changes it took: each is one for the service. */
  readonly writes: number
}

type Form = NonNullable<Habits['form']>

/** Writes columns of a row with If-Match. An empty text clears a column. */
export async function put(access: ListAccess, id: string, etag: string, fields: Fields): Promise<Answer<Put>> {
  const reply = await putEitherWay(access, id, etag, fields)
  if (!isGood(reply)) {
    return no((await takenFailure(access, reply, fields, id)) ?? failureOf(reply, 'write', access.clock.now()))
  }
  const answer = await putFrom(access, id, reply, 1)
  const left = answer.ok ? stillSet(fields, answer.value.row) : []
  return answer.ok && left.length > 0 ? clearAgain(access, answer.value, left) : answer
}

/**
 * The item is changed rather than its `fields`: that answers with the whole item, who changed it and the new etag
 * included. Where the service does not take that, `fields` is changed, which is the form that is documented best.
 */
async function putEitherWay(access: ListAccess, id: string, etag: string, fields: Fields): Promise<Reply> {
  const { habits } = access
  const reply = await putAs(habits.form ?? 'item', access, id, etag, fields)
  if (isGood(reply)) habits.form ??= 'item'
  if (habits.form !== undefined || reply.kind !== 'answer' || saysUnique(reply)) return reply
  const isRefused = reply.status === 405 || reply.status === 501
  if (!isRefused && reply.status !== 400) return reply
  const other = await putAs('fields', access, id, etag, fields)
  if (isRefused || isGood(other)) habits.form = 'fields'
  // Both ways refused in the same manner: then it is the values, and the first answer tells.
  return !isRefused && other.kind === 'answer' && other.status === 400 ? reply : other
}

async function putAs(form: Form, access: ListAccess, id: string, etag: string, fields: Fields): Promise<Reply> {
  const cleared = Object.keys(fields).filter(column => fields[column] === '')
  const nulls = Object.fromEntries(cleared.map(column => [column, null]))
  const reply = await patch(form, access, id, etag, { ...fields, ...nulls })
  // Whether null clears every type of column is not settled; an empty text does clear one of text. A 400 did nothing.
  const isRefused = cleared.length > 0 && reply.kind === 'answer' && reply.status === 400
  return isRefused ? patch(form, access, id, etag, fields) : reply
}

function patch(form: Form, access: ListAccess, id: string, etag: string, fields: object): Promise<Reply> {
  return askList(access, items => ({
    method: 'PATCH',
    path: form === 'item' ? itemPath(items, id) : `${itemPath(items, id)}/fields`,
    // Never left out: without it the server takes any change, and someone else's is overwritten unseen.
    headers: { 'If-Match': etag },
    body: form === 'item' ? { fields } : fields,
  }))
}

/** Null was taken and changed nothing: then an empty text is tried, over the row as it is now. */
async function clearAgain(access: ListAccess, { row, etag }: Put, left: readonly string[]): Promise<Answer<Put>> {
  const fields = Object.fromEntries(left.map(column => [column, '']))
  const reply = await patch(access.habits.form ?? 'item', access, row.id, etag, fields)
  if (!isGood(reply)) return no(failureOf(reply, 'write', access.clock.now()))
  const answer = await putFrom(access, row.id, reply, 2)
  const kept = answer.ok ? stillSet(fields, answer.value.row) : []
  return kept.length === 0
    ? answer
    : no({ kind: 'invalid', message: `The service does not clear ${kept.join(', ')}. Write something there instead.` })
}

function stillSet(fields: Fields, row: RemoteRow): readonly string[] {
  return Object.keys(fields).filter(column => fields[column] === '' && row.fields[column] !== undefined)
}

async function putFrom(
  access: ListAccess,
  id: string,
  { body }: Answered & { readonly body: Readonly<Record<string, unknown>> },
  writes: number,
): Promise<Answer<Put>> {
  // An answer of `fields` alone says nothing of who wrote, so the item is read.
  const read = access.habits.form === 'fields' ? await readRow(access, id) : await written(access, body)
  if (!read.ok) {
    return no({ ...read.failure, kind: 'unclear', message: `The change was taken. ${read.failure.message}` })
  }
  const etag = [body.eTag, body['@odata.etag']].find(tag => typeof tag === 'string')
  return { ok: true, value: { row: read.value, etag: typeof etag === 'string' ? etag : read.value.etag, writes } }
}
