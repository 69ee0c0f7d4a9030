import type { ListName, RemoteRow } from '../../ports/remote.ts'
import type { Accepted, Draft, SetAside, StorageFailure, Unsent } from '../../ports/replica.ts'
import type { Operation } from '../outbox/operation.ts'
import {
  afterwards,
  type Commit,
  type CommitAnswer,
  type OutboxCommit,
  type Pause,
  type Storage,
  type Store,
  type StoredList,
} from './storage.ts'

/** What lies on a device. Several open stores share one; it lives as long as someone holds it. */
export interface MemoryDisk extends Storage {
  /** The tab that has this store dies now: what is not committed is gone, and its calls are never answered. */
  kill(store: Store): void
  /** The next commit fails like this; nothing is stored by it. */
  failNext(failure: StorageFailure): void
  /** From now on every opening fails like this; nothing to open normally again. */
  refuse(failure: StorageFailure | undefined): void
  /** How many commits failed as they were told to. */
  readonly failed: number
  /** How many commits have been stored. */
  readonly commits: number
}

const neverStored: StoredList = { version: 0, access: 'unread', token: undefined, rows: [] }

interface Content {
  lists: ReadonlyMap<ListName, StoredList>
  outbox: ReadonlyMap<number, Operation>
  drafts: ReadonlyMap<string, Draft>
  aside: readonly SetAside[]
  sealed: boolean
  pause: Pause | undefined
  accepted: readonly Accepted[]
  seq: number
}

/**
 * A storage in memory: for a browser that gives no lasting one, and for tests. It keeps the same promises as the real
 * one except that it ends with the page; a commit takes effect at one moment, a little after it was asked for.
 */
export function memoryStorage(): MemoryDisk {
  let content: Content = {
    lists: new Map(),
    outbox: new Map(),
    drafts: new Map(),
    aside: [],
    sealed: false,
    pause: undefined,
    accepted: [],
    seq: 0,
  }
  let refused: StorageFailure | undefined
  let failing: StorageFailure | undefined
  let commits = 0
  let failed = 0
  const dead = new WeakSet<Store>()
  const never = () => new Promise<never>(() => {})

  function commit(change: Commit): CommitAnswer {
    if (failing) {
      const storage = failing
      failing = undefined
      failed++
      return { ok: false, storage }
    }
    if (content.sealed) return { ok: false, storage: { kind: 'wiped' } }
    if (hasMoved(content, change)) return { ok: false, moved: true }
    const operations: Operation[] = []
    // Everything is built beside the old content and put in place at once, as a transaction does.
    const next = { ...content, pause: change.pause ?? content.pause }
    next.lists = withLists(content.lists, change)
    next.outbox = new Map(content.outbox)
    for (const step of change.outbox ?? [])
      next.seq = takeStep(next.outbox as Map<number, Operation>, step, next.seq, operations)
    next.drafts = new Map(content.drafts)
    if (change.saveDraft) (next.drafts as Map<string, Draft>).set(change.saveDraft.key, change.saveDraft)
    if (change.removeDraft !== undefined) (next.drafts as Map<string, Draft>).delete(change.removeDraft)
    next.aside = content.aside.filter(({ id }) => id !== change.removeAside)
    next.accepted = afterwards(content.accepted, change)
    next.sealed = change.seal !== undefined
    content = next
    commits++
    return { ok: true, operations }
  }

  function openStore(): Store {
    let open = true
    const store: Store = {
      async read(known) {
        await Promise.resolve()
        if (dead.has(store)) return never()
        if (!open) return { ok: false, storage: { kind: 'broken' } }
        const { outbox, drafts, aside, pause, accepted } = content
        const lists = new Map<ListName, StoredList>()
        for (const [list, version] of known) {
          const stored = content.lists.get(list) ?? neverStored
          if (stored.version !== version) lists.set(list, stored)
        }
        const inOrder = [...outbox.values()].sort((one, other) => one.seq - other.seq)
        return { ok: true, stored: { lists, outbox: inOrder, drafts: [...drafts.values()], aside, pause, accepted } }
      },
      async commit(change) {
        await Promise.resolve()
        if (dead.has(store)) return never()
        const answer: CommitAnswer = open ? commit(change) : { ok: false, storage: { kind: 'broken' } }
        await Promise.resolve()
        return dead.has(store) ? never() : answer
      },
      close() {
        open = false
      },
      lost: never(),
      onEmptied() {},
    }
    return store
  }

  return {
    async open() {
      return refused ? { ok: false, storage: refused } : { ok: true, store: openStore() }
    },
    kill: store => void dead.add(store),
    failNext(failure) {
      failing = failure
    },
    refuse(failure) {
      refused = failure
    },
    get failed() {
      return failed
    },
    get commits() {
      return commits
    },
  }
}

function hasMoved(content: Content, { lists = [], outbox = [], seal }: Commit): boolean {
  return (
    (seal !== undefined && hasOther(content, seal)) ||
    lists.some(({ list, was }) => (content.lists.get(list)?.version ?? 0) !== was) ||
    outbox.some(
      step => step.kind !== 'add' && content.outbox.get(step.operation.seq)?.version !== step.operation.version,
    )
  )
}

function hasOther(content: Content, { queue, drafts, aside }: Unsent): boolean {
  return (
    [...content.outbox.values()].some(({ id }) => !queue.includes(id)) ||
    [...content.drafts.keys()].some(key => !drafts.includes(key)) ||
    content.aside.some(({ id }) => !aside.includes(id))
  )
}

function withLists(lists: Content['lists'], change: Commit): Content['lists'] {
  if (!change.lists?.length) return lists
  const next = new Map(lists)
  for (const { list, was, access, token, whole, rows, gone } of change.lists) {
    const held = new Map<string, RemoteRow>(whole ? [] : lists.get(list)?.rows.map(row => [row.id, row]))
    for (const row of rows) held.set(row.id, row)
    for (const id of gone) held.delete(id)
    next.set(list, { version: was + 1, access, token, rows: [...held.values()] })
  }
  return next
}

function takeStep(outbox: Map<number, Operation>, step: OutboxCommit, seq: number, stored: Operation[]): number {
  if (step.kind === 'remove') {
    outbox.delete(step.operation.seq)
    return seq
  }
  const operation: Operation =
    step.kind === 'add'
      ? { ...step.operation, seq: seq + 1, version: 1 }
      : { ...step.operation, version: step.operation.version + 1 }
  outbox.set(operation.seq, operation)
  stored.push(operation)
  return Math.max(seq, operation.seq)
}
