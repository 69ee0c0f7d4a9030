import type { Chance, Clock } from '../ports/clock.ts'
import type { ListName, Remote } from '../ports/remote.ts'
import type { Connection, Model, Replica, StorageFailure } from '../ports/replica.ts'
import { nextConnection } from './connection.ts'
import { createEditing } from './editing.ts'
import { createEngine, type EngineParts } from './engine.ts'
import { Book } from './replica/book.ts'
import type { Author, Reader } from './replica/view.ts'
import { createSnapshots } from './snapshot.ts'
import { memoryStorage } from './storage/memory.ts'
import type { Storage, Store } from './storage/storage.ts'
import { singleTab, type Tabs } from './tabs.ts'
import { createTeam } from './team.ts'
import { takeTurns } from './turns.ts'
import { alwaysVisible, type Visibility } from './visibility.ts'

export interface ReplicaParts<Command, State, Refusal> {
  readonly model: Model<Command, State, Refusal>
  readonly remote: Remote
  readonly storage: Storage
  readonly clock: Clock
  readonly chance: Chance
  /** Whose replica this is; unsent changes are signed so. */
  readonly person: Author
  /** The other tabs over the same storage; alone when not given. */
  readonly tabs?: Tabs
  readonly visibility?: Visibility
  /** Called each time something that the person did has been stored on this device. */
  readonly stored?: () => void
  /** Milliseconds between readings while someone is looking; 15 000 when not given. */
  readonly pollEvery?: number
}

/**
 * Opens the replica with what lies on this device, without asking the server, and begins to read and send. Never
 * throws for a device that gives no storage: then the replica lives as long as the page, and its snapshot says so.
 */
export async function openReplica<Command, State, Refusal>(
  parts: ReplicaParts<Command, State, Refusal>,
): Promise<Replica<Command, State, Refusal>> {
  const { model, remote, clock, chance, person, visibility = alwaysVisible, pollEvery = 15_000 } = parts
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const { book, tabs, missing } = await openBook(parts, tell)

  let connection: Connection = { kind: 'starting' }
  const become = (next: Connection) => {
    connection = next
    tell()
  }
  const turns = takeTurns()
  const snapshots = createSnapshots(model, book, missing)
  const desk = {
    remote,
    me: person.id,
    series: (name: string) => model.series(name),
    accepted: () => model.read(book.acceptedViews()),
    row: (list: string, key: string) => book.list(list).rows.of(key),
    merges: mergesOf(model),
  }
  const connected: EngineParts['connected'] = (kind, failure) =>
    team.lead(nextConnection(connection, kind, clock.now(), failure))
  const attending = new Set<{ readonly lists: readonly ListName[] }>()
  const attended = () => [...attending].flatMap(({ lists }) => lists)
  const tells: EngineParts['tells'] = write => model.tells?.(write) ?? false
  const engine = createEngine({
    ...{ book, turns, remote, clock, chance, visibility, desk, tells, pollEvery, attended, connected },
  })
  const team = createTeam({ tabs, engine, book, turns, clock, chance, visibility, pollEvery, attended, become })
  const editing = createEditing({
    model,
    book,
    turns,
    clock,
    chance,
    stored: parts.stored ?? (() => {}),
    state: () => snapshots(connection).state,
  })

  return {
    ...editing(team.send),
    snapshot: () => snapshots(connection),
    attend(lists) {
      const one = { lists }
      attending.add(one)
      return () => void attending.delete(one)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh: team.refresh,
    drafts: () => book.drafts,
    async close() {
      await team.leave()
      book.close()
    },
  }
}

interface OpenBook {
  readonly book: Book
  readonly tabs: Tabs
  /** Why there is no lasting storage, when there is none. */
  readonly missing: StorageFailure | undefined
}

async function openBook<C, S, R>(parts: ReplicaParts<C, S, R>, tell: () => void): Promise<OpenBook> {
  const { model, storage, person, tabs = singleTab() } = parts
  const reader = { author: person, merges: mergesOf(model) }
  const opened = await storage.open()
  let missing = opened.ok ? undefined : opened.storage
  if (opened.ok) {
    const book = new Book(model.lists, toldToOthers(opened.store, tabs), reader, tell)
    if (await readWhile(book, tabs)) return { book, tabs, missing }
    missing = book.failure ?? { kind: 'broken' }
    book.close()
  }
  const inMemory = await memoryStorage().open()
  if (!inMemory.ok) throw new Error('A storage in memory always opens; report this as a bug.')
  // Without a shared storage there is no shared queue: each tab must send its own.
  return { book: new Book(model.lists, inMemory.store, reader, tell), tabs: singleTab(), missing }
}

/**
 * Reads what lies on the device, and again when another tab has stored something meanwhile: nobody tells of it once more,
 * and this tab would begin with what was there before.
 */
async function readWhile(book: Book, { channel }: Tabs): Promise<boolean> {
  let hasNews = true
  let isRead = true
  const deaf = channel.listen(({ kind }) => {
    if (kind === 'stored') hasNews = true
  })
  while (hasNews && isRead) {
    hasNews = false
    isRead = await book.read()
  }
  deaf()
  return isRead
}

function mergesOf<C, S, R>(model: Model<C, S, R>): Reader['merges'] {
  return list => column => model.merges?.(list, column)
}

/** The store, telling the other tabs of everything that is stored through it. */
function toldToOthers(store: Store, { channel }: Tabs): Store {
  return {
    ...store,
    async commit(commit) {
      const answer = await store.commit(commit)
      if (answer.ok) channel.send({ kind: 'stored', lists: commit.lists?.map(({ list }) => list) ?? [] })
      return answer
    },
  }
}
