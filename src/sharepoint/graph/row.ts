import * as v from 'valibot'
import type { Fields, FieldValue, RemoteRow, Signature } from '../../ports/remote.ts'
import { clientKey } from '../lists/definition.ts'
import { isObject } from './failure.ts'

const text = v.fallback(v.string(), '')
const named = v.fallback(v.object({ id: text, displayName: text }), { id: '', displayName: '' })
const identities = v.fallback(v.object({ user: named, application: named }), {
  user: { id: '', displayName: '' },
  application: { id: '', displayName: '' },
})
const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty())

/** An item as Graph gives it. Only the id must be there: anything else that is odd must not cost us the row. */
const item = v.object({
  id,
  eTag: text,
  '@odata.etag': text,
  createdBy: identities,
  createdDateTime: text,
  lastModifiedBy: identities,
  lastModifiedDateTime: text,
  fields: v.fallback(v.custom<Readonly<Record<string, unknown>>>(isObject), {}),
})

/** The id of an item, or nothing when it has none that can be used. */
export function idOf(given: unknown): string | undefined {
  const parsed = v.safeParse(v.object({ id }), given)
  return parsed.success ? parsed.output.id : undefined
}

/** True when the item came with its columns, its etag and who changed it: delta has been seen to leave them out. */
export function isComplete(given: unknown): boolean {
  return (
    isObject(given) &&
    isObject(given.fields) &&
    isObject(given.lastModifiedBy) &&
    (typeof given.eTag === 'string' || typeof given['@odata.etag'] === 'string')
  )
}

/** A row from an item, with the columns asked for; nothing when the item has no id. */
export function rowOf(given: unknown, columns: readonly string[]): RemoteRow | undefined {
  const parsed = v.safeParse(item, given)
  if (!parsed.success) return undefined
  const { output } = parsed
  return {
    id: output.id,
    key: keyOf(output.fields),
    etag: output.eTag || output['@odata.etag'],
    created: signature(output.createdBy, output.createdDateTime),
    modified: signature(output.lastModifiedBy, output.lastModifiedDateTime),
    fields: fieldsOf(output.fields, columns),
  }
}

function keyOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  const key = fields[clientKey.name]
  return typeof key === 'string' && key !== '' ? key : undefined
}

/** What is stored by another tool as a list or an object cannot be one of our values; what is empty is not set. */
export function fieldsOf(given: Readonly<Record<string, unknown>>, columns: readonly string[]): Fields {
  const values = columns
    .filter(column => column !== clientKey.name)
    .map(column => [column, given[column]] as const)
    .filter((entry): entry is readonly [string, FieldValue] => isValue(entry[1]) && entry[1] !== '')
  return Object.fromEntries(values)
}

function isValue(value: unknown): value is FieldValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function signature(by: v.InferOutput<typeof identities>, at: string): Signature {
  return { person: by.user.id, name: by.user.displayName || by.application.displayName, at: instant(at) }
}

/** Whole seconds in UTC; empty for what is no instant. */
function instant(given: string): string {
  const time = Date.parse(given)
  return Number.isNaN(time) ? '' : `${new Date(time).toISOString().slice(0, 19)}Z`
}
