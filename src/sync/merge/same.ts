import type { Fields, FieldValue } from '../../ports/remote.ts'

/**
 * True when two values of a column say the same. An empty text is a column that is not set, and a server may trim the
 * end of a text or write its line breaks another way: that is no difference between two people.
 */
export function sameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return plain(one) === plain(other)
}

function plain(value: FieldValue | undefined): FieldValue | undefined {
  if (typeof value !== 'string') return value
  const text = value.replaceAll('\r\n', '\n').trimEnd()
  return text === '' ? undefined : text
}

/** True when a row holds every column of a write. */
export function holds(row: Fields, write: Fields): boolean {
  return Object.entries(write).every(([column, value]) => sameValue(row[column], value))
}

/** The columns of a write as they are in a row; a column that is not set is absent. */
export function sameColumns(write: Fields, row: Fields): Fields {
  return Object.fromEntries(Object.entries(row).filter(([column]) => Object.hasOwn(write, column)))
}
