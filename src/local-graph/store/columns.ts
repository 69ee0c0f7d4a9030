import { newGuid } from '../guid.ts'
import type { Store } from './store.ts'

/** The member of a column definition that says its type; a column has exactly one. */
export const facets = [
  'text',
  'number',
  'choice',
  'dateTime',
  'boolean',
  'personOrGroup',
  'lookup',
  'calculated',
  'currency',
  'hyperlinkOrPicture',
  'term',
  'geolocation',
  'thumbnail',
  'contentApprovalStatus',
] as const
export type Facet = (typeof facets)[number]

/** Whether SharePoint itself reads and writes the values; such a column is never in the stored fields. */
export type Origin = 'list' | 'system'

export interface ColumnRow {
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly description: string
  readonly columnGroup: string
  readonly hidden: boolean
  readonly indexed: boolean
  readonly enforceUniqueValues: boolean
  readonly readOnly: boolean
  readonly required: boolean
  /** Undefined for types Graph has no facet for. */
  readonly facet?: Facet
  readonly settings: Readonly<Record<string, unknown>>
  readonly defaultValue?: { readonly value?: string; readonly formula?: string }
  readonly origin: Origin
}

/** True for a column whose value is several at once. */
export function isMulti({ facet, settings }: ColumnRow): boolean {
  if (facet === 'choice') return settings.displayAs === 'checkBoxes'
  if (facet === 'personOrGroup') return settings.allowMultipleSelection === true
  return facet === 'lookup' && settings.allowMultipleValues === true
}

/** True for a column that holds another item's number: these count towards the limit of twelve a query. */
export function isLookup({ facet }: ColumnRow): boolean {
  return facet === 'lookup' || facet === 'personOrGroup'
}

/** SharePoint cannot index several lines, several values, nor what it computes. */
export function canBeIndexed(column: ColumnRow): boolean {
  if (isMulti(column) || column.facet === undefined) return false
  if (column.facet === 'text') return column.settings.allowMultipleLines !== true
  return ['number', 'choice', 'dateTime', 'boolean', 'personOrGroup', 'lookup', 'currency'].includes(column.facet)
}

/** The columns made on a list, Title first, in the order they came. */
export function ownColumns(store: Store, list: string): ColumnRow[] {
  const rows = store.db.all<{ definition: string }>('SELECT definition FROM columns WHERE list = ? ORDER BY ord', list)
  return rows.map(row => JSON.parse(row.definition) as ColumnRow)
}

export function insertColumn(store: Store, list: string, wanted: Omit<ColumnRow, 'id'> & { id?: string }): ColumnRow {
  const column: ColumnRow = { ...wanted, id: wanted.id ?? newGuid() }
  store.db.run(
    'INSERT INTO columns VALUES (?, ?, ?, (SELECT 1 + coalesce(max(ord), 0) FROM columns WHERE list = ?), ?)',
    ...[column.id, list, column.name, list, JSON.stringify(column)],
  )
  return column
}

export function updateColumn(store: Store, list: string, column: ColumnRow): void {
  store.db.run('UPDATE columns SET definition = ? WHERE list = ? AND id = ?', JSON.stringify(column), list, column.id)
}

export function deleteColumn(store: Store, list: string, column: ColumnRow): void {
  store.db.run('DELETE FROM columns WHERE list = ? AND id = ?', list, column.id)
  store.db.run('DELETE FROM entries WHERE list = ? AND col = ?', list, column.name)
}
