import { newGuid } from '../guid.ts'
import { type Store, stamp } from './store.ts'

/** What SharePoint keeps about a list besides its columns and items. */
export interface ListSettings {
  readonly description: string
  readonly template: string
  readonly hidden: boolean
  /** System lists are left out of the collection unless `system` is selected. */
  readonly system: boolean
  readonly contentTypesEnabled: boolean
  readonly versioning: boolean
  /** 1 all items, 2 only those one has added. */
  readonly readSecurity: 1 | 2
  /** 1 all items, 2 only those one has added, 4 none. */
  readonly writeSecurity: 1 | 2 | 4
  /** True once the list has left the site's role assignments for its own. */
  readonly ownRights: boolean
  readonly rootFolder: string
  /** Settings that change nothing here, kept so that they read back as they were set. */
  readonly extra?: Readonly<Record<string, unknown>>
}

export interface ListRow {
  readonly id: string
  /** The last part of the list's address; stays what it was at creation. */
  readonly name: string
  readonly title: string
  readonly settings: ListSettings
  readonly created: string
  readonly modified: string
  /** Null where SharePoint itself made the list. */
  readonly author: number | null
  readonly editor: number | null
  readonly etag: number
}

type Raw = Omit<ListRow, 'settings'> & { settings: string }

export interface NewList {
  readonly name: string
  readonly title: string
  readonly author: number | null
  readonly settings?: Partial<ListSettings>
}

const newSettings = {
  description: '',
  template: 'genericList',
  hidden: false,
  system: false,
  contentTypesEnabled: false,
  versioning: true,
  readSecurity: 1,
  writeSecurity: 1,
  ownRights: false,
} as const

/** Stores a list without columns. The caller has seen to it that the title is free. */
export function insertList(store: Store, wanted: NewList): ListRow {
  const at = stamp(store.clock())
  const id = newGuid()
  const settings: ListSettings = { ...newSettings, rootFolder: newGuid(), ...wanted.settings }
  store.db.run(
    'INSERT INTO lists VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 1)',
    ...[id, wanted.name, wanted.title, JSON.stringify(settings), at, at, wanted.author, wanted.author],
  )
  return { ...wanted, id, settings, created: at, modified: at, editor: wanted.author, etag: 1 }
}

function parse(raw: Raw): ListRow {
  return { ...raw, settings: JSON.parse(raw.settings) as ListSettings }
}

export function allLists(store: Store): ListRow[] {
  return store.db.all<Raw>('SELECT * FROM lists ORDER BY created, title').map(parse)
}

/** A list by its id or its title; Graph takes either in the same place. Also by `name`, as addresses do. */
export function findList(store: Store, idOrTitle: string): ListRow | undefined {
  const row =
    store.db.get<Raw>('SELECT * FROM lists WHERE id = lower(?)', idOrTitle) ??
    store.db.get<Raw>('SELECT * FROM lists WHERE title = ?', idOrTitle) ??
    store.db.get<Raw>('SELECT * FROM lists WHERE name = ?', idOrTitle)
  return row === undefined ? undefined : parse(row)
}

export interface ListChange {
  readonly title?: string
  readonly settings?: Partial<ListSettings>
  readonly editor: number | null
}

export function updateList(store: Store, list: ListRow, change: ListChange): ListRow {
  const settings = { ...list.settings, ...change.settings }
  const next = { ...list, title: change.title ?? list.title, settings, etag: list.etag + 1 }
  const modified = stamp(store.clock())
  store.db.run(
    'UPDATE lists SET title = ?, settings = ?, modified = ?, editor = ?, etag = ? WHERE id = ?',
    ...[next.title, JSON.stringify(settings), modified, change.editor, next.etag, list.id],
  )
  return { ...next, modified, editor: change.editor }
}

/** Removes a list with all that belongs to it. */
export function deleteList(store: Store, list: ListRow): void {
  store.db.transaction(() => {
    for (const table of ['items', 'entries', 'versions', 'columns', 'files']) {
      store.db.run(`DELETE FROM ${table} WHERE list = ?`, list.id)
    }
    store.db.run('DELETE FROM assignments WHERE scope = ?', `list:${list.id}`)
    store.db.run('DELETE FROM lists WHERE id = ?', list.id)
  })
}
