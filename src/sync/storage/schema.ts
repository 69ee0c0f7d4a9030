import type { DBSchema, IDBPDatabase } from 'idb'
import type { Draft } from '../../ports/replica.ts'
import type { Operation } from '../outbox/operation.ts'
import type { Pause, StoredList } from './storage.ts'

/** Raise it with every change of what is stored, and teach `createStores` the way from each earlier one. */
export const schemaVersion = 1

/** A list without its rows. */
export type ListRecord = Omit<StoredList, 'rows'> & { readonly list: string; readonly chunks: number }

export interface Replica extends DBSchema {
  lists: { key: string; value: ListRecord }
  /** Rows as JSON text: one record of many rows is read several times faster than many records. */
  chunks: { key: [list: string, index: number]; value: string }
  outbox: { key: number; value: Operation }
  drafts: { key: string; value: Draft }
  meta: { key: string; value: Pause }
}

/** Brings a database from an earlier schema to this one. The outbox is carried over whole, always. */
export function createStores(database: IDBPDatabase<Replica>, from: number): void {
  if (from < 1) {
    database.createObjectStore('lists', { keyPath: 'list' })
    database.createObjectStore('chunks')
    // The order of the queue must never start over, so the storage counts, not a tab.
    database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true })
    database.createObjectStore('drafts', { keyPath: 'key' })
    database.createObjectStore('meta')
  }
}
