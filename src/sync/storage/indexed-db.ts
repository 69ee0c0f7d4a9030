import { deleteDB } from 'idb'
import type { StorageFailure } from '../../ports/replica.ts'
import { failureOf } from './failure.ts'
import type { Expected } from './mend.ts'
import { type Database, openDatabase } from './open-database.ts'
import { type Layouts, readStored } from './read-stored.ts'
import type { Opened, Storage, Store } from './storage.ts'
import { writeCommit } from './write-commit.ts'

/**
 * The storage of a browser.
 * @param name the database: one for each tenant and person, since a replica is what one person may see.
 */
export function indexedDbStorage(name: string, expected: Expected): Storage {
  return { open: () => openStore(name, expected) }
}

/**
 * Removes a replica from the device, with everything that is unsent in it. `held`: a tab that does not answer keeps it
 * open; it is gone when that tab is closed.
 */
export function removeReplica(name: string): Promise<'removed' | 'held'> {
  return new Promise((resolve, reject) => {
    deleteDB(name, { blocked: () => resolve('held') }).then(() => resolve('removed'), reject)
  })
}

async function openStore(name: string, expected: Expected): Promise<Opened> {
  if (typeof indexedDB === 'undefined' || !indexedDB) return { ok: false, storage: { kind: 'blocked' } }
  const loss = createLoss()
  const keeper = createKeeper(name, expected, loss)
  try {
    await keeper.database()
    return { ok: true, store: storeOver(keeper, expected, loss) }
  } catch (error) {
    const storage = failureOf(error)
    return { ok: false, storage: storage.kind === 'broken' && isRefused() ? { kind: 'blocked' } : storage }
  }
}

/**
 * Whether the browser refuses this page every kind of storage, as to a page in another's frame: its database then says
 * only that something is wrong, and its simplest storage says what.
 */
function isRefused(): boolean {
  try {
    return globalThis.localStorage === null
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError'
  }
}

/** Holds the database open, and opens it again when the browser has closed it of its own accord. */
interface Keeper {
  database(): Promise<Database>
  /** Opens it anew the next time. */
  forget(): void
  /** Counts the openings: what was known of the database holds for one of them. */
  readonly opening: number
  onEmptied(listener: () => void): void
  close(): void
}

function createKeeper(name: string, expected: Expected, loss: Loss): Keeper {
  const emptied = new Set<() => void>()
  let opening = 0
  let current: Promise<Database> | undefined
  function forget() {
    current = undefined
  }
  async function open(): Promise<Database> {
    const again = opening++ > 0
    const { database, isNew } = await openDatabase(name, expected, { taken: loss.happened, terminated: forget })
    if (again && isNew) for (const listener of emptied) queueMicrotask(listener)
    return database
  }
  return {
    forget,
    database() {
      const opened = current ?? open()
      current = opened
      opened.catch(() => {
        if (current === opened) current = undefined
      })
      return opened
    },
    get opening() {
      return opening
    },
    onEmptied: listener => void emptied.add(listener),
    close() {
      current?.then(database => database.close())
    },
  }
}

/** Remembers that the database was taken away, and why. */
interface Loss {
  why(): StorageFailure | undefined
  happened(failure: StorageFailure): void
  readonly lost: Promise<StorageFailure>
}

function createLoss(): Loss {
  let why: StorageFailure | undefined
  let tell: (failure: StorageFailure) => void = () => {}
  const lost = new Promise<StorageFailure>(resolve => {
    tell = resolve
  })
  return {
    why: () => why,
    happened(failure) {
      why ??= failure
      tell(failure)
    },
    lost,
  }
}

function storeOver(keeper: Keeper, { lists }: Expected, { why, lost }: Loss): Store {
  let layouts: Layouts = new Map()
  let opening = keeper.opening
  let isClosed = false

  async function guarded<T>(
    work: (database: Database) => Promise<T>,
  ): Promise<T | { ok: false; storage: StorageFailure }> {
    if (isClosed) return { ok: false, storage: why() ?? { kind: 'broken' } }
    for (let last = false; ; last = true) {
      const storage = why()
      if (storage) return { ok: false, storage }
      try {
        const database = await keeper.database()
        if (opening !== keeper.opening) layouts = new Map()
        opening = keeper.opening
        return await work(database)
      } catch (error) {
        // After a failed transaction nobody knows which chunks the layouts speak of; they are read again when needed.
        layouts.clear()
        // One that the browser closed just now is opened again, once; whether it was stored is seen by its version.
        if (last || !isClosedUnderway(error)) return { ok: false, storage: why() ?? failureOf(error) }
        keeper.forget()
      }
    }
  }
  return {
    read: known => guarded(async database => ({ ok: true, stored: await readStored(database, known, layouts, lists) })),
    commit: commit => guarded(database => writeCommit(database, commit, layouts)),
    close() {
      isClosed = true
      keeper.close()
    },
    lost,
    onEmptied: listener => keeper.onEmptied(listener),
  }
}

/** The connection was closed before the transaction began: nothing was stored. */
function isClosedUnderway(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError'
}
