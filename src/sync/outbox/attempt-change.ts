import type { RemoteFailure, RemoteRow } from '../../ports/remote.ts'
import { type Merged, merge } from '../merge/three-way.ts'
import { outcomeOfLookUp } from './attempt-add.ts'
import type { Desk } from './desk.ts'
import { answered, type Operation } from './operation.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

/** How often in a row another may be quicker before this write waits a while. */
const mostRaces = 5

/** Changes a row only as the version the person saw, or merged with what others wrote since. */
export async function attemptChange(operation: Operation, desk: Desk): Promise<Outcome> {
  let current: Operation | undefined = operation
  let reread = operation.sent !== undefined
  let unclear = false
  for (let races = 0; races < mostRaces; races++) {
    const there = await rowNow(current, desk, reread)
    if (there.kind !== 'row') return there
    const { row } = there
    // The row is as it was when an answer was lost: the request may still be under way, so give it time.
    if (unclear && row.etag === current.sent) return { kind: 'rest' }
    if (current.base?.etag !== row.etag || current.sent !== undefined) {
      const merged = mergeWith(current, row, desk)
      if (merged.kind === 'done') return { kind: 'accepted', row, written: false }
      if (merged.kind === 'conflict') return conflict(merged, row)
      current = { ...current, write: { ...current.write, fields: merged.fields }, base: merged.base }
    }
    current = await desk.keep({ ...current, attempts: current.attempts + 1, sent: row.etag })
    if (!current) return { kind: 'unsaved' }
    const answer = await desk.remote.change(current.write.list, row.id, row.etag, current.write.fields)
    if (answer.ok) return { kind: 'accepted', row: answer.value, written: true }
    const next = whatNow(answer.failure, there)
    if (next !== 'again') return next
    unclear = answer.failure.kind === 'unclear'
    // Anything but an unclear answer says that this request did nothing, so there is nothing of ours to look for.
    if (!unclear) current = answered(current)
    reread = true
  }
  return { kind: 'rest' }
}

type There = { readonly kind: 'row'; readonly row: RemoteRow; readonly read: boolean } | Outcome

/** The row as the server has it: as held, or read again when that is known or feared to be old. */
async function rowNow({ write }: Operation, desk: Desk, reread: boolean): Promise<There> {
  const held = desk.row(write.list, write.key)
  if (held && (!reread || held.key === undefined)) return { kind: 'row', row: held, read: false }
  const gone: Outcome = { kind: 'refused', why: 'missing', requestId: undefined }
  // A row without a key can only be read with its list.
  if (write.key.startsWith('#')) return gone
  const found = await desk.remote.find(write.list, write.key)
  if (!found.ok) return outcomeOfLookUp(found.failure)
  return found.value ? { kind: 'row', row: found.value, read: true } : gone
}

function whatNow(failure: RemoteFailure, { row, read }: There & { kind: 'row' }): Outcome | 'again' {
  const wantsReading = failure.kind === 'stale' || failure.kind === 'unclear' || (failure.kind === 'missing' && !read)
  if (!wantsReading) return outcomeOf(failure)
  // A row without a key is read with its whole list, and that is not this attempt's work.
  return row.key === undefined && failure.kind !== 'missing' ? { kind: 'rest', reread: true } : 'again'
}

function mergeWith({ write, base, sent }: Operation, row: RemoteRow, desk: Desk): Merged {
  const change = { mine: write.fields, base: base?.fields ?? {} }
  return merge(sent === undefined ? change : { ...change, sent }, row, desk.me, desk.merges(write.list))
}

function conflict({ mine, theirs, yielding }: Merged & { kind: 'conflict' }, row: RemoteRow): Outcome {
  return { kind: 'conflict', mine, theirs, yielding, row, base: { etag: row.etag, fields: theirs } }
}
