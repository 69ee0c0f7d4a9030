import { type IDBPDatabase, openDB } from 'idb'
import type { StorageFailure } from '../../ports/replica.ts'
import { failureOf } from './failure.ts'
import { type Layouts, readStored } from './read-stored.ts'
import { createStores, type Replica, schemaVersion } from './schema.ts'
import type { Opened, Storage, Store } from './storage.ts'
import { writeCommit } from './write-commit.ts'

/**
 * The storage of a browser.
 * @param name the database: one for each tenant and person, since a replica is what one person may see.
 */
export function indexedDbStorage(name: string): Storage {
  return { open: () => openStore(name) }
}

async function openStore(name: string): Promise<Opened> {
  if (typeof indexedDB === 'undefined' || !indexedDB) return { ok: false, storage: { kind: 'blocked' } }
  try {
    const loss = createLoss()
    const database = await openAttempt(name, loss.happened)
    if (!database) return { ok: false, storage: { kind: 'blocked' } }
    return { ok: true, store: storeOver(database, loss) }
  } catch (error) {
    return { ok: false, storage: failureOf(error) }
  }
}

/** The database, or nothing when another tab holds on to an older one and does not let go. */
function openAttempt(name: string, onClosed: (failure: StorageFailure) => void): Promise<Database | undefined> {
  return new Promise((resolve, reject) => {
    let late = false
    openDB<Replica>(name, schemaVersion, {
      upgrade: createStores,
      blocked() {
        late = true
        resolve(undefined)
      },
      blocking(_current, wanted, event) {
        // A newer version of the app waits in another tab: let it through. What is unsent is stored, and it will send it.
        onClosed({ kind: wanted === null ? 'broken' : 'newer-schema' })
        ;(event.target as IDBDatabase).close()
      },
      terminated: () => onClosed({ kind: 'broken' }),
    }).then(database => (late ? database.close() : resolve(database)), reject)
  })
}

type Database = IDBPDatabase<Replica>

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

function storeOver(database: Database, { why, lost }: Loss): Store {
  const layouts: Layouts = new Map()
  async function guarded<T>(work: () => Promise<T>): Promise<T | { ok: false; storage: StorageFailure }> {
    const storage = why()
    if (storage) return { ok: false, storage }
    try {
      return await work()
    } catch (error) {
      // After a failed transaction nobody knows which chunks the layouts speak of; they are read again when needed.
      layouts.clear()
      return { ok: false, storage: why() ?? failureOf(error) }
    }
  }
  return {
    read: known => guarded(async () => ({ ok: true, stored: await readStored(database, known, layouts) })),
    commit: commit => guarded(() => writeCommit(database, commit, layouts)),
    close: () => database.close(),
    lost,
  }
}
