import { stoodOnAgenda } from '../forum/fact-standing.ts'
import { seatsOn } from '../forum/medlemskap.ts'
import { swedishDay } from '../shared/day.ts'
import { breaks, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf, partOf } from '../styrmodell/lookup.ts'
import type { StoredDecision } from './decision.ts'
import { placeIn, seriesOf } from './number.ts'

/** Whether a decision counts: written by someone who may, on a question that stood on SoB's agenda, with a number of its year. */
export function decisionStanding(
  decision: StoredDecision,
  state: State,
  countedEscalations: ReadonlySet<string>,
): Standing {
  const day = swedishDay(decision.at)
  if (!mayDecide(state, decision.author, day)) return breaks('BE-1')
  const { escalation } = decision
  if (decision.forum !== 'sob' || !escalation || !countedEscalations.has(escalation)) return breaks('BE-2')
  // SoB's agenda is SoB's own list: other readers cannot check the point and do not hold that against the decision.
  if (state.forumsSeen.includes('sob') && !stoodOnAgenda(decision, escalation, state)) return breaks('BE-2')
  const series = seriesOf(forumOf(inForce(day, state.versions), decision.forum).short, decision.day)
  return placeIn(series, decision.number) === undefined ? breaks('BE-3') : counts
}

/** Rule BE-1: a seat in SoB, on that day, for a part that the directive binds. */
export function mayDecide(state: State, person: string, day: string): boolean {
  const model = inForce(day, state.versions)
  return seatsOn(state.medlemskap, person, 'sob', day).some(seat => partOf(model, seat.part)?.bound === true)
}
