import type { ListName } from '../../ports/remote.ts'
import type { Accepted, Draft, ListView, SetAside, StorageFailure } from '../../ports/replica.ts'
import type { Operation } from '../outbox/operation.ts'
import {
  afterwards,
  type Commit,
  type CommitAnswer,
  type ListCommit,
  type Pause,
  type Store,
  type StoredList,
} from '../storage/storage.ts'
import { type Queue, queueOf, touchedBetween } from './queue.ts'
import { type RowsChanged, RowTable } from './rows.ts'
import { changedView, type Reader, wholeView } from './view.ts'

/** One list as this tab knows it. */
export interface ListState {
  readonly rows: RowTable
  access: ListView['access']
  token: string | undefined
  /** The stored version that this builds on. */
  version: number
  /** True when the device could not store what is here; the next time all of it is written. */
  behind: boolean
}

/** What to store: rows by list as they were just changed in the tables, and changes of the queue and drafts. */
export interface BookChange extends Omit<Commit, 'lists'> {
  readonly lists?: ReadonlyMap<ListName, Pick<RowsChanged, 'rows' | 'gone'> & { readonly whole?: boolean }>
}

/** How storing went. `moved`: another tab was first, what it stored has been read, and the work must be thought again. */
export type Kept =
  | { readonly kind: 'kept'; readonly operations: readonly Operation[] }
  | { readonly kind: 'moved' }
  | { readonly kind: 'failed'; readonly storage: StorageFailure }

/**
 * What this tab knows, in step with what the device stores: the server's rows, the queue on top of them, drafts. All
 * changes go through `store`, so that nothing of the queue or the drafts is shown that is not stored.
 */
export class Book {
  queue: Queue = queueOf([])
  drafts: readonly Draft[] = []
  aside: readonly SetAside[] = []
  accepted: readonly Accepted[] = []
  pause: Pause | undefined
  failure: StorageFailure | undefined
  /** What readers see; a new map when any list in it is new. */
  views: ReadonlyMap<ListName, ListView>
  readonly #lists: ReadonlyMap<ListName, ListState>
  readonly #store: Store
  readonly #reader: Reader
  readonly #onChange: () => void
  #isEmptied = false

  constructor(lists: readonly ListName[], store: Store, reader: Reader, onChange: () => void) {
    this.#lists = new Map(lists.map(list => [list, unread()]))
    this.views = new Map(lists.map(list => [list, unseen]))
    store.lost.then(failure => this.#failed(failure))
    store.onEmptied(() => {
      this.#isEmptied = true
    })
    this.#store = store
    this.#reader = reader
    this.#onChange = onChange
  }

  get names(): readonly ListName[] {
    return [...this.#lists.keys()]
  }

  list(name: ListName): ListState {
    const state = this.#lists.get(name)
    if (!state) throw new Error(`The model has no list ${name}: add it to the model's lists, or correct the write.`)
    return state
  }

  /**
   * Takes in what is stored, by this tab or another.
   * @param changed keys of rows that were changed in the tables and have not been shown.
   */
  async read(
    names: readonly ListName[] = this.names,
    changed: ReadonlyMap<ListName, ReadonlySet<string>> = new Map(),
  ): Promise<boolean> {
    const known = names.filter(name => this.#lists.has(name))
    const answer = await this.#store.read(new Map(known.map(name => [name, this.list(name).version])))
    if (!answer.ok) {
      this.#failed(answer.storage)
      return false
    }
    if (this.#isEmptied) return this.#storeAgain()
    const { lists, outbox, drafts, aside, pause, accepted } = answer.stored
    const touched = new Map(changed)
    for (const [name, stored] of lists) {
      touched.set(name, new Set([...(changed.get(name) ?? []), ...become(this.list(name), stored)]))
    }
    this.drafts = same(this.drafts, drafts) ? this.drafts : drafts
    this.aside = same(this.aside, aside) ? this.aside : aside
    this.accepted = same(this.accepted, accepted) ? this.accepted : accepted
    this.pause = pause
    this.#show(touched, queueOf(outbox))
    return true
  }

  /** Stores a change and then shows it. The tables of its lists are already changed: that is the server's word, not ours. */
  async store(change: BookChange, touched: ReadonlyMap<ListName, ReadonlySet<string>> = new Map()): Promise<Kept> {
    const { lists = new Map(), ...rest } = change
    const commits = [...lists].map(([name, { rows, gone, whole }]) =>
      this.#listCommit(name, rows, gone, whole ?? false),
    )
    const answer = await this.#store.commit({ ...rest, lists: commits })
    if (this.#isEmptied && (await this.#storeAgain()))
      return answer.ok ? { kind: 'kept', operations: answer.operations } : { kind: 'moved' }
    if (answer.ok) {
      this.failure = change.seal ? { kind: 'wiped' } : undefined
      for (const { list } of commits)
        Object.assign(this.list(list), { version: this.list(list).version + 1, behind: false })
      this.#remember(change)
      this.#show(touched, this.#queueAfter(change, answer))
      return { kind: 'kept', operations: answer.operations }
    }
    for (const { list } of commits) this.list(list).behind = true
    if (!answer.moved) {
      this.#show(touched, this.queue)
      this.#failed(answer.storage)
      return { kind: 'failed', storage: answer.storage }
    }
    return (await this.read(this.names, touched))
      ? { kind: 'moved' }
      : { kind: 'failed', storage: this.failure ?? { kind: 'broken' } }
  }

  /** The lists as they would be without anything unsent. */
  acceptedViews(): ReadonlyMap<ListName, ListView> {
    const without = ([name, view]: [ListName, ListView]): [ListName, ListView] => {
      const { access, rows } = this.list(name)
      return [name, this.queue.of(name).size === 0 ? view : wholeView(access, rows, new Map(), this.#reader, view)]
    }
    return new Map([...this.views].map(without))
  }

  /** Resolves when this tab can store nothing any more. */
  get lost(): Promise<unknown> {
    return this.#store.lost
  }

  close(): void {
    this.#store.close()
  }

  #listCommit(list: ListName, rows: ListCommit['rows'], gone: ListCommit['gone'], whole: boolean): ListCommit {
    const { access, token, version: was, behind, rows: table } = this.list(list)
    const all = whole || behind
    return { list, was, access, token, whole: all, rows: all ? [...table.byId.values()] : rows, gone: all ? [] : gone }
  }

  #queueAfter({ outbox = [] }: BookChange, { operations }: CommitAnswer & { ok: true }): Queue {
    if (outbox.length === 0) return this.queue
    const bySeq = new Map(this.queue.all.map(operation => [operation.seq, operation]))
    for (const step of outbox) if (step.kind === 'remove') bySeq.delete(step.operation.seq)
    for (const operation of operations) bySeq.set(operation.seq, operation)
    return queueOf(bySeq.values())
  }

  #remember({ saveDraft, removeDraft, removeAside, pause, ...change }: BookChange): void {
    this.accepted = afterwards(this.accepted, change)
    if (removeAside !== undefined) this.aside = this.aside.filter(({ id }) => id !== removeAside)
    if (pause) this.pause = pause
    const key = saveDraft?.key ?? removeDraft
    if (key === undefined) return
    const others = this.drafts.filter(draft => draft.key !== key)
    this.drafts = saveDraft ? [...others, saveDraft] : others
  }

  #show(touched: ReadonlyMap<ListName, ReadonlySet<string>>, queue: Queue): void {
    const byQueue = touchedBetween(this.queue, queue)
    this.queue = queue
    const next = new Map<ListName, ListView>()
    for (const [name, { access, rows }] of this.#lists) {
      const before = this.views.get(name) ?? unseen
      const keys = new Set([...(touched.get(name) ?? []), ...(byQueue.get(name) ?? [])])
      const operations = queue.of(name)
      const view = changedView(before, access, rows, operations, keys, this.#reader)
      next.set(name, view)
    }
    if ([...next].some(([name, view]) => this.views.get(name) !== view)) this.views = next
    this.#onChange()
  }

  /**
   * The browser threw away what was stored while this tab was open. What the tab knows takes its place: the queue and the
   * drafts at once, the rows with the next reading.
   */
  async #storeAgain(): Promise<boolean> {
    const { queue, drafts } = this
    const found = await this.#store.read(new Map(this.names.map(name => [name, 0])))
    if (!found.ok) {
      this.#failed(found.storage)
      return false
    }
    this.#isEmptied = false
    const { lists, outbox } = found.stored
    for (const [name, state] of this.#lists)
      Object.assign(state, { version: lists.get(name)?.version ?? 0, behind: true })
    const isStored = new Set(outbox.map(({ id }) => id))
    const adds = queue.all
      .filter(({ id }) => !isStored.has(id))
      .map(({ seq: _, version: _was, ...operation }) => ({ kind: 'add', operation }) as const)
    const answer = await this.#store.commit({ outbox: adds })
    for (const saveDraft of drafts) await this.#store.commit({ saveDraft })
    this.#show(new Map(), queueOf(answer.ok ? [...outbox, ...answer.operations] : queue.all))
    return answer.ok
  }

  #failed(storage: StorageFailure): void {
    this.failure = storage
    this.#onChange()
  }
}

const unseen: ListView = { access: 'unread', rows: new Map() }

function unread(): ListState {
  return { rows: new RowTable(), access: 'unread', token: undefined, version: 0, behind: false }
}

function become(state: ListState, { access, token, version, rows }: StoredList): ReadonlySet<string> {
  const keys = state.rows.become(rows)
  // A row that this tab has newer must be written with the token that goes beyond it.
  const behind = rows.some(({ id, etag }) => state.rows.byId.get(id)?.etag !== etag)
  Object.assign(state, { access, token, version, behind })
  return keys
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
