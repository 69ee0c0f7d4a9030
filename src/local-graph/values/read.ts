import { type ColumnRow, isLookup, isMulti } from '../store/columns.ts'
import type { ItemRow, Stored } from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import type { Columns } from './columns-of.ts'

/** Finds what a lookup shows for a number; undefined where the number leads nowhere any more. */
export type Display = (column: ColumnRow, id: number) => { readonly text: string; readonly mail?: string } | undefined

export interface Reading {
  readonly list: ListRow
  readonly columns: Columns
  readonly display: Display
  /** The principal that stands for the app an item was written through. */
  readonly appPrincipal: number
}

/** The eTag of an item, quotes included; files have the GUID in capitals and braces (graph-facts §2.1). */
export function etagOf(list: ListRow, item: Pick<ItemRow, 'guid' | 'etag'>): string {
  return list.settings.template === 'documentLibrary'
    ? `"{${item.guid.toUpperCase()}},${item.etag}"`
    : `"${item.guid},${item.etag}"`
}

/** The `fields` of an item as Graph shows them; unset columns are absent (graph-facts §2.1). */
export function fieldsOf(item: ItemRow, reading: Reading, select?: readonly string[]): Record<string, unknown> {
  const tag = { '@odata.etag': etagOf(reading.list, item) }
  return select === undefined ? { ...tag, ...allFields(item, reading) } : { ...tag, ...selected(item, reading, select) }
}

function allFields(item: ItemRow, reading: Reading): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const column of reading.columns.own) {
    const value = item.fields[column.name]
    if (value === undefined || column.hidden) continue
    Object.assign(shown, plain(column, value, reading.display))
  }
  return { ...shown, ...systemFields(item, reading) }
}

/** A lookup comes as its number alone, several as objects (graph-facts §2.3, §2.8). */
function plain(column: ColumnRow, value: Stored, display: Display): Record<string, unknown> {
  if (!isLookup(column)) return { [column.name]: value }
  return isMulti(column)
    ? { [column.name]: many(column, value, display) }
    : { [`${column.name}LookupId`]: String(value) }
}

function many(column: ColumnRow, value: Stored, display: Display): object[] {
  return (value as readonly number[]).map(id => {
    const found = display(column, id)
    const mail = column.facet === 'personOrGroup' ? { Email: found?.mail ?? '' } : {}
    return { LookupId: id, LookupValue: found?.text ?? '', ...mail }
  })
}

/** What SharePoint adds to every item, in the recorded order. */
function systemFields(item: ItemRow, reading: Reading): Record<string, unknown> {
  const title = item.fields.Title
  const app = item.app === 1 ? String(reading.appPrincipal) : undefined
  return {
    id: String(item.id),
    ContentType: contentTypeName(reading.list),
    Modified: item.modified,
    Created: item.created,
    AuthorLookupId: String(item.author),
    EditorLookupId: String(item.editor),
    _UIVersionString: `${item.major}.0`,
    Attachments: false,
    Edit: '',
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
    ...(app === undefined ? {} : { AppAuthorLookupId: app, AppEditorLookupId: app }),
  }
}

export function contentTypeName(list: ListRow): string {
  return list.settings.template === 'documentLibrary' ? 'Document' : 'Item'
}

function selected(item: ItemRow, reading: Reading, select: readonly string[]): Record<string, unknown> {
  const system = systemFields(item, reading)
  const shown: Record<string, unknown> = {}
  for (const name of select) {
    if (name === '*') Object.assign(shown, allFields(item, reading))
    else if (name in system) shown[name] = system[name]
    else Object.assign(shown, named(item, reading, name))
  }
  return shown
}

/** A column that the request names: a lookup then shows its text too. */
function named(item: ItemRow, reading: Reading, name: string): Record<string, unknown> {
  const found = reading.columns.find(name)
  if (found === undefined) return {}
  const { column, byLookupId } = found
  const value = column.origin === 'system' ? systemLookup(item, column) : item.fields[column.name]
  if (value === undefined) return name === 'ID' ? { ID: String(item.id) } : {}
  if (!isLookup(column) || isMulti(column)) return plain(column, value, reading.display)
  if (byLookupId) return { [name]: String(value) }
  const text = reading.display(column, value as number)?.text
  return { ...(text === undefined ? {} : { [name]: text }), [`${name}LookupId`]: String(value) }
}

function systemLookup(item: ItemRow, column: ColumnRow): number | undefined {
  if (column.name === 'Author') return item.author
  return column.name === 'Editor' ? item.editor : undefined
}
