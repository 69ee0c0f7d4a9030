import type { IDBPDatabase } from 'idb'
import type { ListName, RemoteRow } from '../../ports/remote.ts'
import { type Chunks, chunksOf } from './chunks.ts'
import type { ListRecord, Replica } from './schema.ts'
import type { Stored, StoredList } from './storage.ts'

/** A list that is not in the storage. */
const neverStored: StoredList = { version: 0, access: 'unread', token: undefined, rows: [] }

/** How the rows of each list lie, by the version that this holds for. */
export type Layouts = Map<ListName, { readonly version: number; readonly chunks: Chunks }>

/** Reads everything in one transaction, so that a row and the operation that made it are never seen apart. */
export async function readStored(
  database: IDBPDatabase<Replica>,
  known: ReadonlyMap<ListName, number>,
  layouts: Layouts,
): Promise<Stored> {
  const transaction = database.transaction(['lists', 'chunks', 'outbox', 'drafts', 'meta'])
  const [records, outbox, drafts, pause] = await Promise.all([
    Promise.all(
      [...known].map(async ([list, version]) => {
        const record = await transaction.objectStore('lists').get(list)
        const isNews = (record?.version ?? 0) !== version
        const texts = isNews ? await transaction.objectStore('chunks').getAll(rangeOf(list)) : []
        return { list, record, texts, isNews }
      }),
    ),
    transaction.objectStore('outbox').getAll(),
    transaction.objectStore('drafts').getAll(),
    transaction.objectStore('meta').get('pause'),
    transaction.done,
  ])
  const stored = new Map<ListName, StoredList>()
  for (const { list, record, texts, isNews } of records) {
    if (isNews) stored.set(list, record ? readList(record, texts, layouts) : neverStored)
  }
  return { lists: stored, outbox, drafts, pause }
}

/** The chunks of one list. */
export function rangeOf(list: ListName): IDBKeyRange {
  return IDBKeyRange.bound([list, 0], [list, Number.POSITIVE_INFINITY])
}

/** A list whose chunks are damaged is given as one that was never read, so that it is fetched whole again. */
export function readList(record: ListRecord, texts: readonly string[], layouts: Layouts): StoredList {
  const { list, version, access, token } = record
  const read = texts.length === record.chunks ? rowsOf(texts) : undefined
  if (!read) {
    layouts.delete(list)
    return { version, access: 'unread', token: undefined, rows: [] }
  }
  layouts.set(list, { version, chunks: chunksOf(read) })
  return { version, access, token, rows: read.flat() }
}

function rowsOf(texts: readonly string[]): RemoteRow[][] | undefined {
  try {
    const chunks = texts.map(text => JSON.parse(text) as RemoteRow[])
    return chunks.every(chunk => Array.isArray(chunk) && chunk.every(isRow)) ? chunks : undefined
  } catch {
    return undefined
  }
}

function isRow(row: Partial<RemoteRow> | null): boolean {
  return typeof row?.id === 'string' && typeof row.etag === 'string' && typeof row.fields === 'object'
}
