import type { ListName, RemoteRow } from '../../ports/remote.ts'
import type { Accepted, Draft, SetAside, StorageFailure, Unsent } from '../../ports/replica.ts'
import type { NewOperation, Operation } from '../outbox/operation.ts'

/** Where the replica lives on this device. Nothing here throws: a storage that fails says how. */
export interface Storage {
  open(): Promise<Opened>
}

export type Opened =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly storage: StorageFailure }

/** An open storage. Several tabs may each have one over the same data. */
export interface Store {
  /**
   * The whole queue, all drafts, and of the lists named those that are not of the version given, as one consistent
   * picture. The version 0 is that of a list that was never stored.
   */
  read(known: ReadonlyMap<ListName, number>): Promise<ReadAnswer>
  /** Stores all of it or none, and answers when it will survive a crash. */
  commit(commit: Commit): Promise<CommitAnswer>
  close(): void
  /** Resolves when the device takes the storage away from this tab, as when a newer version of the app needs it. */
  readonly lost: Promise<StorageFailure>
  /**
   * Calls back when the browser had thrown the storage away and it was opened again, empty: then what this tab knows is
   * all that is left.
   */
  onEmptied(listener: () => void): void
}

/** A list as it is stored. `version` is 0 for a list that never was. */
export interface StoredList {
  readonly version: number
  readonly access: 'seen' | 'hidden' | 'unread'
  readonly token: string | undefined
  readonly rows: readonly RemoteRow[]
}

/** A time when the server will not be disturbed, since it asked for that. */
export interface Pause {
  /** By this device's clock, which may be wrong: never wait longer than `milliseconds`. */
  readonly until: string
  readonly milliseconds: number
}

export interface Stored {
  readonly lists: ReadonlyMap<ListName, StoredList>
  /** In the order of the queue. */
  readonly outbox: readonly Operation[]
  readonly drafts: readonly Draft[]
  readonly aside: readonly SetAside[]
  readonly pause: Pause | undefined
  readonly accepted: readonly Accepted[]
}

/** What others are to be told of after a commit. */
export function afterwards(held: readonly Accepted[], commit: Pick<Commit, 'accepted' | 'told'>): readonly Accepted[] {
  const { accepted, told = [] } = commit
  if (!accepted && told.length === 0) return held
  const left = held.filter(({ key }) => !told.includes(key) && key !== accepted?.key)
  return (accepted ? [...left, accepted] : left).slice(-mostAccepted)
}

/** So many are kept of what others are to be told of; where nobody can be told, the oldest are let go. */
const mostAccepted = 100

export interface ListCommit {
  readonly list: ListName
  /** The version that the writer built on. */
  readonly was: number
  readonly access: StoredList['access']
  readonly token: string | undefined
  /** True when `rows` takes the place of everything that was there. */
  readonly whole: boolean
  readonly rows: readonly RemoteRow[]
  /** Ids of rows to remove. */
  readonly gone: readonly string[]
}

export type OutboxCommit =
  | { readonly kind: 'add'; readonly operation: NewOperation }
  /** `operation.version` is the version that the writer built on; what is stored has the next one. */
  | { readonly kind: 'put'; readonly operation: Operation }
  | { readonly kind: 'remove'; readonly operation: Operation }

/** A set of changes that belong together. */
export interface Commit {
  readonly lists?: readonly ListCommit[]
  readonly outbox?: readonly OutboxCommit[]
  readonly saveDraft?: Draft
  readonly removeDraft?: string
  readonly pause?: Pause
  readonly removeAside?: number
  /** Goes with the removal of its write from the queue, so that neither is there without the other. */
  readonly accepted?: Accepted
  /** Keys of accepted rows that others have been told of. */
  readonly told?: readonly string[]
  /** Nothing may ever be stored after this. It counts as moved when anything else is unsent than what is named. */
  readonly seal?: Unsent
}

export type ReadAnswer =
  | { readonly ok: true; readonly stored: Stored }
  | { readonly ok: false; readonly storage: StorageFailure }

export type CommitAnswer =
  /** The operations of `add` and `put` as they are now stored, in the order given. */
  | { readonly ok: true; readonly operations: readonly Operation[] }
  /** Another tab stored something first. Nothing was stored; read again and decide again. */
  | { readonly ok: false; readonly moved: true }
  | { readonly ok: false; readonly moved?: never; readonly storage: StorageFailure }
