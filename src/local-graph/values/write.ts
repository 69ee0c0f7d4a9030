import type { Beliefs } from '../beliefs.ts'
import { type GraphError, generalException, invalidRequest } from '../errors.ts'
import { type ColumnRow, isLookup, isMulti } from '../store/columns.ts'
import type { Stored } from '../store/items.ts'
import { stamp } from '../store/store.ts'
import type { Columns } from './columns-of.ts'
import { siteMidnight } from './site-day.ts'

/** The most a column of several lines holds (graph-facts §2.8). */
const noteLimit = 63_999

const odataType = '@odata.type'

/**
 * Turns the `fields` of a request into stored values; null means that the value is cleared.
 * @throws GraphError 400 for an unknown or read-only column, or a value that its column cannot hold.
 */
export function readFields(
  columns: Columns,
  fields: Readonly<Record<string, unknown>>,
  beliefs: Beliefs,
): Map<string, Stored | null> {
  const result = new Map<string, Stored | null>()
  for (const [name, value] of Object.entries(fields)) {
    if (name.endsWith(odataType)) continue
    if (name.includes('@odata.')) continue
    const found = columns.find(name)
    if (found === undefined) throw invalidRequest(`Field '${name}' is not recognized`)
    const { column, byLookupId } = found
    if (column.origin === 'system' || column.readOnly) throw invalidRequest(`Field '${name}' is read-only`)
    if (isLookup(column) !== byLookupId) throw typeless()
    if (value === null) {
      if (beliefs.nullClears) result.set(column.name, null)
      continue
    }
    const annotation = fields[name + odataType]
    const stored = isMulti(column) ? readMany(column, value, annotation) : readOne(column, value, beliefs)
    result.set(column.name, Array.isArray(stored) && stored.length === 0 ? null : stored)
  }
  return result
}

/** The read form of a person or lookup is no form to write (graph-facts §2.8). */
function typeless(): GraphError {
  return invalidRequest(
    'A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.',
  )
}

function readMany(column: ColumnRow, value: unknown, annotation: unknown): readonly string[] | readonly number[] {
  // Without its annotation an array is refused with a text that names nothing (graph-facts §2.8).
  if (!Array.isArray(value) || typeof annotation !== 'string') throw generalException()
  const type = annotation.replace(/^#/, '')
  const values: unknown[] = value
  if (column.facet === 'choice') {
    if (type !== 'Collection(Edm.String)' || !values.every(v => typeof v === 'string')) throw generalException()
    return values as string[]
  }
  if (type !== 'Collection(Edm.Int32)' && type !== 'Collection(Edm.String)') throw generalException()
  return values.map(lookupNumber)
}

function lookupNumber(value: unknown): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) throw generalException()
  return number
}

function readOne(column: ColumnRow, value: unknown, beliefs: Beliefs): Stored {
  switch (column.facet) {
    case 'text':
      return readText(column, value, beliefs)
    case 'choice':
      return readChoice(column, value, beliefs)
    case 'number':
    case 'currency':
      return readNumber(column, value)
    case 'boolean':
      if (typeof value !== 'boolean') throw generalException()
      return value
    case 'dateTime':
      return readDate(column, value)
    case 'lookup':
    case 'personOrGroup':
      return lookupNumber(value)
    default:
      // Hyperlinks, pictures, terms and what SharePoint computes cannot be written through Graph (graph-facts §2.8).
      throw generalException()
  }
}

function readText(column: ColumnRow, value: unknown, beliefs: Beliefs): string {
  if (typeof value !== 'string') throw generalException()
  if (column.settings.allowMultipleLines === true) {
    if (value.length > noteLimit) throw invalidRequest('The value is larger than the column can hold.')
    return value
  }
  const limit = Number(column.settings.maxLength ?? 255)
  if (value.length <= limit) return value
  throw beliefs.longText === 400
    ? invalidRequest('Invalid text value. A text field contains invalid data. Please check the value and try again.')
    : generalException(500)
}

function readChoice(column: ColumnRow, value: unknown, beliefs: Beliefs): string {
  if (typeof value !== 'string') throw generalException()
  const choices = column.settings.choices
  const open = column.settings.allowTextEntry === true || !beliefs.choiceEnforced
  if (!open && !(Array.isArray(choices) && choices.includes(value))) throw generalException()
  return value
}

function readNumber(column: ColumnRow, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw generalException()
  const { minimum, maximum } = column.settings
  if (typeof minimum === 'number' && value < minimum) throw generalException()
  if (typeof maximum === 'number' && value > maximum) throw generalException()
  return value
}

function readDate(column: ColumnRow, value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(T|$)/.test(value)) throw generalException()
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) throw generalException()
  return stamp(column.settings.format === 'dateOnly' ? siteMidnight(moment) : moment)
}
