import { addDays, type Day, isDay } from '../shared/day.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import { type AccessRow, accessGrid, type Need, type Unserved, unservedIn } from './access.ts'
import { type Duplicate, duplicatesIn } from './actors.ts'
import { catalogueOn, knownOn } from './catalogue.ts'
import { type Difference, differencesBetween } from './difference.ts'
import { asIfDecided, type DraftChanges } from './draft.ts'
import type { CatalogueDecision } from './in-effect.ts'
import type { Insats } from './insats.ts'
import { type WithoutJobFocus, withoutJobFocus } from './job-focus.ts'

/** What was so before, and what the change-set brings or mends. */
export interface Findings<T> {
  readonly arising: readonly T[]
  readonly remaining: readonly T[]
  readonly mended: readonly T[]
}

/** What a change-set would lead to, seen on the first day when all of it holds. */
export interface Preview {
  readonly day: Day
  readonly differences: readonly Difference[]
  readonly grid: readonly AccessRow[]
  readonly unserved: Findings<Unserved>
  readonly duplicates: Findings<Duplicate>
  readonly withoutJobFocus: Findings<WithoutJobFocus>
}

/** The first day on which everything in a draft has taken hold: its own, and the days that its insatser begin or end. */
export function previewDay({ changeSet, effectiveFrom }: DraftChanges): Day {
  const days = [
    effectiveFrom,
    ...changeSet.adds.map(({ start }) => start),
    ...changeSet.adjusts.flatMap(({ fields }) => fields.start ?? []),
    ...changeSet.ends.flatMap(({ on }) => (isDay(on) ? addDays(on, 1) : [])),
  ]
  return days.filter(isDay).reduce((latest, day) => (day > latest ? day : latest), effectiveFrom)
}

/** Compares the catalogue with and without a draft. `needs` come from underlag where there is one, else every delområde. */
export function previewOf(
  draft: DraftChanges,
  decisions: readonly CatalogueDecision[],
  model: Styrmodell,
  needs: readonly Need[],
): Preview {
  const day = previewDay(draft)
  const decided = asIfDecided(decisions, draft)
  const before = catalogueOn(day, decisions).map(({ insats }) => insats)
  const after = catalogueOn(day, decided).map(({ insats }) => insats)
  const known = (all: readonly CatalogueDecision[]): Insats[] =>
    [...knownOn(day, all).values()].map(({ insats }) => insats)
  return {
    day,
    // Also an insats that has ended by then is shown as changed: its new last day is the change.
    differences: differencesBetween(known(decisions), known(decided)).filter(({ kind }) => kind !== 'samma'),
    grid: accessGrid(before, after, model),
    unserved: found(
      unservedIn(before, needs, model),
      unservedIn(after, needs, model),
      ({ need }) => need.key,
      ({ stadsomraden }) => stadsomraden,
    ),
    duplicates: found(
      duplicatesIn(before, model),
      duplicatesIn(after, model),
      ({ delomrade }) => delomrade,
      ({ stadsomraden, insatser }) => [...stadsomraden, ...insatser.map(({ id }) => id)],
    ),
    withoutJobFocus: found(
      withoutJobFocus(before, model),
      withoutJobFocus(after, model),
      ({ insats }) => insats.id,
      ({ stadsomraden }) => stadsomraden,
    ),
  }
}

/** A finding that has come to hold more than it did, e.g. one stadsområde more, arises; one that is gone is mended. */
function found<T>(
  before: readonly T[],
  after: readonly T[],
  key: (finding: T) => string,
  holds: (finding: T) => readonly string[],
): Findings<T> {
  const were = new Map(before.map(finding => [key(finding), new Set(holds(finding))]))
  const are = new Set(after.map(key))
  const isNew = (finding: T) => holds(finding).some(part => !were.get(key(finding))?.has(part))
  return {
    arising: after.filter(isNew),
    remaining: after.filter(finding => !isNew(finding)),
    mended: before.filter(finding => !are.has(key(finding))),
  }
}
