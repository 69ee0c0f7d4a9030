import type { ItemRow } from '../store/items.ts'
import type { Columns } from '../values/columns-of.ts'
import type { Comparable } from './match.ts'

/** An item's value of a column as filters and sorting see it. Several values at once cannot be compared. */
export function itemValue(item: ItemRow, columns: Columns, field: string): Comparable {
  switch (field) {
    case 'id':
    case 'ID':
      return item.id
    case 'Created':
      return item.created
    case 'Modified':
      return item.modified
    case 'AuthorLookupId':
    case 'Author':
      return item.author
    case 'EditorLookupId':
    case 'Editor':
      return item.editor
    default: {
      const value = item.fields[columns.find(field)?.column.name ?? field]
      return Array.isArray(value) ? undefined : (value as Comparable)
    }
  }
}
