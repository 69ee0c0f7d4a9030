import { newGuid } from '../guid.ts'
import type { SqlValue } from './driver.ts'
import type { ListRow } from './lists.ts'
import { nextSeq, type Store } from './store.ts'

/** A value as it lies in the store: dates in UTC, people and lookups as numbers. An unset column has no entry. */
export type Stored = string | number | boolean | readonly string[] | readonly number[]
export type StoredFields = Readonly<Record<string, Stored>>

export interface ItemRow {
  readonly list: string
  readonly id: number
  readonly guid: string
  readonly fields: StoredFields
  /** Rises with every write; stands after the comma in the eTag. */
  readonly etag: number
  /** The whole number of the version label; rises only where the list keeps versions. */
  readonly major: number
  readonly author: number
  readonly editor: number
  /** 1 when written through an app, as everything over Graph is. */
  readonly app: number
  readonly created: string
  readonly modified: string
  /** When the item went to the recycle bin; such rows stay for delta. */
  readonly deleted: string | null
  readonly seq: number
}

type Raw = Omit<ItemRow, 'fields'> & { fields: string }

/** Names of the columns whose values are kept apart for look-up. */
export type Indexed = readonly string[]

export interface Writing {
  readonly fields: StoredFields
  readonly by: number
  /** Who stands as author and as the last to change a new item, where that is not `by`. */
  readonly author?: number
  readonly editor?: number
  readonly app: boolean
  readonly at: string
  readonly indexed: Indexed
}

/** The form in which values are compared: SharePoint makes no difference between capital and small letters. */
export function entryKey(value: Stored): string {
  return String(value).toLowerCase()
}

export function insertItem(store: Store, list: ListRow, writing: Writing): ItemRow {
  return store.db.transaction(() => {
    const { by, at, fields, author = by, editor = by } = writing
    const next = store.db.get<{ id: number }>(
      'UPDATE lists SET next_item = next_item + 1 WHERE id = ? RETURNING next_item - 1 AS id',
      list.id,
    )
    const base = { list: list.id, id: Number(next?.id), guid: newGuid(), fields, etag: 1, major: 1, deleted: null }
    const row = { ...base, author, editor, app: Number(writing.app), created: at, modified: at }
    return save(store, list, { ...row, seq: nextSeq(store) }, writing.indexed)
  })
}

export function updateItem(store: Store, list: ListRow, item: ItemRow, writing: Writing): ItemRow {
  return store.db.transaction(() => {
    const { by, at, fields } = writing
    const major = item.major + (list.settings.versioning ? 1 : 0)
    const next = { ...item, fields, etag: item.etag + 1, major, editor: by, modified: at, seq: nextSeq(store) }
    return save(store, list, next, writing.indexed)
  })
}

/** Moves an item to the recycle bin: gone from every read, still told by delta. */
export function deleteItem(store: Store, item: ItemRow, at: string): void {
  store.db.transaction(() => {
    if (!store.beliefs.uniqueInBin) {
      store.db.run('DELETE FROM entries WHERE list = ? AND item = ?', item.list, item.id)
    }
    store.db.run(
      'UPDATE items SET deleted = ?, seq = ? WHERE list = ? AND id = ?',
      ...[at, nextSeq(store), item.list, item.id],
    )
  })
}

function save(store: Store, list: ListRow, item: ItemRow, indexed: Indexed): ItemRow {
  const json = JSON.stringify(item.fields)
  store.db.run(
    'INSERT OR REPLACE INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[item.list, item.id, item.guid, json, item.etag, item.major, item.author, item.editor],
    ...[item.app, item.created, item.modified, item.deleted, item.seq],
  )
  if (item.etag > 1) store.db.run('DELETE FROM entries WHERE list = ? AND item = ?', item.list, item.id)
  addEntries(store, item, indexed)
  if (list.settings.versioning) {
    store.db.run(
      'INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[item.list, item.id, item.major, json, item.editor, item.app, item.modified],
    )
  }
  return item
}

/** Keeps an item's values of some columns for look-up. */
export function addEntries(store: Store, item: ItemRow, indexed: Indexed): void {
  for (const name of indexed) {
    const value = item.fields[name]
    if (value === undefined || value === '') continue
    store.db.run('INSERT OR IGNORE INTO entries VALUES (?, ?, ?, ?)', item.list, name, entryKey(value), item.id)
  }
}

function parse(raw: Raw): ItemRow {
  return { ...raw, fields: JSON.parse(raw.fields) as StoredFields }
}

function read(store: Store, where: string, ...values: SqlValue[]): ItemRow[] {
  return store.db.all<Raw>(`SELECT * FROM items WHERE ${where}`, ...values).map(parse)
}

export function findItem(store: Store, list: string, id: number): ItemRow | undefined {
  return read(store, 'list = ? AND id = ? AND deleted IS NULL', list, id)[0]
}

/** Live items with higher numbers than one, in order of number. */
export function itemsAfter(store: Store, list: string, after: number, limit: number): ItemRow[] {
  return read(store, 'list = ? AND id > ? AND deleted IS NULL ORDER BY id LIMIT ?', list, after, limit)
}

/** Items changed or deleted after a change, in order of change; each at most once, as it is now. */
export function changedAfter(store: Store, list: string, seq: number, limit: number): ItemRow[] {
  return read(store, 'list = ? AND seq > ? ORDER BY seq LIMIT ?', list, seq, limit)
}

/** Numbers of the items that hold a value in an indexed column. */
export function itemsWith(store: Store, list: string, column: string, value: Stored): number[] {
  return store.db
    .all<{ item: number }>(
      'SELECT item FROM entries WHERE list = ? AND col = ? AND value = ? ORDER BY item',
      ...[list, column, entryKey(value)],
    )
    .map(row => row.item)
}

export function countItems(store: Store, list: string): number {
  const row = store.db.get<{ n: number }>('SELECT count(*) AS n FROM items WHERE list = ? AND deleted IS NULL', list)
  return Number(row?.n)
}

/** True when a list holds more items than a number; looks no further than that. */
export function holdsMoreThan(store: Store, list: string, number: number): boolean {
  const rows = 'SELECT 1 FROM items WHERE list = ? AND deleted IS NULL LIMIT 1 OFFSET ?'
  return store.db.get(rows, list, number) !== undefined
}
