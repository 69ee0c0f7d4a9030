import type { Day } from '../shared/day.ts'
import type { InsatsId } from '../shared/ids.ts'
import type { Insats, InsatsFields } from './insats.ts'

/** What one decision does to the catalogue from the day it takes effect. The ids of what it adds are made at drafting. */
export interface ChangeSet {
  readonly adds: readonly Insats[]
  readonly adjusts: readonly { readonly insats: InsatsId; readonly fields: Partial<InsatsFields> }[]
  /** `on` is the last day that the insats is offered. */
  readonly ends: readonly { readonly insats: InsatsId; readonly on: Day }[]
}

export const noChanges: ChangeSet = { adds: [], adjusts: [], ends: [] }

/** How many insatser a change-set is about. */
export function sizeOf(changeSet: ChangeSet): number {
  return touchedBy(changeSet).length
}

/** Every insats that a change-set adds, adjusts or ends, each once. */
export function touchedBy(changeSet: ChangeSet): InsatsId[] {
  return [
    ...new Set([
      ...changeSet.adds.map(insats => insats.id),
      ...changeSet.adjusts.map(adjust => adjust.insats),
      ...changeSet.ends.map(end => end.insats),
    ]),
  ]
}
