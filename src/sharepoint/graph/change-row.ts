import type { Answer, Fields, RemoteFailure, RemoteRow } from '../../ports/remote.ts'
import { isGood, isObject } from './failure.ts'
import { askList, type ListAccess } from './list-request.ts'
import { itemPath } from './paths.ts'
import { type Put, put } from './put.ts'
import { fieldsOf } from './row.ts'
import { no, readRow } from './writing.ts'

/** How often what another wrote is put back before giving up. */
const mostTimes = 3

/**
 * Changes columns of a row, if it is still as the etag says. An empty text clears a column.
 *
 * If-Match is what keeps two people from writing over each other. Should the service not compare it, the etag of the
 * answer tells: its counter has then risen by more than our own change. What we wrote over is in the row's versions; it
 * is put back, and the answer is `stale`, so that whoever asked reads the row again and merges, or shows both texts.
 * Once that has been seen, a row is looked at before it is changed as well: what was there is then known, and a
 * service that merely counts in larger steps is told from one that does not compare.
 *
 * Where neither counter nor versions tell, the row is read once more when it has had time to be written over. Whoever then
 * finds another's text in place of their own still has theirs, so the answer is `stale` and both are shown. What remains is
 * another's request that was on its way for longer than that and was sent before ours arrived.
 */
export async function changeRow(
  access: ListAccess,
  id: string,
  etag: string,
  fields: Fields,
): Promise<Answer<RemoteRow>> {
  if (etag === '') return no({ kind: 'stale', message: 'The row came without an etag. Read it again.' })
  const seen = access.habits.isDoubted ? await readRow(access, id) : undefined
  if (seen?.ok === false) return seen
  if (seen !== undefined && seen.value.etag !== etag) return no(overtaken)
  const done = await put(access, id, etag, fields)
  if (!done.ok) return done
  // Where it is not known what was there, only what is the same as we wrote is certain not to be lost.
  const lost = await writtenOver(access, etag, done.value, seen?.value.fields ?? fields, Object.keys(fields))
  if (lost === undefined) return access.habits.isVerified ? verified(access, done.value, fields) : taken(done.value)
  await putBack(access, done.value, lost)
  return no(overtaken)
}

const taken = ({ row }: Put): Answer<RemoteRow> => ({ ok: true, value: row })

/** Milliseconds after which most of what others had on their way has arrived. */
const settling = 2_000

/** What we wrote, if it still stands. */
async function verified(access: ListAccess, ours: Put, fields: Fields): Promise<Answer<RemoteRow>> {
  await access.clock.wait(settling)
  const now = await readRow(access, ours.row.id)
  // Written but not seen to stand: whoever asked looks again.
  if (!now.ok) return no({ ...now.failure, kind: 'unclear', message: `The change was taken. ${now.failure.message}` })
  const isOurs = Object.keys(fields).every(name => (now.value.fields[name] ?? '') === (ours.row.fields[name] ?? ''))
  return isOurs ? { ok: true, value: now.value } : no(overtaken)
}

const overtaken: RemoteFailure = {
  kind: 'stale',
  message: 'The row was changed by another between reading and writing. Read it again.',
}

/** Puts back what we wrote over; and if another was quick again meanwhile, what that one wrote. */
async function putBack(access: ListAccess, ours: Put, lost: Fields): Promise<void> {
  let before = ours
  let theirs: Fields | undefined = lost
  for (let time = 0; time < mostTimes && theirs !== undefined; time += 1) {
    const done = await put(access, before.row.id, before.etag, theirs)
    // The row has moved on, or cannot be reached. What we wrote over stays in its versions.
    if (!done.ok) return
    theirs = await writtenOver(access, before.etag, done.value, before.row.fields, Object.keys(lost))
    before = done.value
  }
}

/**
 * What others had in these columns when we wrote; nothing when nobody came between, or with nothing of their own.
 * @param expected what the columns were thought to be just before.
 */
async function writtenOver(
  access: ListAccess,
  etag: string,
  { row, ...ours }: Put,
  expected: Fields,
  columns: readonly string[],
): Promise<Fields | undefined> {
  const steps = stepsBetween(etag, ours.etag)
  if (steps === undefined || steps <= ours.writes) return undefined
  access.habits.isDoubted = true
  const versions = await versionsOf(access, row.id, columns)
  const isSame = (one: Fields, other: Fields) => columns.every(name => (one[name] ?? '') === (other[name] ?? ''))
  // Ours is not always the newest; what came later and left our columns alone looks like it.
  const from = versions.findIndex(version => isSame(version, row.fields))
  const run = versions.slice(from).findIndex(version => !isSame(version, row.fields))
  const before = from < 0 || run < 0 ? undefined : versions[from + run - 1 + ours.writes]
  if (before === undefined || isSame(before, expected)) return undefined
  return Object.fromEntries(columns.map(name => [name, before[name] ?? '']))
}

/** The columns of a row's versions, the newest first. Nothing where they cannot be read. */
async function versionsOf(access: ListAccess, id: string, columns: readonly string[]): Promise<readonly Fields[]> {
  const path = (items: string) => `${itemPath(items, id)}/versions?$expand=fields`
  const reply = await askList(access, items => ({ method: 'GET', path: path(items) }))
  const value = isGood(reply) && Array.isArray(reply.body.value) ? reply.body.value.filter(isObject) : []
  return [...value]
    .sort((one, other) => Number(other.id) - Number(one.id))
    .map(version => fieldsOf(isObject(version.fields) ? version.fields : {}, columns))
}

/** How many changes lie between two etags of a row, `"{guid},7"`; nothing where they do not tell. */
function stepsBetween(one: string, other: string): number | undefined {
  const [before, after] = [one, other].map(etag => /^(.*),(\d+)"$/.exec(etag))
  return before && after && before[1] === after[1] ? Number(after[2]) - Number(before[2]) : undefined
}
