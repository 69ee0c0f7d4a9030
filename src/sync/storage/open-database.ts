import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { StorageFailure } from '../../ports/replica.ts'
import { type Expected, inspect, removeUnreadable } from './mend.ts'
import { databaseVersion, type Replica, schemaOf, schemaVersion, storeNames } from './schema.ts'
import { isKeyedRight, upgrade } from './upgrade.ts'

export type Database = IDBPDatabase<Replica>

/** An open database, whole and this person's own; `isNew` when there was nothing there. */
export interface OpenDatabase {
  readonly database: Database
  readonly isNew: boolean
}

export interface Watch {
  /** Another tab or the person wants the database to themselves; it has been let go. */
  taken(failure: StorageFailure): void
  /** The browser has closed it. */
  terminated(): void
}

/** Why a database cannot be had, where no exception says so. */
export class UnavailableError extends Error {
  readonly storage: StorageFailure
  constructor(storage: StorageFailure) {
    super(`The database is not to be had: ${storage.kind}. Close the other tabs of the app and open it again.`)
    this.storage = storage
  }
}

/**
 * Opens the database, upgrades it, makes the stores that are missing and sets aside what cannot be read. Throws what
 * IndexedDB throws, and `UnavailableError`; never removes anything that is unsent.
 */
export async function openDatabase(name: string, expected: Expected, watch: Watch): Promise<OpenDatabase> {
  let opened = await openAt(name, databaseVersion, watch).catch(async error => {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error
    const version = await versionOf(name)
    // A database of this schema that was mended has a higher number of its own.
    if (schemaOf(version) !== schemaVersion) throw error
    return openAt(name, version, watch)
  })
  const { isNew } = opened
  if (!isWhole(opened.database)) {
    const next = opened.database.version + 1
    opened.database.close()
    opened = await openAt(name, next, watch)
  }
  const { database } = opened
  // The person had it sealed to be removed, and the browser was closed in the middle of that.
  if (await database.get('meta', 'sealed')) {
    database.close()
    await deleteDB(name)
    return openDatabase(name, expected, watch)
  }
  await inspect(database, expected).catch(async () => {
    await removeUnreadable(database)
    await inspect(database, expected)
  })
  return { database, isNew }
}

function openAt(name: string, version: number, watch: Watch): Promise<OpenDatabase> {
  return new Promise((resolve, reject) => {
    let isLate = false
    let isNew = false
    openDB<Replica>(name, version, {
      async upgrade(database, from, _to, transaction) {
        isNew = from === 0
        await upgrade(database, from, transaction)
      },
      blocked() {
        isLate = true
        reject(new UnavailableError({ kind: 'held' }))
      },
      blocking(_current, wanted, event) {
        // A newer version of the app waits, or the person has all removed: let go. What is unsent is stored.
        const isMending = wanted !== null && schemaOf(wanted) === schemaVersion
        ;(event.target as IDBDatabase).close()
        if (isMending) watch.terminated()
        else watch.taken({ kind: wanted === null ? 'wiped' : 'newer-schema' })
      },
      terminated: () => watch.terminated(),
    }).then(database => (isLate ? database.close() : resolve({ database, isNew })), reject)
  })
}

async function versionOf(name: string): Promise<number> {
  const database = await openDB(name)
  database.close()
  return database.version
}

function isWhole(database: Database): boolean {
  if (!storeNames.every(store => database.objectStoreNames.contains(store))) return false
  const transaction = database.transaction(storeNames)
  return storeNames.every(store => isKeyedRight(store, transaction.objectStore(store)))
}
