import type { UnderlagId } from '../shared/ids.ts'
import type { Need } from '../tjansteutbud/access.ts'
import type { StoredUnderlag } from './underlag.ts'

/** The need of a behovsgrupp, with what the group is called. */
export interface NamedNeed extends Need {
  readonly name: string
}

/** What the catalogue must hold to meet the needs that some underlag tell of; nothing where none of them says. */
export function needsIn(
  ids: readonly UnderlagId[],
  underlag: readonly StoredUnderlag[],
): readonly NamedNeed[] | undefined {
  const needs = underlag
    .filter(({ id, delomraden }) => ids.includes(id) && delomraden.length > 0)
    .map(({ id, behovsgrupp, heading, delomraden }) => ({ key: id, name: behovsgrupp || heading, delomraden }))
  return needs.length > 0 ? needs : undefined
}
