import { addDays, type Day, isDay } from '../shared/day.ts'
import { type InsatsId, isIdOf } from '../shared/ids.ts'
import { columnLimit } from '../shared/limits.ts'
import type { FieldProblem } from '../shared/refusal.ts'
import type { Lagrum } from '../styrmodell/lagrum.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import { knownOn } from './catalogue.ts'
import { type ChangeSet, noChanges, sizeOf } from './change-set.ts'
import { checkInsats } from './check-insats.ts'
import { asIfDecided, type DraftChanges } from './draft.ts'
import type { CatalogueDecision } from './in-effect.ts'
import type { Insats } from './insats.ts'

/** Names one field of one insats of a change-set: `changeSet.<insats>.<field>`, or `changeSet` for all of it. */
export function changeSetField(insats: InsatsId, field: string): string {
  return `changeSet.${insats}.${field}`
}

/**
 * What hinders a change-set from being shared or decided. `model` is the version in force on the day it takes effect.
 * Open change-sets that touch the same insatser hinder nothing: see `overlapsOf`.
 */
export function checkChangeSet(
  draft: DraftChanges,
  decisions: readonly CatalogueDecision[],
  model: Styrmodell,
  lagrum: readonly Lagrum[],
): FieldProblem[] {
  const { changeSet, effectiveFrom: day } = draft
  if (sizeOf(changeSet) === 0) return [{ field: 'changeSet', problem: 'empty' }]
  if (!isDay(day)) return [{ field: 'effectiveFrom', problem: day === '' ? 'empty' : 'not-allowed' }]
  const length = JSON.stringify(changeSet).length
  if (length > columnLimit) return [{ field: 'changeSet', problem: 'too-long', length, limit: columnLimit }]
  const before = knownOn(day, asIfDecided(decisions, { ...draft, changeSet: noChanges }))
  const after = knownOn(day, asIfDecided(decisions, draft))
  const changed = new Set([...changeSet.adjusts, ...changeSet.ends].map(({ insats }) => insats))
  return [
    ...changeSet.adds.flatMap(insats =>
      named(insats.id, [...identityOf(insats, changeSet, before), ...checkInsats(insats, model, lagrum)]),
    ),
    ...[...changed].flatMap(id => {
      if (changeSet.adds.some(insats => insats.id === id)) return []
      const then = after.get(id)?.insats
      if (!then || !before.has(id) || hasEnded(before.get(id)?.insats, day))
        return named(id, [{ field: 'id', problem: 'not-in-catalogue', day }])
      return named(id, checkInsats(then, model, lagrum))
    }),
    ...changeSet.ends.flatMap(({ insats, on }) =>
      // The day before it takes effect is the last day that a decision can end something on without rewriting the past.
      isDay(on) && on < addDays(day, -1) ? named(insats, [{ field: 'end', problem: 'not-allowed' }]) : [],
    ),
    ...takenNames(changeSet, after, day).flatMap(({ id, name }) =>
      named(id, [{ field: 'name', problem: 'taken', name }]),
    ),
  ]
}

function named(id: InsatsId, problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map(problem => ({ ...problem, field: changeSetField(id, problem.field) }))
}

function hasEnded(insats: Insats | undefined, day: Day): boolean {
  return insats !== undefined && insats.end !== 'tills vidare' && insats.end < day
}

/** A new insats has a key of its own, that nothing in the change-set or the catalogue has. */
function identityOf(insats: Insats, changeSet: ChangeSet, before: ReadonlyMap<InsatsId, unknown>): FieldProblem[] {
  const isUnique = changeSet.adds.filter(({ id }) => id === insats.id).length === 1 && !before.has(insats.id)
  return isIdOf('insats', insats.id) && isUnique ? [] : [{ field: 'id', problem: 'not-allowed' }]
}

/** Insatser that get a name which another one bears while both run. */
function takenNames(
  changeSet: ChangeSet,
  after: ReadonlyMap<InsatsId, { readonly insats: Insats }>,
  day: Day,
): Insats[] {
  const renamed = changeSet.adjusts.filter(({ fields }) => 'name' in fields).map(({ insats }) => insats)
  const named = new Set([...changeSet.adds.map(({ id }) => id), ...renamed])
  const bearers = new Map<string, Insats[]>()
  for (const { insats } of after.values()) {
    if (hasEnded(insats, day)) continue
    const key = insats.name.trim().toLowerCase()
    bearers.set(key, [...(bearers.get(key) ?? []), insats])
  }
  return [...bearers.values()].flatMap(same =>
    same.filter(one => named.has(one.id) && same.some(other => other.id !== one.id && meet(one, other))),
  )
}

function meet(a: Insats, b: Insats): boolean {
  return (b.end === 'tills vidare' || a.start <= b.end) && (a.end === 'tills vidare' || b.start <= a.end)
}
