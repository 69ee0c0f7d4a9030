import type { ItemRow, StoredFields } from './items.ts'
import type { Store } from './store.ts'

export interface VersionRow {
  readonly major: number
  readonly fields: StoredFields
  readonly editor: number
  readonly app: number
  readonly modified: string
}

type Raw = Omit<VersionRow, 'fields'> & { fields: string }

/** Removes one kept version for good. */
export function removeVersion(store: Store, item: ItemRow, major: number): void {
  store.db.run('DELETE FROM versions WHERE list = ? AND item = ? AND major = ?', item.list, item.id, major)
}

/** The versions of an item, newest first. Without kept versions there is one: the item as it is. */
export function versionsOf(store: Store, item: ItemRow): VersionRow[] {
  const kept = store.db
    .all<Raw>('SELECT * FROM versions WHERE list = ? AND item = ? ORDER BY major DESC', item.list, item.id)
    .map(raw => ({ ...raw, fields: JSON.parse(raw.fields) as StoredFields }))
  return kept.length > 0 ? kept : [item]
}
