import type { IDBPDatabase } from 'idb'
import type { ListName, RemoteRow, Signature } from '../../ports/remote.ts'
import { type Chunks, chunksOf, sumOf } from './chunks.ts'
import { acceptedIn, isDraft, isListRecord, isOperation, isPause } from './readable.ts'
import { type ListRecord, type Replica, storeNames } from './schema.ts'
import type { Stored, StoredList } from './storage.ts'

/** A list that is not in the storage. */
const neverStored: StoredList = { version: 0, access: 'unread', token: undefined, rows: [] }

/** How the rows of each list lie, by the version that this holds for. */
export type Layouts = Map<ListName, Layout>

export interface Layout {
  readonly version: number
  /** Made when something is first written to the list: for one that is only read it would be held twice. */
  readonly chunks: () => Chunks
  readonly sums: readonly number[]
}

/** Reads everything in one transaction, so that a row and the operation that made it are never seen apart. */
export async function readStored(
  database: IDBPDatabase<Replica>,
  known: ReadonlyMap<ListName, number>,
  layouts: Layouts,
  names: ReadonlySet<ListName>,
): Promise<Stored> {
  const transaction = database.transaction(storeNames)
  const stored = new Map<ListName, StoredList>()
  const [outbox, drafts, aside, pause, accepted] = await Promise.all([
    transaction.objectStore('outbox').getAll(),
    transaction.objectStore('drafts').getAll(),
    transaction.objectStore('aside').getAll(),
    transaction.objectStore('meta').get('pause'),
    transaction.objectStore('meta').get('accepted'),
    ...[...known].map(async ([list, version]) => {
      const record = await transaction.objectStore('lists').get(list)
      if (versionOf(record) === version) return
      const isThere = isListRecord(record)
      stored.set(list, isThere ? await readPieces(transaction.objectStore('chunks'), record, layouts) : neverStored)
    }),
    transaction.done,
  ])
  return {
    lists: stored,
    // What was damaged since the opening is left where it lies; the next opening sets it aside.
    outbox: outbox.filter(operation => isOperation(operation, names)),
    drafts: drafts.filter(isDraft),
    aside,
    pause: isPause(pause) ? pause : undefined,
    accepted: acceptedIn(accepted),
  }
}

/** The version of a list as it is stored; 0 for one that was never stored, or whose record cannot be read. */
export function versionOf(record: ListRecord | undefined): number {
  return isListRecord(record) ? record.version : 0
}

/** The chunks of one list. */
export function rangeOf(list: ListName): IDBKeyRange {
  return IDBKeyRange.bound([list, 0], [list, Number.POSITIVE_INFINITY])
}

/** So many chunks are read at a time: what comes of each piece is a task of its own, and the page can do others between. */
const chunksInPiece = 8

async function readPieces(
  chunks: { getAll(range: IDBKeyRange): Promise<readonly string[]> },
  record: ListRecord,
  layouts: Layouts,
): Promise<StoredList> {
  const reading = readingOf(record)
  const count = Math.max(1, Math.ceil(record.chunks / chunksInPiece))
  await Promise.all(
    Array.from({ length: count }, async (_, piece) => {
      const first = piece * chunksInPiece
      const last = piece === count - 1 ? Number.POSITIVE_INFINITY : first + chunksInPiece - 1
      const texts = await chunks.getAll(IDBKeyRange.bound([record.list, first], [record.list, last]))
      for (const text of texts) reading.take(text)
    }),
  )
  return reading.end(layouts)
}

/** All of a list at once. A list whose chunks are damaged is given as one that was never read, so that it is fetched anew. */
export function readList(record: ListRecord, texts: readonly string[], layouts: Layouts): StoredList {
  const reading = readingOf(record)
  for (const text of texts) reading.take(text)
  return reading.end(layouts)
}

/** The chunks of one list as they come, in their order. */
function readingOf({ list, version, access, token, sums, chunks: expected }: ListRecord) {
  const read: RemoteRow[][] = []
  const found: number[] = []
  const share = sharing()
  let isDamaged = false
  return {
    take(text: unknown) {
      const sum = sumOf(String(text))
      const rows = typeof text === 'string' && sum === (sums?.[found.length] ?? sum) ? rowsIn(text) : undefined
      found.push(sum)
      if (rows) read.push(share(rows))
      else isDamaged = true
    },
    end(layouts: Layouts): StoredList {
      if (isDamaged || found.length !== expected) {
        layouts.delete(list)
        return { version, access: 'unread', token: undefined, rows: [] }
      }
      let chunks: Chunks | undefined
      layouts.set(list, { version, chunks: () => (chunks ??= chunksOf(read)), sums: found })
      return { version, access, token, rows: read.flat() }
    },
  }
}

function rowsIn(text: string): RemoteRow[] | undefined {
  try {
    const rows = JSON.parse(text) as RemoteRow[]
    return Array.isArray(rows) && rows.every(isRow) ? rows : undefined
  } catch {
    return undefined
  }
}

/**
 * Holds once what many rows say alike: the same few people sign them, and most rows were never changed. Signatures would
 * otherwise weigh more than many a row. The rows were made just now and are nobody else's yet.
 */
function sharing(): (rows: RemoteRow[]) => RemoteRow[] {
  const words = new Map<string, string>()
  const once = (word: string) => {
    const known = words.get(word)
    if (known === undefined) words.set(word, word)
    return known ?? word
  }
  const signed = ({ person, name, at }: Signature) => ({ person: once(person), name: once(name), at })
  return rows => {
    for (const row of rows as { created: Signature; modified: Signature }[]) {
      row.created = signed(row.created)
      const { person, name, at } = row.created
      const isUnchanged = row.modified.person === person && row.modified.at === at && row.modified.name === name
      row.modified = isUnchanged ? row.created : signed(row.modified)
    }
    return rows
  }
}

function isRow(row: Partial<RemoteRow> | null): boolean {
  if (typeof row?.id !== 'string' || typeof row.etag !== 'string') return false
  if (typeof row.fields !== 'object' || row.fields === null) return false
  return isSigned(row.created) && isSigned(row.modified) && (row.key === undefined || typeof row.key === 'string')
}

function isSigned(by: RemoteRow['created'] | undefined): boolean {
  return typeof by?.person === 'string' && typeof by.name === 'string' && typeof by.at === 'string'
}
