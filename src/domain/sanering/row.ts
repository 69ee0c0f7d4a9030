import { type Digest, digestOf } from '../shared/digest.ts'
import type { Id } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { State } from '../state.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { removed } from './sanering.ts'

/** A row of any list. */
export type AnyRow = Stored<object>

/** The members that a person writes in. The others are keys, days, amounts and choices, and hold no free text. */
const written: ReadonlySet<string> = new Set([
  ...['heading', 'text', 'what', 'consequence', 'suggestion', 'background', 'proposal', 'reasons', 'conditions'],
  ...['place', 'notes', 'noUnderlag', 'name', 'about', 'purpose', 'supplier', 'agreement', 'targetGroups', 'with'],
  ...['diarienummer', 'paragraph', 'title', 'unit', 'source', 'law', 'behovsgrupp', 'rows', 'items', 'cells', 'blocks'],
])

/** Every row that the reader can see and that people write in. */
export function allRows(state: State): readonly AnyRow[] {
  return [
    ...state.meetings,
    ...state.items,
    ...state.facts,
    ...state.avvikelser,
    ...state.escalations,
    ...state.forslag,
    ...state.decisions,
    ...state.uppdrag,
    ...state.steps,
    ...state.underlag,
    ...state.forankringar,
    ...state.oversynFacts,
    ...state.versionRows,
    ...state.avsnittRows,
  ]
}

export function rowById(id: string, state: State): AnyRow | undefined {
  return allRows(state).find(row => row.id === id)
}

/** What a row says, without what SharePoint says of it. */
export function contentOf(row: AnyRow): object {
  const { id, author, at, editor, editedAt, pending, ...value } = row
  return value
}

/** A text of a row and its place in it. */
export interface RowText {
  readonly path: string
  readonly text: string
}

/** The texts of a row that a person wrote, in their order. */
export function textsOf(row: AnyRow): RowText[] {
  return within(contentOf(row), '', false)
}

function within(value: unknown, path: string, isWritten: boolean): RowText[] {
  if (typeof value === 'string') return isWritten && value !== '' ? [{ path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    within(member, path === '' ? name : `${path}.${name}`, Array.isArray(value) ? isWritten : written.has(name)),
  )
}

/** The same value with those texts taken out. */
export function without(value: object, paths: readonly string[]): object {
  return paths.reduce<object>((kept, path) => blanked(kept, path.split('.')) as object, value)
}

function blanked(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return typeof value === 'string' ? removed : value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value
  const member = (value as Readonly<Record<string, unknown>>)[name]
  const changed = blanked(member, rest)
  return Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed }
}

/** The digest of a row as it would stand with those texts taken out. */
export function remainsOf(row: AnyRow, paths: readonly string[]): Digest {
  return digestOf(without(contentOf(row), paths))
}

/** The forum that answers for a row: its own, the samverkansgrupp for avvikelser and what it lifts, else SoB. */
export function forumOfRow(row: { readonly id: Id }): ForumKey {
  if ('forum' in row) return row.forum as ForumKey
  return /^(avvikelse|eskalering):/.test(row.id) ? 'samverkan' : 'sob'
}
