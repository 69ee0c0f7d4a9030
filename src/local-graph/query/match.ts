import type { Comparison, Filter, Literal } from './filter.ts'

/** A value to compare: as an item shows it. */
export type Comparable = string | number | boolean | undefined

/** Whether a row satisfies a filter; `fieldValue` gives its value of a column. */
export function matches(filter: Filter, fieldValue: (field: string) => Comparable): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(filter.left, fieldValue) && matches(filter.right, fieldValue)
    case 'or':
      return matches(filter.left, fieldValue) || matches(filter.right, fieldValue)
    case 'not':
      return !matches(filter.inner, fieldValue)
    case 'startswith':
      return String(fieldValue(filter.field) ?? '')
        .toLowerCase()
        .startsWith(filter.value.toLowerCase())
    case 'compare':
      return compare(fieldValue(filter.field), filter.by, filter.value)
  }
}

function compare(value: Comparable, by: Comparison, wanted: Literal): boolean {
  if (wanted === null) return by === 'eq' ? value === undefined : by === 'ne' && value !== undefined
  if (value === undefined) return by === 'ne'
  const order = orderOf(value, wanted)
  if (by === 'eq') return order === 0
  if (by === 'ne') return order !== 0
  if (by === 'gt') return order > 0
  if (by === 'ge') return order >= 0
  return by === 'lt' ? order < 0 : order <= 0
}

/** Unset values come first; numbers and flags by size, texts without regard to case. */
export function orderOf(left: Comparable, right: Comparable): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined)
  const numbers = [asNumber(left), asNumber(right)] as const
  if (typeof left !== 'string' || typeof right !== 'string') {
    if (!Number.isNaN(numbers[0]) && !Number.isNaN(numbers[1])) return numbers[0] - numbers[1]
  }
  const texts = [String(left).toLowerCase(), String(right).toLowerCase()] as const
  return texts[0] === texts[1] ? 0 : texts[0] < texts[1] ? -1 : 1
}

/** Flags compare with 1 and 0 as well as with true and false: SharePoint's own query form uses the figures. */
function asNumber(value: string | number | boolean): number {
  if (value === 'true' || value === 'false') return Number(value === 'true')
  return value === '' ? Number.NaN : Number(value)
}
