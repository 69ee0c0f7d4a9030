import type { IDBPDatabase, IDBPTransaction } from 'idb'
import type { SetAside } from '../../ports/replica.ts'
import type { Operation } from '../outbox/operation.ts'
import { type Replica, type StoreName, schemaOf, storeNames, stores } from './schema.ts'

type Upgrading = IDBPTransaction<Replica, StoreName[], 'versionchange'>

/**
 * Brings a database from an earlier schema, or from a damaged one, to this schema. The outbox and the drafts are carried
 * over whole, always: what cannot be read as either is set aside. All of it happens or nothing does.
 */
export async function upgrade(database: IDBPDatabase<Replica>, from: number, transaction: Upgrading): Promise<void> {
  const saved = await makeStores(database, transaction)
  for (const set of saved) await transaction.objectStore('aside').add(set as SetAside)
  const schema = schemaOf(from)
  if (schema === 1) await nameWhatYields(transaction)
}

/** Makes the stores that are missing, and anew those that are keyed in another way; what lay in them is given back. */
async function makeStores(database: IDBPDatabase<Replica>, transaction: Upgrading): Promise<Omit<SetAside, 'id'>[]> {
  const saved: Omit<SetAside, 'id'>[] = []
  for (const name of storeNames) {
    if (database.objectStoreNames.contains(name)) {
      const store = transaction.objectStore(name)
      if (isKeyedRight(name, store)) continue
      const found = name === 'outbox' || name === 'drafts' ? await store.getAll() : []
      for (const what of found) saved.push({ from: name as SetAside['from'], why: 'damaged', what })
      database.deleteObjectStore(name)
    }
    database.createObjectStore(name, stores[name])
  }
  return saved
}

/** True when a store is keyed as this schema has it. */
export function isKeyedRight(
  name: StoreName,
  store: { readonly keyPath: string | string[] | null; readonly autoIncrement: boolean },
): boolean {
  const { keyPath = null, autoIncrement = false } = stores[name]
  return store.keyPath === keyPath && store.autoIncrement === autoIncrement
}

/** From 1 to 2: a conflict says what is written when the other's text stands. Before, that was all of the other's. */
async function nameWhatYields(transaction: Upgrading): Promise<void> {
  for (let cursor = await transaction.objectStore('outbox').openCursor(); cursor; cursor = await cursor.continue()) {
    const operation: Partial<Operation> | undefined = cursor.value
    const { state } = operation ?? {}
    if (state?.kind !== 'conflict' || state.yielding) continue
    await cursor.update({ ...cursor.value, state: { ...state, yielding: state.theirs } })
  }
}
