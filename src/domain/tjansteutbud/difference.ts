import type { InsatsId } from '../shared/ids.ts'
import type { Insats, InsatsFields } from './insats.ts'

export type Difference =
  | { readonly kind: 'ny'; readonly after: Insats }
  | {
      readonly kind: 'andrad'
      readonly before: Insats
      readonly after: Insats
      readonly fields: readonly (keyof InsatsFields)[]
    }
  | { readonly kind: 'borta'; readonly before: Insats }
  | { readonly kind: 'samma'; readonly before: Insats; readonly after: Insats }

/** The fields of an insats in the order in which people read them. */
export const insatsFields = [
  'name',
  'about',
  'delomraden',
  'utforare',
  'lagrum',
  'targetGroups',
  'stadsomraden',
  'parallel',
  'start',
  'end',
] as const satisfies readonly (keyof InsatsFields)[]

/** The fields in which two wordings differ. The order within a list says nothing. */
export function changedFields(before: Insats, after: Insats): (keyof InsatsFields)[] {
  return insatsFields.filter(field => inOrder(before[field]) !== inOrder(after[field]))
}

function inOrder(value: Insats[keyof InsatsFields]): string {
  if (!Array.isArray(value)) return JSON.stringify(value)
  return JSON.stringify(value.map(part => JSON.stringify(part)).sort())
}

/** Two catalogues beside each other, the second's insatser first in its order and those that are gone after them. */
export function differencesBetween(before: readonly Insats[], after: readonly Insats[]): Difference[] {
  const were = new Map(before.map(insats => [insats.id, insats]))
  const are = new Set<InsatsId>(after.map(insats => insats.id))
  return [
    ...after.map(insats => differenceOf(were.get(insats.id), insats)),
    ...before.filter(insats => !are.has(insats.id)).map((insats): Difference => ({ kind: 'borta', before: insats })),
  ]
}

function differenceOf(before: Insats | undefined, after: Insats): Difference {
  if (!before) return { kind: 'ny', after }
  const fields = changedFields(before, after)
  return fields.length > 0 ? { kind: 'andrad', before, after, fields } : { kind: 'samma', before, after }
}
