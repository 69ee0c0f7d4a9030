import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Beliefs, defaultBeliefs } from '../beliefs.ts'
import { type Driver, openDriver } from './driver.ts'
import { migrate } from './schema.ts'

/** An open site: its data, its clock, and which of the unverified beliefs about SharePoint it plays. */
export interface Store {
  readonly db: Driver
  readonly clock: () => Date
  readonly beliefs: Beliefs
  /** True until the data folder's site has once been set up to its end. */
  readonly isNew: boolean
  close(): void
}

export interface StoreOptions {
  /** Folder of the database file; `:memory:` keeps everything in memory, for tests. */
  readonly data: string
  /** Remove what was there before. */
  readonly fresh?: boolean
  readonly clock?: () => Date
}

const fileName = 'local-graph.db'

/** Opens the store in a folder, making the folder and the tables where they are missing. */
export function openStore(options: StoreOptions): Store {
  const db = openDriver(databaseFile(options))
  migrate(db)
  const isNew = db.get("SELECT 1 FROM meta WHERE key = 'set-up'") === undefined
  return {
    db,
    isNew,
    clock: options.clock ?? (() => new Date()),
    beliefs: { ...defaultBeliefs },
    close: () => db.close(),
  }
}

/** The site is whole from now on, and its sample written. */
export function markSetUp({ db }: Store): void {
  db.run("INSERT OR REPLACE INTO meta VALUES ('set-up', 'true')")
}

function databaseFile({ data, fresh = false }: StoreOptions): string {
  if (data === ':memory:') return data
  mkdirSync(data, { recursive: true })
  const file = join(data, fileName)
  if (fresh) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  return file
}

/** The next number in the site-wide order of changes; call inside the transaction that makes the change. */
export function nextSeq(store: Store): number {
  const row = store.db.get<{ value: string }>(
    "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'seq' RETURNING value",
  )
  return Number(row?.value)
}

/** The number of the latest change. */
export function currentSeq(store: Store): number {
  return Number(store.db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'seq'")?.value)
}

/** Tells one database from another, so that a token from before `--fresh` is known to be foreign. */
export function epochOf(store: Store): string {
  return store.db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'epoch'")?.value ?? ''
}

/** A moment as SharePoint shows it: UTC, whole seconds. */
export function stamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}
