import type { StoredDecision } from '../decision/decision.ts'
import { type StoredMedlemskap, seatsOn, speaksFor } from '../forum/medlemskap.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import type { PersonId } from '../shared/ids.ts'
import { breaks, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import type { StoredForankring } from './forankring.ts'
import { partsToAnchor } from './parts.ts'

/** The parts that a person speaks for that day, in whatever forum. */
export function partsSpokenFor(
  { medlemskap, versions }: Pick<State, 'medlemskap' | 'versions'>,
  person: PersonId,
  day: Day,
): ReadonlySet<PartKey> {
  const seats = inForce(day, versions).forums.flatMap((forum): StoredMedlemskap[] =>
    seatsOn(medlemskap, person, forum.key, day),
  )
  return new Set(seats.filter(speaksFor).map(({ part }) => part))
}

/** Whether a word on förankring counts: rules FO-1 and FO-2. */
export function forankringStanding(
  row: StoredForankring,
  state: State,
  decisionThatCounts: (id: string) => StoredDecision | undefined,
): Standing {
  const day = swedishDay(row.at)
  if (!partsSpokenFor(state, row.author, day).has(row.part)) return breaks('FO-1')
  const decision = decisionThatCounts(row.decision)
  if (!decision || !partsToAnchor(decision, state.versions).includes(row.part)) return breaks('FO-2')
  return decision.day <= row.on && row.on <= day ? counts : breaks('FO-2')
}
