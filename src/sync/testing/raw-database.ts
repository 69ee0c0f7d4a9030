/** The database as any program finds it, past our own code: to lay down what earlier versions left, and to damage it. */
export type RawRecord = { readonly key?: IDBValidKey; readonly value: unknown }
export interface RawStore {
  readonly options: IDBObjectStoreParameters
  readonly records: readonly RawRecord[]
}
/** A whole database as it lies. */
export interface Dump {
  readonly version: number
  readonly stores: Readonly<Record<string, RawStore>>
}

export function openRaw(
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase, all: IDBTransaction) => void,
) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => upgrade?.(request.result, request.transaction as IDBTransaction)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Lays a database down as it was. */
export async function restore(name: string, { version, stores }: Dump): Promise<void> {
  const database = await openRaw(name, version, made => {
    for (const [store, { options, records }] of Object.entries(stores)) {
      const created = made.createObjectStore(store, options)
      for (const { key, value } of records) created.put(value, key)
    }
  })
  database.close()
}

/** Does something to the records of one store. */
export async function inStore<T>(
  name: string,
  store: string,
  work: (all: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openRaw(name)
  const transaction = database.transaction(store, 'readwrite')
  const request = work(transaction.objectStore(store))
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
  return request.result
}

/** Everything in one store, as it lies. */
export const allIn = (name: string, store: string) => inStore<unknown[]>(name, store, all => all.getAll())
