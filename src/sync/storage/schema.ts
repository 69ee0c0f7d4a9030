import type { DBSchema } from 'idb'
import type { Accepted, Draft, SetAside } from '../../ports/replica.ts'
import type { Operation } from '../outbox/operation.ts'
import type { Pause, StoredList } from './storage.ts'

/** Raise it with every change of what is stored, and teach `upgrade.ts` the way from each earlier one. */
export const schemaVersion = 2

/** A list without its rows. */
export type ListRecord = Omit<StoredList, 'rows'> & {
  readonly list: string
  readonly chunks: number
  /** The sum of each chunk's text, so that a byte that turned is seen. Absent in what the first schema stored. */
  readonly sums?: readonly number[]
}

/** Whose replica this is. */
export interface Owner {
  readonly tenant: string
  /** Entra object id. */
  readonly person: string
}

/** Single things, by name. */
export interface Meta {
  readonly pause: Pause
  readonly owner: Owner
  /** What others are to be told of. */
  readonly accepted: readonly Accepted[]
  /** The person has chosen to have all of it removed; nothing may be stored any more. */
  readonly sealed: true
}

export interface Replica extends DBSchema {
  lists: { key: string; value: ListRecord }
  /** Rows as JSON text: one record of many rows is read several times faster than many records. */
  chunks: { key: [list: string, index: number]; value: string }
  outbox: { key: number; value: Operation }
  drafts: { key: string; value: Draft }
  meta: { key: string; value: Meta[keyof Meta] }
  /** What could not be read of the queue and the drafts, as it was found. */
  aside: { key: number; value: SetAside }
}

export type StoreName = 'lists' | 'chunks' | 'outbox' | 'drafts' | 'meta' | 'aside'

/** How each store is keyed. The order of the queue must never start over, so the storage counts, not a tab. */
export const stores: Readonly<Record<StoreName, IDBObjectStoreParameters>> = {
  lists: { keyPath: 'list' },
  chunks: {},
  outbox: { keyPath: 'seq', autoIncrement: true },
  drafts: { keyPath: 'key' },
  meta: {},
  aside: { keyPath: 'id', autoIncrement: true },
}
export const storeNames = Object.keys(stores) as StoreName[]

/**
 * A database has its own count of versions: the schema's in the thousands, and one more each time it had to be mended,
 * since only a new version may make a store that is missing. The first schema was version 1, before there was mending.
 */
export const databaseVersion = schemaVersion * 1_000

/** The schema of a database, by its version. */
export function schemaOf(version: number): number {
  return version < 1_000 ? version : Math.floor(version / 1_000)
}
