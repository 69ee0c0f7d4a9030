import * as v from 'valibot'
import { isDay, isTime } from '../../domain/shared/day.ts'
import { type AvvikelseId, type Id, isIdOf, type Kind } from '../../domain/shared/ids.ts'
import type { Role, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import type { Fields } from '../../ports/remote.ts'
import type { Column, ListDefinition } from './definition.ts'

/** What was read out of a row, or the internal names of the columns that could not be read. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly columns: readonly string[] }

/** A list and how its rows turn into what they mean and back. */
export interface ListMapping<T> {
  readonly definition: ListDefinition
  /** Where a list holds rows of several kinds: whether a row is one of these. */
  holds?(fields: Fields): boolean
  toFields(value: T): Fields
  fromFields(fields: Fields): Read<T>
}

/** Reads a row by a schema. Anyone with rights to a list can write anything into it, so nothing is taken on trust. */
export function readBy<T>(schema: v.GenericSchema<unknown, T>, fields: Fields): Read<T> {
  // A column that was cleared may come back empty rather than absent; both mean that nothing is there.
  const result = v.safeParse(schema, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')))
  if (result.success) return { ok: true, value: result.output }
  return { ok: false, columns: [...new Set(result.issues.map(issue => String(issue.path?.[0]?.key ?? '?')))] }
}

/** Columns of a row to be written: what is not set is left out. */
export function written(values: Readonly<Record<string, string | number | boolean | undefined>>): Fields {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined),
  )
}

export function textColumn(name: string, display: string, more: Partial<Column> = {}): Column {
  return { name, display, type: { kind: 'text', maxLength: 255 }, ...more }
}

export function noteColumn(name: string, display: string, more: Partial<Column> = {}): Column {
  return { name, display, type: { kind: 'note' }, ...more }
}

export function numberColumn(name: string, display: string, more: Partial<Column> = {}): Column {
  return { name, display, type: { kind: 'number' }, ...more }
}

export function choiceColumn(
  name: string,
  display: string,
  choices: readonly string[],
  more: Partial<Column> = {},
): Column {
  return { name, display, type: { kind: 'choice', choices }, ...more }
}

/** How a part can stand to a question, and what stands behind it. */
export const stances = ['tillstyrker', 'tillstyrker-med-villkor', 'avstyrker', 'avstar', 'ej-svarat'] as const
/** The stances that a part can take itself. */
export const takenStances = stances.filter(stance => stance !== 'ej-svarat')
export const weights = ['egen', 'forankrad', 'beslutad'] as const
/** What a person can be in a forum. */
export const roles = [
  'representant',
  'sammankallande',
  'avdelningschef',
  'samordnare',
  'verksamhetschef',
  'representerande-chef',
  'analysansvarig',
  'lokalt-analysansvarig',
  'analytiker',
  'deltagare',
  'ersattare',
  'dokumentansvarig',
] as const satisfies readonly Role[]

// SharePoint does not tell an unset column from an empty one: both come back absent.
export const optionalText = v.optional(v.string(), '')
export const filled = v.pipe(v.string(), v.minLength(1))
export const day = v.pipe(v.string(), v.check(isDay))
export const time = v.pipe(v.string(), v.check(isTime))

/** Several keys or ids in one column, parted by commas. */
export const several = v.pipe(
  v.optional(v.string(), ''),
  v.transform(text => (text === '' ? [] : text.split(',').map(part => part.trim()))),
)

/** The avvikelser that go along in a bunt. */
export const avvikelseIds = v.pipe(
  several,
  v.check(ids => ids.every(one => isIdOf('avvikelse', one))),
  v.transform(ids => ids as AvvikelseId[]),
)

export function id<K extends Kind>(kind: K): v.GenericSchema<unknown, Id<K>> {
  return v.custom<Id<K>>(value => typeof value === 'string' && isIdOf(kind, value))
}

/** A seat, by role and part. */
export const seat = v.object({ role: v.picklist(roles), part: filled })

/** A document's name and where it lies; only addresses of the web, since others wrote them. */
export const paper = v.object({ name: filled, link: v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/)) })

/** The version of the styrmodell that a row was written under. */
export const styrmodellId: v.GenericSchema<unknown, Styrmodell['id']> = v.custom<Styrmodell['id']>(
  value => typeof value === 'string' && /^styrmodell:[0-9a-z-]+$/.test(value),
)

/** A column that holds JSON. Text that is no JSON, or JSON of another shape, makes the row unreadable. */
export function json<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T> {
  return v.pipe(
    v.optional(v.string(), '[]'),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return JSON.parse(dataset.value) as unknown
      } catch {
        addIssue({ message: 'not JSON' })
        return NEVER
      }
    }),
    schema,
  )
}
