import { GraphError, invalidRequest, malformedEtag, preconditionFailed } from '../errors.ts'
import type { Caller } from '../rights/caller.ts'
import { guardList, guardOwnItem } from '../rights/guard.ts'
import { can } from '../rights/permission.ts'
import type { ColumnRow } from '../store/columns.ts'
import {
  deleteItem,
  entryKey,
  findItem,
  type ItemRow,
  insertItem,
  itemsWith,
  type Stored,
  type StoredFields,
  updateItem,
} from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import { type Store, stamp } from '../store/store.ts'
import { type Columns, columnsOf } from '../values/columns-of.ts'
import { etagOf } from '../values/read.ts'
import { readFields } from '../values/write.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Adds an item for a caller, with every check that a request over HTTP meets. */
export function createItem(store: Store, caller: Caller, list: ListRow, fields: Fields, at = store.clock()): ItemRow {
  guardList(store, caller, list, store.beliefs.addNeedsEdit ? can.add | can.edit : can.add, 'write')
  const columns = columnsOf(store, list.id)
  const { chosen, rest } = chosenSignature(store, fields)
  const values = withDefaults(store, columns, readFields(columns, rest, store.beliefs))
  return store.db.transaction(() => {
    checkUnique(store, list, columns, values)
    return insertItem(store, list, {
      fields: merge({}, values),
      by: caller.user,
      ...chosen,
      app: caller.app,
      at: stamp(at),
      indexed: columns.indexed,
    })
  })
}

/** Where the service lets a client say who wrote, that is stored; otherwise the columns are refused as read-only. */
function chosenSignature({ beliefs }: Store, fields: Fields) {
  const { AuthorLookupId, EditorLookupId, ...others } = fields
  const author = beliefs.signature === 'server' ? undefined : AuthorLookupId
  const editor = beliefs.signature === 'both' ? EditorLookupId : undefined
  const rest = {
    ...others,
    ...(author === undefined && AuthorLookupId !== undefined && { AuthorLookupId }),
    ...(beliefs.signature === 'server' && EditorLookupId !== undefined && { EditorLookupId }),
  }
  const chosen = {
    ...(author !== undefined && { author: Number(author) }),
    ...(editor !== undefined && { editor: Number(editor) }),
  }
  return { chosen, rest }
}

export interface Change {
  readonly fields: Fields
  readonly ifMatch?: string | undefined
  readonly at?: Date
}

/** Changes the sent columns of an item for a caller; the others stay (graph-facts §2.5). */
export function changeItem(store: Store, caller: Caller, list: ListRow, item: ItemRow, change: Change): ItemRow {
  guardList(store, caller, list, can.edit, 'write', item.id)
  guardOwnItem(store, caller, list, item)
  checkEtag(list, item, change.ifMatch)
  const columns = columnsOf(store, list.id)
  const values = readFields(columns, change.fields, store.beliefs)
  return store.db.transaction(() => {
    checkUnique(store, list, columns, values, item.id)
    return updateItem(store, list, item, {
      fields: merge(item.fields, values),
      by: caller.user,
      app: caller.app,
      at: stamp(change.at ?? store.clock()),
      indexed: columns.indexed,
    })
  })
}

/** Moves an item to the recycle bin for a caller. */
export function removeItem(store: Store, caller: Caller, list: ListRow, item: ItemRow, ifMatch?: string): void {
  guardList(store, caller, list, can.delete, 'write', item.id)
  guardOwnItem(store, caller, list, item)
  checkEtag(list, item, ifMatch)
  deleteItem(store, item, stamp(store.clock()))
}

/** Brings the values of an earlier version back as a new one. */
export function restoreVersion(store: Store, caller: Caller, list: ListRow, item: ItemRow, fields: StoredFields): void {
  guardList(store, caller, list, can.edit, 'write', item.id)
  guardOwnItem(store, caller, list, item)
  const columns = columnsOf(store, list.id)
  store.db.transaction(() => {
    checkUnique(store, list, columns, new Map(Object.entries(fields)), item.id)
    const at = stamp(store.clock())
    updateItem(store, list, item, { fields, by: caller.user, app: caller.app, at, indexed: columns.indexed })
  })
}

/** @throws GraphError 412 for another state, 400 for a tag without quotes. */
function checkEtag(list: ListRow, item: ItemRow, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*') return
  if (!/^(W\/)?".*"$/.test(ifMatch)) throw malformedEtag()
  if (ifMatch !== etagOf(list, item)) throw preconditionFailed()
}

/** The number that an item's id in an address stands for; undefined where it is none. */
export function itemByText(store: Store, list: ListRow, id: string): ItemRow | undefined {
  return /^\d{1,15}$/.test(id) ? findItem(store, list.id, Number(id)) : undefined
}

function merge(before: StoredFields, values: ReadonlyMap<string, Stored | null>): StoredFields {
  const after: Record<string, Stored> = { ...before }
  for (const [name, value] of values) {
    // An empty text is no value: SharePoint reads it back as unset.
    if (value === null || value === '') delete after[name]
    else after[name] = value
  }
  return after
}

function withDefaults(store: Store, columns: Columns, values: Map<string, Stored | null>): Map<string, Stored | null> {
  for (const column of columns.own) {
    if (values.has(column.name)) continue
    const preset = column.defaultValue?.value
    if (preset !== undefined && store.beliefs.defaultsApplied) values.set(column.name, typed(column, preset))
    else if (column.required && column.name !== 'Title' && store.beliefs.requiredEnforced) {
      throw invalidRequest('Invalid request')
    }
  }
  return values
}

/** Defaults are kept as text whatever the column's type. */
function typed(column: ColumnRow, preset: string): Stored {
  if (column.facet === 'number' || column.facet === 'currency') return Number(preset)
  return column.facet === 'boolean' ? preset === '1' || preset === 'true' : preset
}

function checkUnique(
  store: Store,
  list: ListRow,
  columns: Columns,
  values: ReadonlyMap<string, Stored | null>,
  self?: number,
): void {
  for (const column of columns.unique) {
    const value = values.get(column.name)
    if (value === undefined || value === null || value === '') continue
    if (holders(store, list, column, value).some(id => id !== self)) refuseDuplicate(store)
  }
}

function holders(store: Store, list: ListRow, column: ColumnRow, value: Stored): number[] {
  const found = itemsWith(store, list.id, column.name, entryKey(value))
  if (store.beliefs.uniqueIgnoresCase) return found
  return found.filter(id => findItem(store, list.id, id)?.fields[column.name] === value)
}

/** The failing column is not named (graph-facts §2.2). */
function refuseDuplicate({ beliefs: { duplicateStatus } }: Store): void {
  if (duplicateStatus === 'stored') return
  const message = 'One or more fields with unique constraints already has the provided value.'
  throw new GraphError(duplicateStatus, 'invalidRequest', message)
}
