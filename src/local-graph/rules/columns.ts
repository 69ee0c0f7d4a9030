import { GraphError, invalidRequest, nameAlreadyExists } from '../errors.ts'
import {
  type ColumnRow,
  canBeIndexed,
  deleteColumn,
  type Facet,
  facets,
  insertColumn,
  updateColumn,
} from '../store/columns.ts'
import { addEntries, entryKey, holdsMoreThan, itemsAfter } from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import { columnsOf } from '../values/columns-of.ts'
import type { Body } from './body.ts'
import { facetDefaults } from './facet-defaults.ts'

/** A list holds at most this many indexes (graph-facts §1.3). */
const indexLimit = 20
/** Above this many items SharePoint neither scans nor makes an index. */
export const listViewThreshold = 5_000

/** Adds a column to a list. The caller's right to it has been looked at. */
export function addColumn(store: Store, list: ListRow, body: Body): ColumnRow {
  const facet = facetOf(body)
  const wanted = body.name ?? body.displayName
  if (typeof wanted !== 'string' || wanted.trim() === '') throw invalidRequest('Invalid request')
  if (facet === undefined) throw invalidRequest('A column must have exactly one type.')
  const name = internalName(wanted)
  const taken = columnsOf(store, list.id).all.some(other => other.name.toLowerCase() === name.toLowerCase())
  if (taken) throw nameAlreadyExists()
  const column: Omit<ColumnRow, 'id'> = {
    name,
    displayName: text(body.displayName) ?? wanted,
    description: text(body.description) ?? '',
    columnGroup: text(body.columnGroup) ?? 'Custom Columns',
    hidden: body.hidden === true,
    indexed: body.indexed === true,
    enforceUniqueValues: body.enforceUniqueValues === true,
    readOnly: body.readOnly === true,
    required: body.required === true,
    facet,
    settings: { ...facetDefaults[facet], ...(body[facet] as object) },
    ...preset(body),
    origin: 'list',
  }
  return store.db.transaction(() => {
    checkIndex(store, list, column)
    const made = insertColumn(store, list.id, column)
    if (made.indexed) fillIndex(store, list, made)
    return made
  })
}

/** Changes a column; its name and its type stay. */
export function changeColumn(store: Store, list: ListRow, column: ColumnRow, body: Body): ColumnRow {
  refuseSystem(column)
  if (body.name !== undefined && body.name !== column.name) throw invalidRequest('Invalid request')
  const facet = facetOf(body)
  if (facet !== undefined && facet !== column.facet) throw invalidRequest('The type of a column cannot be changed.')
  const flag = (name: 'hidden' | 'indexed' | 'enforceUniqueValues' | 'readOnly' | 'required') =>
    typeof body[name] === 'boolean' ? body[name] : column[name]
  const next: ColumnRow = {
    ...column,
    displayName: text(body.displayName) ?? column.displayName,
    description: text(body.description) ?? column.description,
    columnGroup: text(body.columnGroup) ?? column.columnGroup,
    hidden: flag('hidden'),
    indexed: flag('indexed'),
    enforceUniqueValues: flag('enforceUniqueValues'),
    readOnly: flag('readOnly'),
    required: flag('required'),
    settings: { ...column.settings, ...(facet === undefined ? {} : (body[facet] as object)) },
    ...preset(body),
  }
  return store.db.transaction(() => {
    checkIndex(store, list, next, column)
    updateColumn(store, list.id, next)
    store.db.run('DELETE FROM entries WHERE list = ? AND col = ?', list.id, column.name)
    if (next.indexed) fillIndex(store, list, next)
    return next
  })
}

export function removeColumn(store: Store, list: ListRow, column: ColumnRow): void {
  refuseSystem(column)
  if (column.name === 'Title') throw invalidRequest('Invalid request')
  deleteColumn(store, list.id, column)
}

function refuseSystem(column: ColumnRow): void {
  if (column.origin === 'system') throw new GraphError(403, 'notAllowed', 'The column belongs to SharePoint itself.')
}

/** The one facet a body names; undefined for none. */
function facetOf(body: Body): Facet | undefined {
  const named = facets.filter(facet => typeof body[facet] === 'object' && body[facet] !== null)
  if (named.length > 1) throw invalidRequest('A column must have exactly one type.')
  return named[0]
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function preset(body: Body): { defaultValue?: { value?: string; formula?: string } } {
  const given = body.defaultValue
  if (typeof given !== 'object' || given === null) return {}
  const { value, formula } = given as { value?: unknown; formula?: unknown }
  return {
    defaultValue: {
      ...(typeof value === 'string' ? { value } : {}),
      ...(typeof formula === 'string' ? { formula } : {}),
    },
  }
}

/** Spaces and odd letters stand in an internal name as their codes, as in `First_x0020_Name` (graph-facts §1.3). */
export function internalName(wanted: string): string {
  return wanted.replace(/[^A-Za-z0-9_]/g, char => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`)
}

function checkIndex(store: Store, list: ListRow, next: Omit<ColumnRow, 'id'>, before?: ColumnRow): void {
  if (next.enforceUniqueValues && !next.indexed) {
    throw invalidRequest('A column with unique values must be indexed.')
  }
  if (next.indexed && !canBeIndexed({ ...next, id: '' })) throw invalidRequest('The column cannot be indexed.')
  if (next.indexed === (before?.indexed ?? false)) return
  if (holdsMoreThan(store, list.id, listViewThreshold)) {
    throw invalidRequest('The attempted operation is prohibited because it exceeds the list view threshold.')
  }
  if (next.indexed && columnsOf(store, list.id).indexed.length >= indexLimit) {
    throw invalidRequest('The maximum number of indexed columns has been reached.')
  }
}

/** Takes what the items already hold into the index; two alike in a unique column undo it all. */
function fillIndex(store: Store, list: ListRow, column: ColumnRow): void {
  const seen = new Set<string>()
  for (let last = 0, page = itemsAfter(store, list.id, 0, 500); page.length > 0; ) {
    for (const item of page) {
      last = item.id
      const value = item.fields[column.name]
      if (value === undefined || value === '') continue
      const key = entryKey(value)
      if (column.enforceUniqueValues && seen.has(key)) throw invalidRequest('The column holds duplicate values.')
      seen.add(key)
      addEntries(store, item, [column.name])
    }
    page = itemsAfter(store, list.id, last, 500)
  }
}
