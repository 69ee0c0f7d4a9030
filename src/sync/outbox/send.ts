import type { ListName, RemoteFailure, RemoteRow } from '../../ports/remote.ts'
import type { Accepted, Write } from '../../ports/replica.ts'
import type { Book, Kept } from '../replica/book.ts'
import type { OutboxCommit } from '../storage/storage.ts'
import type { Turns } from '../turns.ts'
import { attemptAdd } from './attempt-add.ts'
import { attemptChange } from './attempt-change.ts'
import type { Desk } from './desk.ts'
import { answered, type Operation } from './operation.ts'
import type { Outcome } from './outcome.ts'
import { nextReady } from './ready.ts'

export interface Sending {
  readonly book: Book
  readonly desk: Omit<Desk, 'keep'>
  readonly turns: Turns
  readonly signal: AbortSignal
  /** Whether others may want to be told of it. */
  readonly tells: (write: Write) => boolean
  /** Ids of the writes that wait a while. */
  readonly resting: Pick<ReadonlySet<string>, 'has'>
  /** Lets a write wait a while before it is tried again. */
  rest(operation: Operation): void
}

export interface Sent {
  /** The lists of the writes that came to an end, or changed what is known of the server. */
  readonly settled: ReadonlySet<ListName>
  /** True when rows must be read anew before some write can go on. */
  readonly reread: boolean
  /** Why everything waits, if it does. */
  readonly halt: RemoteFailure | undefined
}

/** Sends all that may be sent, one at a time in the order of the queue. One that fails holds nobody else back. */
export async function sendReady(sending: Sending): Promise<Sent> {
  const { book, resting, signal } = sending
  const settled = new Set<ListName>()
  let reread = false
  for (;;) {
    const operation = signal.aborted ? undefined : nextReady(book.queue.all, resting)
    if (!operation) return { settled, reread, halt: undefined }
    const held = heldOf(book, operation)
    const { latest, outcome } = await attempt(operation, sending)
    if (outcome.kind === 'halt') return { settled, reread, halt: outcome.failure }
    const stored = await sending.turns(() => storeOutcome(latest, outcome, sending, held))
    if (stored === 'stored') settled.add(latest.write.list)
    if (stored === 'failed') sending.rest(latest)
    if (outcome.kind === 'rest' && outcome.reread) reread = true
  }
}

async function attempt(operation: Operation, { book, desk, turns }: Sending) {
  let latest = operation
  const keep: Desk['keep'] = async changed => {
    const kept = await turns(() => book.store({ outbox: [{ kind: 'put', operation: changed }] }))
    const stored = kept.kind === 'kept' ? kept.operations[0] : undefined
    if (stored) latest = stored
    return stored
  }
  const trial = operation.write.kind === 'add' ? attemptAdd : attemptChange
  const outcome = await trial(operation, { ...desk, keep })
  return { latest, outcome }
}

async function storeOutcome(
  operation: Operation,
  outcome: Outcome,
  { book, tells }: Pick<Sending, 'book' | 'tells'>,
  held: string | undefined,
): Promise<'stored' | 'moved' | 'failed'> {
  switch (outcome.kind) {
    case 'accepted': {
      // The answer to one's own write is the newest there is, unless another tab has come further while it was on its way.
      const isNewest = outcome.written && heldOf(book, operation) === held
      const { write, since } = operation
      const accepted = tells(write) ? { list: write.list, key: write.key, since } : undefined
      const remove: OutboxCommit = { kind: 'remove', operation }
      return ended(await storeWithRow(book, write.list, outcome.row, isNewest, [remove], accepted))
    }
    case 'conflict': {
      const { mine, theirs, yielding, row, base } = outcome
      const state = { kind: 'conflict', mine, theirs, yielding, theirSignature: row.modified } as const
      // What the others wrote in other parts is in `mine` now; to send what was written first would take it away again.
      const write = { ...operation.write, fields: mine }
      const put: OutboxCommit = { kind: 'put', operation: { ...answered(operation), write, base, state } }
      return ended(await storeWithRow(book, operation.write.list, row, false, [put]))
    }
    case 'refused': {
      const state = { kind: 'refused', why: outcome.why, requestId: outcome.requestId } as const
      return ended(await book.store({ outbox: [{ kind: 'put', operation: { ...answered(operation), state } }] }))
    }
    default:
      return 'failed'
  }
}

/** The version of the row that this tab holds. */
function heldOf(book: Book, { write }: Operation): string | undefined {
  return book.list(write.list).rows.of(write.key)?.etag
}

function ended({ kind }: Kept): 'stored' | 'moved' | 'failed' {
  return kind === 'kept' ? 'stored' : kind
}

function storeWithRow(
  book: Book,
  list: ListName,
  row: RemoteRow,
  isNewest: boolean,
  outbox: readonly OutboxCommit[],
  accepted?: Accepted,
) {
  const { rows, access } = book.list(list)
  // Of a list that this person may not see, nothing is kept.
  if (access === 'hidden') return book.store({ outbox })
  const keys = new Set<string>()
  if (isNewest) rows.force(row, keys)
  else rows.put(row, keys)
  const lists = new Map([[list, { rows: keys.size > 0 ? [row] : [], gone: [] }]])
  return book.store({ outbox, lists, ...(accepted && { accepted }) }, new Map([[list, keys]]))
}
