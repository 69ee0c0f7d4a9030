import type { Day } from '../shared/day.ts'
import type { DecisionId, InsatsId } from '../shared/ids.ts'
import type { ChangeSet } from './change-set.ts'
import { type CatalogueDecision, type Effect, effectsOf } from './in-effect.ts'
import { type Insats, runsOn } from './insats.ts'

/** An insats as it stands on a day, with the decisions that made it so. */
export interface CatalogueEntry {
  readonly insats: Insats
  readonly addedBy: DecisionId
  /** The decisions that have changed or ended it, in the order they took hold. */
  readonly changedBy: readonly DecisionId[]
}

/** The catalogue as of a day: what is offered that day, by name. */
export function catalogueOn(day: Day, decisions: readonly CatalogueDecision[]): CatalogueEntry[] {
  return [...knownOn(day, decisions).values()]
    .filter(entry => runsOn(entry.insats, day))
    .sort((a, b) => byName(a.insats, b.insats))
}

/** Every insats that the decisions in effect on a day know, also what has ended or has not begun. */
export function knownOn(day: Day, decisions: readonly CatalogueDecision[]): Map<InsatsId, CatalogueEntry> {
  return foldOn(day, effectsOf(decisions))
}

/** The same from effects that were worked out once. */
export function foldOn(day: Day, effects: readonly Effect[]): Map<InsatsId, CatalogueEntry> {
  const known = new Map<InsatsId, CatalogueEntry>()
  for (const effect of effects) {
    if (effect.from > day || (effect.until !== undefined && effect.until <= day)) continue
    lay(effect.changeSet, effect.decision.id, known)
  }
  return known
}

/** Lays one change-set on what is known. What it does to an insats that is not known has no effect. */
function lay(changeSet: ChangeSet, by: DecisionId, known: Map<InsatsId, CatalogueEntry>): void {
  for (const insats of changeSet.adds) {
    if (!known.has(insats.id)) known.set(insats.id, { insats, addedBy: by, changedBy: [] })
  }
  const changes = [
    ...changeSet.adjusts,
    ...changeSet.ends.map(({ insats, on }) => ({ insats, fields: { end: on } as const })),
  ]
  for (const { insats: id, fields } of changes) {
    const entry = known.get(id)
    if (!entry) continue
    const changedBy = entry.changedBy.includes(by) ? entry.changedBy : [...entry.changedBy, by]
    known.set(id, { ...entry, insats: { ...entry.insats, ...fields, id }, changedBy })
  }
}

function byName(a: Insats, b: Insats): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
