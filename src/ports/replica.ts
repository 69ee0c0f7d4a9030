import type { Fields, FieldValue, ListName, Signature } from './remote.ts'

/** A row as a reader sees it: what the server has, with this person's own unsent changes laid over. */
export interface ViewRow {
  /** The ClientKey; for a row that another tool made without one, or with another row's, `#` and the server's id. */
  readonly key: string
  /** The server's id; absent until the server has the row. */
  readonly id: string | undefined
  readonly fields: Fields
  readonly created: Signature
  readonly modified: Signature
  /** True while the row, or a change of it, has not been accepted by the server. */
  readonly pending: boolean
}

export interface ListView {
  /** `hidden` when the server said that this person may not see the list; `unread` before the first answer. */
  readonly access: 'seen' | 'hidden' | 'unread'
  /** Same object as long as nothing in the list has changed, and so are its rows. */
  readonly rows: ReadonlyMap<string, ViewRow>
}

/** Something to write, by list and key. */
export type Write =
  | {
      readonly kind: 'add'
      readonly list: ListName
      readonly key: string
      readonly fields: Fields
      /** Keys of rows that must be stored first. */
      readonly after: readonly string[]
      /** The run of numbers that one of the fields is taken from, if any; see `Model.series`. */
      readonly series?: string
    }
  | {
      readonly kind: 'change'
      readonly list: ListName
      readonly key: string
      readonly fields: Fields
      /**
       * What these columns were when the person began to write, where that may be a while ago: a form that has been open
       * while others wrote. When it is not given, what the replica shows at the moment of the command counts as seen.
       */
      readonly seen?: Fields
    }

/** A run of numbers in a unique column, where two people may reach for the same one. */
export interface Series<State> {
  readonly field: string
  /** The next number by a state that holds only what the server has accepted. */
  next(state: State): string
  /** The number after one that turned out to be taken. */
  after(taken: string): string
}

/**
 * How a column that holds several parts, such as notes in blocks, is brought together: what stood there when the person
 * began, what they made of it, and what stands there now. Nothing stands for a column that is not set. Pure, and the
 * same on every device. Where it cannot read one of the three it answers `undefined`, and the column counts as one text.
 */
export type ColumnMerge = (
  base: FieldValue | undefined,
  mine: FieldValue | undefined,
  theirs: FieldValue | undefined,
) => MergedColumn | undefined

export type MergedColumn =
  /** Nobody wrote in the same part: this holds what both want. */
  | { readonly kind: 'merged'; readonly value: FieldValue }
  /** Both wrote in the same part. Each value has the other's other parts in it, and differs only where they collide. */
  | { readonly kind: 'conflict'; readonly mine: FieldValue; readonly yielding: FieldValue }

/** What the replica does not know itself: which lists there are, what their rows mean, and what a command writes. */
export interface Model<Command, State, Refusal> {
  readonly lists: readonly ListName[]
  read(lists: ReadonlyMap<ListName, ListView>): State
  /** Fetches what it takes to decide a command, which no first view waits for. Awaited before each one; quick once it is there. */
  prepare?(): Promise<void>
  decide(
    command: Command,
    state: State,
  ): { readonly ok: true; readonly writes: readonly Write[] } | { readonly ok: false; readonly refusal: Refusal }
  series(name: string): Series<State>
  /** Whether columns may be stored that a person has put together in a conflict: no command decides on those. Nothing is answered before `prepare`. */
  mayStore?(fields: Fields): boolean | undefined
  /** Whether others may want to be told of a write once the server has taken it. */
  tells?(write: Write): boolean
  /** How a column is merged that is not one text; nothing for one that is. */
  merges?(list: ListName, column: string): ColumnMerge | undefined
}

/** The server can be reached, but does not answer as it should. */
export interface PoorAnswer {
  /** Its own id of a request that it answered so, to give support. */
  readonly requestId?: string
}

/** How the replica stands to the server. */
export type Connection =
  | { readonly kind: 'starting' }
  | { readonly kind: 'fresh'; readonly at: string }
  /** Nothing is heard that can be used. */
  | { readonly kind: 'offline'; readonly since: string; readonly answered?: PoorAnswer }
  /** Unsent changes wait until the person signs in again. */
  | { readonly kind: 'signed-out'; readonly since: string }

/**
 * Where a queued write is. It leaves the queue only by being accepted, or by a person's own choice.
 * - `waiting`: will be sent, or sent again, without anyone doing anything.
 * - `refused`: the server will not take it; the person is told and chooses.
 * - `conflict`: someone else changed the same thing; both texts are kept and the person chooses.
 */
export type QueuedState =
  | { readonly kind: 'waiting'; readonly attempts: number }
  | {
      readonly kind: 'refused'
      readonly why: 'forbidden' | 'missing' | 'invalid' | 'duplicate'
      readonly requestId: string | undefined
    }
  | {
      readonly kind: 'conflict'
      /** What is written when the person keeps their own. Columns that nobody else touched stand here as well. */
      readonly mine: Fields
      /** The same columns as the server has them. */
      readonly theirs: Fields
      /**
       * What is written when the person lets the other's text stand: the other's where both wrote, their own elsewhere.
       * So `mine` and this differ only in what there is to choose about. Absent in what an earlier version stored.
       */
      readonly yielding?: Fields
      readonly theirSignature: Signature
    }

export interface Queued {
  readonly id: string
  readonly write: Write
  /** When the person did it, by this device's clock. For display only. */
  readonly since: string
  readonly state: QueuedState
}

/** What a person decides about a write that was refused or is in conflict. */
export type Settlement =
  | { readonly kind: 'retry' }
  | { readonly kind: 'discard' }
  /** The other's text stands where both wrote; what the person wrote elsewhere is sent. */
  | { readonly kind: 'theirs' }
  /** The text to store instead, over what is there now: mine, theirs edited, or both. */
  | { readonly kind: 'replace'; readonly fields: Fields }

/** What came of a choice. It is `done` also where another tab had chosen already, and there was nothing left to do. */
export type Settled = 'done' | 'not-allowed' | 'not-loaded' | 'not-stored'

export type Dispatched<Refusal> =
  /** Stored on this device, durably; it will be sent. `keys` are those of the rows written, in order. */
  | { readonly ok: true; readonly keys: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal }
  /** `not-loaded`: what decides commands could not be fetched yet. */
  | { readonly ok: false; readonly storage: StorageFailure | { readonly kind: 'not-loaded' } }

export interface Snapshot<State> {
  readonly state: State
  readonly connection: Connection
  readonly queue: readonly Queued[]
  /** False when the browser gives no lasting storage: what is unsent is then lost if the page is closed. */
  readonly durable: boolean
  /**
   * Why this device could not store something the last time it tried; absent when all is well. With `newer-schema` a
   * newer version of the app has been open here: what is stored is left as it is, and reloading the page is the remedy.
   */
  readonly storage?: StorageFailure
  /** What could not be read of the queue and the drafts, and is kept for the person to save elsewhere. */
  readonly aside: readonly SetAside[]
  /** What the server has taken and nobody has been told of yet, in the order in which it was taken. */
  readonly accepted: readonly Accepted[]
}

/** A row that this person added and the server has, which others may want to be told of; see `Model.tells`. */
export interface Accepted {
  readonly list: ListName
  readonly key: string
  /** When the person did it, by this device's clock. */
  readonly since: string
}

/** A text that has not been shared: it lies on this device only. `fields` is whatever the form holds. */
export interface Draft {
  readonly key: string
  readonly form: string
  readonly fields: Readonly<Record<string, string>>
  readonly savedAt: string
}

/** The lists as this person sees them, at once and offline, and the way to change them. */
export interface Replica<Command, State, Refusal> {
  /** The same object until something changes. */
  snapshot(): Snapshot<State>
  subscribe(listener: () => void): () => void
  /**
   * Decides the command against the current state; when it is allowed, stores it durably and shows it before resolving.
   * Where the device could not store it, the answer says so, and nothing is shown.
   */
  dispatch(command: Command): Promise<Dispatched<Refusal>>
  /** What a person chose for a refused or conflicting write; `not-allowed` where their text may not be kept, `not-stored` where the device could not. */
  settle(queuedId: string, settlement: Settlement): Promise<Settled>
  /** Reads the server's changes and sends what waits, now. Resolves when done, whatever came of it. */
  refresh(): Promise<void>
  /**
   * The person has these lists before them, as in a meeting that is held: they are asked for as often as any, also when
   * nothing happens. Returns how to stop.
   */
  attend(lists: readonly ListName[]): () => void
  drafts(): readonly Draft[]
  saveDraft(
    draft: Omit<Draft, 'savedAt'>,
  ): Promise<{ readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly storage: StorageFailure }>
  removeDraft(key: string): Promise<void>
  /** What others have not been told of, as the device has it now, whatever this tab has heard. */
  untold(): Promise<readonly Accepted[]>
  /** Others have been told of these accepted rows, or never will be. */
  told(keys: readonly string[]): Promise<void>
  /** Lets go of something that was set aside. */
  removeAside(id: number): Promise<void>
  /**
   * Closes the storage for good, in all tabs, if nothing unsent is in it but what the person has chosen about; then it
   * may be removed from the device. `moved`: there is something else unsent by now, to be shown and chosen about.
   */
  seal(chosen: Unsent): Promise<'sealed' | 'moved' | StorageFailure>
  /** Stops timers and lets another tab take over. Nothing is lost by it. */
  close(): Promise<void>
}

/**
 * Why this device could not store something. Nothing was stored, and nothing is shown as stored.
 * - `full`: there is no room.
 * - `blocked`: the browser gives no storage here.
 * - `held`: another tab with an older version of the app holds the storage and does not let go.
 * - `newer-schema`: a newer version of the app has been open here.
 * - `wiped`: everything was removed from this device, by the person's own choice, here or in another tab.
 * - `broken`: anything else.
 */
export interface StorageFailure {
  readonly kind: 'full' | 'blocked' | 'held' | 'newer-schema' | 'wiped' | 'broken'
}

/**
 * Something of the queue or the drafts that could not be read as what it should be. It is kept as it was found until the
 * person has saved it elsewhere or lets it go.
 */
export interface SetAside {
  readonly id: number
  readonly from: 'outbox' | 'drafts'
  /** `other-owner`: it lay in this person's storage, but somebody else wrote it. Its content is not for this person. */
  readonly why: 'damaged' | 'other-owner'
  readonly what: unknown
}

/** What of the unsent a person has seen and chosen about: ids of the queue, keys of drafts, ids of what was set aside. */
export interface Unsent {
  readonly queue: readonly string[]
  readonly drafts: readonly string[]
  readonly aside: readonly number[]
}
