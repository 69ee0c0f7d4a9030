import type { ColumnRow } from '../store/columns.ts'

/** A column as Graph shows it (recorded, graph-facts §1.3). */
export function columnShape(column: ColumnRow): Record<string, unknown> {
  return {
    columnGroup: column.columnGroup,
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    ...(column.defaultValue === undefined ? {} : { defaultValue: column.defaultValue }),
    ...(column.facet === undefined ? {} : { [column.facet]: column.settings }),
  }
}
