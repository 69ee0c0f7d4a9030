import { type ColumnRow, isLookup, ownColumns } from '../store/columns.ts'
import type { Store } from '../store/store.ts'
import { columnsAfter, columnsBefore } from '../store/system-columns.ts'

/** All columns of one list, findable by the names that requests use. */
export interface Columns {
  /** In the order of a listing: Title, the system's first ones, the list's own, the system's last ones. */
  readonly all: readonly ColumnRow[]
  /** Stored with each item. */
  readonly own: readonly ColumnRow[]
  /** Names of the stored columns kept for look-up. */
  readonly indexed: readonly string[]
  readonly unique: readonly ColumnRow[]
  /** By internal name; also `XLookupId` for a lookup or person column X. */
  find(name: string): FoundColumn | undefined
}

export interface FoundColumn {
  readonly column: ColumnRow
  /** The request named the item's number, not the column. */
  readonly byLookupId: boolean
}

export function columnsOf(store: Store, list: string): Columns {
  const own = ownColumns(store, list)
  const [title, ...others] = own
  const all = [...(title === undefined ? [] : [title]), ...columnsBefore, ...others, ...columnsAfter]
  const byName = new Map<string, FoundColumn>()
  for (const column of all) {
    byName.set(column.name, { column, byLookupId: false })
    if (isLookup(column)) byName.set(`${column.name}LookupId`, { column, byLookupId: true })
  }
  return {
    all,
    own,
    indexed: own.filter(column => column.indexed).map(column => column.name),
    unique: own.filter(column => column.enforceUniqueValues),
    find: name => byName.get(name),
  }
}
