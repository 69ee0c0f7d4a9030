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
  const [records, outbox, drafts, aside, pause, accepted] = await Promise.all([
    Promise.all(
      [...known].map(async ([list, version]) => {
        const record = await transaction.objectStore('lists').get(list)
        const isNews = versionOf(record) !== version
        const texts = isNews ? await transaction.objectStore('chunks').getAll(rangeOf(list)) : []
        return { list, record, texts, isNews }
      }),
    ),
    transaction.objectStore('outbox').getAll(),
    transaction.objectStore('drafts').getAll(),
    transaction.objectStore('aside').getAll(),
    transaction.objectStore('meta').get('pause'),
    transaction.objectStore('meta').get('accepted'),
    transaction.done,
  ])
  const stored = new Map<ListName, StoredList>()
  for (const { list, record, texts, isNews } of records) {
    if (isNews) stored.set(list, isListRecord(record) ? readList(record, texts, layouts) : neverStored)
  }
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

/** A list whose chunks are damaged is given as one that was never read, so that it is fetched whole again. */
export function readList(record: ListRecord, texts: readonly string[], layouts: Layouts): StoredList {
  const { list, version, access, token } = record
  const sums = record.sums ?? texts.map(text => sumOf(String(text)))
  const isWhole = texts.length === record.chunks && texts.every((text, index) => isSummed(text, sums[index]))
  const read = isWhole ? rowsOf(texts) : undefined
  if (!read) {
    layouts.delete(list)
    return { version, access: 'unread', token: undefined, rows: [] }
  }
  let chunks: Chunks | undefined
  layouts.set(list, { version, chunks: () => (chunks ??= chunksOf(read)), sums })
  return { version, access, token, rows: read.flat() }
}

function isSummed(text: unknown, sum: number | undefined): boolean {
  return typeof text === 'string' && sumOf(text) === sum
}

function rowsOf(texts: readonly string[]): RemoteRow[][] | undefined {
  try {
    const chunks = texts.map(text => JSON.parse(text) as RemoteRow[])
    if (!chunks.every(chunk => Array.isArray(chunk) && chunk.every(isRow))) return undefined
    shareSignatures(chunks)
    return chunks
  } catch {
    return undefined
  }
}

/**
 * Holds once what many rows say alike: the same few people sign them, and most rows were never changed. Signatures would
 * otherwise weigh more than many a row. The rows were made just now and are nobody else's yet.
 */
function shareSignatures(chunks: readonly RemoteRow[][]): void {
  const words = new Map<string, string>()
  const once = (word: string) => {
    const known = words.get(word)
    if (known === undefined) words.set(word, word)
    return known ?? word
  }
  const signed = ({ person, name, at }: Signature) => ({ person: once(person), name: once(name), at })
  for (const row of chunks.flat() as { created: Signature; modified: Signature }[]) {
    row.created = signed(row.created)
    const { person, name, at } = row.created
    const isUnchanged = row.modified.person === person && row.modified.at === at && row.modified.name === name
    row.modified = isUnchanged ? row.created : signed(row.modified)
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
