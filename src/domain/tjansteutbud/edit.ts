import type { Day } from '../shared/day.ts'
import type { InsatsId } from '../shared/ids.ts'
import type { ChangeSet } from './change-set.ts'
import { changedFields } from './difference.ts'
import type { Insats } from './insats.ts'

/** A change-set with a new insats in it, or with the one of that id as it now reads. */
export function withAdded(changeSet: ChangeSet, insats: Insats): ChangeSet {
  const isThere = changeSet.adds.some(({ id }) => id === insats.id)
  const adds = isThere ? changeSet.adds.map(one => (one.id === insats.id ? insats : one)) : [...changeSet.adds, insats]
  return { ...changeSet, adds }
}

/** A change-set that makes one wording of an insats another: only the fields that differ are set. */
export function withAdjusted(changeSet: ChangeSet, before: Insats, after: Insats): ChangeSet {
  const { id } = before
  const fields = Object.fromEntries(changedFields(before, after).map(field => [field, after[field]]))
  const rest = without(changeSet, id)
  return Object.keys(fields).length > 0 ? { ...rest, adjusts: [...rest.adjusts, { insats: id, fields }] } : rest
}

/** A change-set that also ends an insats. What it adjusts of the same one holds until then. */
export function withEnded(changeSet: ChangeSet, { id }: Insats, on: Day): ChangeSet {
  const ends = changeSet.ends.filter(({ insats }) => insats !== id)
  return { ...changeSet, ends: [...ends, { insats: id, on }] }
}

/** A change-set that leaves an insats alone. */
export function without(changeSet: ChangeSet, id: InsatsId): ChangeSet {
  return {
    adds: changeSet.adds.filter(insats => insats.id !== id),
    adjusts: changeSet.adjusts.filter(({ insats }) => insats !== id),
    ends: changeSet.ends.filter(({ insats }) => insats !== id),
  }
}
