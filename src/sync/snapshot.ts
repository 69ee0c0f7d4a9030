import type { Connection, Model, Queued, Snapshot, StorageFailure } from '../ports/replica.ts'
import { queuedOf } from './outbox/operation.ts'
import type { Book } from './replica/book.ts'

/**
 * Gives what pages see: the same object until something in it has changed, and the same state while the rows have not.
 * @param missing why there is no lasting storage, when there is none.
 */
export function createSnapshots<Command, State, Refusal>(
  model: Model<Command, State, Refusal>,
  book: Book,
  missing: StorageFailure | undefined,
): (connection: Connection) => Snapshot<State> {
  let read: { readonly views: Book['views']; readonly state: State } | undefined
  let queue: { readonly from: Book['queue']; readonly shown: readonly Queued[] } | undefined
  let last: Snapshot<State> | undefined
  return connection => {
    if (read?.views !== book.views) read = { views: book.views, state: model.read(book.views) }
    const { state } = read
    if (queue?.from !== book.queue) queue = { from: book.queue, shown: book.queue.all.map(queuedOf) }
    const storage = missing ?? book.failure
    const isSame =
      last?.state === state &&
      last.connection === connection &&
      last.queue === queue.shown &&
      last.aside === book.aside &&
      last.accepted === book.accepted &&
      last.storage?.kind === storage?.kind
    if (!last || !isSame) {
      const { aside, accepted } = book
      const snapshot = { state, connection, queue: queue.shown, aside, accepted, durable: missing === undefined }
      last = storage ? { ...snapshot, storage } : snapshot
    }
    return last
  }
}
