/** A list's internal name, e.g. `SoB-Moten`. */
export type ListName = string
export type FieldValue = string | number | boolean
/** A row's columns by internal name. A column that is not set is absent, never null. */
export type Fields = Readonly<Record<string, FieldValue>>

/** Who wrote, and when: set by the server, never by a client. */
export interface Signature {
  /** Entra object id; empty for what the system itself wrote. */
  readonly person: string
  readonly name: string
  /** ISO 8601 instant in UTC, whole seconds. */
  readonly at: string
}

/** A row as the server has it. */
export interface RemoteRow {
  /** The server's own id of the row within its list. */
  readonly id: string
  /** The ClientKey, or nothing when another tool made the row without one. */
  readonly key: string | undefined
  /** Opaque; sent back as it came. */
  readonly etag: string
  readonly created: Signature
  readonly modified: Signature
  readonly fields: Fields
}

/** What changed in a list since a token. */
export interface ListChanges {
  /** Rows that are new or changed, in the order given; the same row may come twice and the last one holds. */
  readonly rows: readonly RemoteRow[]
  /** Ids of rows that are gone. */
  readonly gone: readonly string[]
  /** Where to go on from next time. */
  readonly token: string
  /** True when this is the whole list, to be put in place of what was held: at first, or when the old token had expired. */
  readonly whole: boolean
}

export type ListAnswer =
  /** `short`: the server has said that little is left of the quota that all who use the app share. */
  | { readonly list: ListName; readonly changes: ListChanges; readonly short?: true }
  | { readonly list: ListName; readonly failure: RemoteFailure }

/** The lists of one site, through one signed-in person's own rights. A failure is an answer; nothing is thrown. */
export interface Remote {
  /**
   * Changes of several lists in one round trip where all tokens are known. One list's failure does not hide the others'.
   * @param since the token of each list; nothing for a list that was never read.
   */
  changes(since: ReadonlyMap<ListName, string | undefined>, signal?: AbortSignal): Promise<readonly ListAnswer[]>
  /** Adds a row. The key goes along as ClientKey in the same request. */
  add(list: ListName, key: string, fields: Fields): Promise<Answer<RemoteRow>>
  /** Changes columns of a row if it is still as the etag says. An empty string clears a column. */
  change(list: ListName, id: string, etag: string, fields: Fields): Promise<Answer<RemoteRow>>
  /** The row with that ClientKey, or nothing. */
  find(list: ListName, key: string): Promise<Answer<RemoteRow | undefined>>
}

/**
 * Why a request did not do what was asked, by what can be done about it:
 * - `offline`: no answer was had and none was begun; try again later.
 * - `unclear`: the server may or may not have done it; look it up by key before anything else.
 * - `throttled`: try again after `retryAfter` milliseconds.
 * - `signed-out`: the person must sign in again.
 * - `forbidden`: the person may not do this.
 * - `missing`: the list or the row is not there, or may not be seen.
 * - `stale`: the row has changed since it was read.
 * - `duplicate`: a unique column already holds that value: this row was stored before, or another row took the value.
 * - `invalid`: the server will never take this as it is.
 */
export type FailureKind =
  | 'offline'
  | 'unclear'
  | 'throttled'
  | 'signed-out'
  | 'forbidden'
  | 'missing'
  | 'stale'
  | 'duplicate'
  | 'invalid'

/** An expected no from the server, as a value. */
export interface RemoteFailure {
  readonly kind: FailureKind
  /** Milliseconds to wait, for `throttled`. */
  readonly retryAfter?: number
  /** The server's own id of the request, to give support. */
  readonly requestId?: string
  /** The server did answer, and said that the trouble is its own. */
  readonly broken?: true
  /** What the server said, for the log; never used to tell failures apart. */
  readonly message: string
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: RemoteFailure }
