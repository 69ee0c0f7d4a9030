import type { Day } from '../shared/day.ts'
import type { DecisionId, InsatsId } from '../shared/ids.ts'
import type { ChangeSet } from './change-set.ts'
import type { CatalogueDecision } from './in-effect.ts'
import type { InsatsFields } from './insats.ts'

/** A change-set that is not decided yet: what it would do, from when, and which older decision it would take away. */
export interface DraftChanges {
  readonly changeSet: ChangeSet
  readonly effectiveFrom: Day
  readonly replaces?: DecisionId
  readonly repeals?: DecisionId
  readonly corrects?: DecisionId
}

const undecided: DecisionId = 'beslut:utkast'

/** The decisions as they would stand with a draft decided on top of them: before and after are two folds. */
export function asIfDecided(
  decisions: readonly CatalogueDecision[],
  draft: DraftChanges,
): readonly CatalogueDecision[] {
  // Pending and last, so that it is younger than every decision there is.
  const at = '9999-12-31T00:00:00Z'
  return [...decisions, { ...draft, id: undecided, at, pending: true, day: draft.effectiveFrom }]
}

/** Where two open change-sets touch the same insats. */
export interface Overlap<Of extends string> {
  readonly insats: InsatsId
  readonly with: Of
  /** The fields that both set; none when the two can be joined. */
  readonly fields: readonly (keyof InsatsFields)[]
}

/**
 * Where a change-set meets other open ones. It hinders nobody from writing: the one decided last holds, field by field,
 * and whoever decides must see that before.
 */
export function overlapsOf<Of extends string>(
  changeSet: ChangeSet,
  others: readonly { readonly id: Of; readonly changeSet: ChangeSet }[],
): Overlap<Of>[] {
  const own = fieldsByInsats(changeSet)
  return others.flatMap(other =>
    [...fieldsByInsats(other.changeSet)].flatMap(([insats, theirs]) => {
      const mine = own.get(insats)
      return mine ? [{ insats, with: other.id, fields: [...mine].filter(field => theirs.has(field)) }] : []
    }),
  )
}

function fieldsByInsats(changeSet: ChangeSet): Map<InsatsId, Set<keyof InsatsFields>> {
  const found = new Map<InsatsId, Set<keyof InsatsFields>>()
  const add = (insats: InsatsId, fields: readonly string[]) => {
    const known = found.get(insats) ?? new Set()
    for (const field of fields) known.add(field as keyof InsatsFields)
    found.set(insats, known)
  }
  for (const { insats, fields } of changeSet.adjusts) add(insats, Object.keys(fields))
  for (const { insats } of changeSet.ends) add(insats, ['end'])
  return found
}
