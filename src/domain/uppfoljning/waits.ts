import type { Day } from '../shared/day.ts'
import { groupedBy } from './flow.ts'
import type { Followed, FollowedAvvikelse } from './matters.ts'
import { daysTaken, type Spread, spreadOf } from './spread.ts'

/**
 * Where a question waits: with the group, with SoB, or for its answer to be brought back and read. One who does not see
 * the group's list sees only that it is not lifted: the group may have settled it.
 */
export type WaitsAt = 'gruppen' | 'okant' | 'sob' | 'aterforing'

/** How many wait at one place, and since how long. */
export interface Waits {
  readonly at: WaitsAt
  readonly waited: Spread
}

/** Where the questions waited at the end of a day, and since how long. Several avvikelser may be one question at SoB. */
export function waitingOn({ avvikelser, questions, groupSeen }: Followed, day: Day): readonly Waits[] {
  const atSob = questions.filter(({ lifted, answered }) => lifted <= day && !isBefore(answered, day))
  return waitsOf(
    avvikelser,
    atSob.map(({ lifted }) => lifted),
    groupSeen,
    day,
  )
}

/** The avvikelser of one place that waited. */
export interface WaitsRow {
  /** Absent for the whole city. */
  readonly key: string | undefined
  readonly waits: readonly Waits[]
}

/** The same by place, counted in avvikelser: a question at SoB has no place of its own. */
export function waitingByPlace(
  { avvikelser, groupSeen }: Pick<Followed, 'avvikelser' | 'groupSeen'>,
  day: Day,
  placeOf: (avvikelse: FollowedAvvikelse) => string | undefined,
  named: readonly string[],
): readonly WaitsRow[] {
  const isKnown = new Set<string | undefined>(named)
  return groupedBy(avvikelser, placeOf, named)
    .map(({ key, group }) => {
      const atSob = group.flatMap(({ lifted, answered }) =>
        lifted !== undefined && lifted <= day && !isBefore(answered, day) ? [lifted] : [],
      )
      return { key, waits: waitsOf(group, atSob, groupSeen, day) }
    })
    .filter(({ key, waits }) => isKnown.has(key) || waits.some(({ waited }) => waited.of > 0))
}

function waitsOf(
  avvikelser: readonly FollowedAvvikelse[],
  atSob: readonly Day[],
  groupSeen: boolean,
  day: Day,
): readonly Waits[] {
  const waited = (since: readonly Day[]) => spreadOf(since.map(one => daysTaken(one, day)))
  const notLifted = avvikelser.flatMap(({ raised, lifted, settled }) =>
    raised <= day && !isBefore(lifted, day) && !isBefore(settled, day) ? [raised] : [],
  )
  const sob: Waits = { at: 'sob', waited: waited(atSob) }
  if (!groupSeen) return [{ at: 'okant', waited: waited(notLifted) }, sob]
  const toReturn = avvikelser.flatMap(({ answered, returned }) =>
    answered !== undefined && answered <= day && !isBefore(returned, day) ? [answered] : [],
  )
  return [{ at: 'gruppen', waited: waited(notLifted) }, sob, { at: 'aterforing', waited: waited(toReturn) }]
}

function isBefore(when: Day | undefined, day: Day): boolean {
  return when !== undefined && when <= day
}
