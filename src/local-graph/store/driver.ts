import { createRequire } from 'node:module'

/** A value SQLite can hold. */
export type SqlValue = string | number | null | Uint8Array

/** The few things local Graph asks of SQLite; every call is finished, and every write on disk, when it returns. */
export interface Driver {
  run(sql: string, ...values: SqlValue[]): void
  all<Row>(sql: string, ...values: SqlValue[]): Row[]
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined
  exec(sql: string): void
  /** All of the work is kept, or none; a transaction inside another belongs to the outer one. */
  transaction<T>(work: () => T): T
  close(): void
}

interface Statement {
  run(...values: SqlValue[]): unknown
  all(...values: SqlValue[]): unknown[]
}

/** What `libsql` and `node:sqlite` have in common. */
interface Connection {
  prepare(sql: string): Statement
  exec(sql: string): unknown
  close(): unknown
}

type Opener = (file: string) => Connection

/** No SQLite engine runs on this machine. */
export class NoSqliteError extends Error {
  readonly code = 'no-sqlite'
}

/** Another process holds the data folder. */
export class FolderInUseError extends Error {
  readonly code = 'folder-in-use'
}

const load = createRequire(import.meta.url)

function libsql(): Opener {
  const Database = load('libsql') as new (file: string) => Connection
  return file => new Database(file)
}

function nodeSqlite(): Opener {
  const { DatabaseSync } = load('node:sqlite') as { DatabaseSync: new (file: string) => Connection }
  return file => new DatabaseSync(file)
}

/** The engines in the order they are tried; a test may pass others. */
export const engines: readonly (() => Opener)[] = [libsql, nodeSqlite]

function firstThatLoads(candidates: readonly (() => Opener)[]): Opener {
  for (const candidate of candidates) {
    try {
      return candidate()
    } catch {
      // A missing binary is expected on some machines; the next engine is the answer to it.
    }
  }
  throw new NoSqliteError(
    `No SQLite engine for ${process.platform}-${process.arch} on Node ${process.versions.node}. ` +
      'Run "npm install" again, and where that does not help, use Node 22.13 or later, which has SQLite built in.',
  )
}

/**
 * Opens a database file for this process alone.
 * @throws NoSqliteError where no engine loads, FolderInUseError where another process has the file.
 */
export function openDriver(file: string, candidates = engines): Driver {
  const connection = firstThatLoads(candidates)(file)
  const statements = new Map<string, Statement>()
  let depth = 0

  function statement(sql: string): Statement {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const made = connection.prepare(sql)
    statements.set(sql, made)
    return made
  }
  const driver: Driver = {
    run: (sql, ...values) => void statement(sql).run(...values),
    all: <Row>(sql: string, ...values: SqlValue[]) => statement(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: SqlValue[]) => statement(sql).all(...values)[0] as Row | undefined,
    exec: sql => void connection.exec(sql),
    transaction: work => {
      if (depth > 0) return work()
      connection.exec('BEGIN IMMEDIATE')
      depth += 1
      try {
        const result = work()
        connection.exec('COMMIT')
        return result
      } catch (error) {
        connection.exec('ROLLBACK')
        throw error
      } finally {
        depth -= 1
      }
    },
    close: () => {
      release(driver)
      statements.clear()
      connection.close()
    },
  }
  claim(driver, file)
  return driver
}

/** FULL makes a commit reach the disk before it is answered; EXCLUSIVE keeps a second process from the same file. */
function claim(driver: Driver, file: string): void {
  try {
    driver.all('PRAGMA locking_mode = EXCLUSIVE')
    driver.all('PRAGMA journal_mode = WAL')
    driver.exec('PRAGMA synchronous = FULL; BEGIN IMMEDIATE; COMMIT')
  } catch (error) {
    if (!/busy|locked/i.test(String((error as { code?: unknown }).code ?? error))) throw error
    throw new FolderInUseError(
      `Another local Graph already uses ${file}. Stop it, or give this one a folder of its own with --data.`,
      { cause: error },
    )
  }
}

/**
 * Gives the file free. An engine may keep a closed connection alive until its statements are collected as garbage, and
 * with it the lock; a file that was locked on entering the write-ahead log is freed only by leaving that.
 */
function release(driver: Driver): void {
  driver.all('PRAGMA journal_mode = DELETE')
  driver.all('PRAGMA locking_mode = NORMAL')
  driver.all('SELECT 1 FROM sqlite_master LIMIT 1')
}
