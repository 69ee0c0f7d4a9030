import { counted, type Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import type { StoredDecision } from './decision.ts'
import { targetOf } from './standing.ts'

/** Rule BE-6: the decisions that count and that no later one has replaced or repealed, oldest first. */
export function decisionsInForce({ decisions }: Reading): StoredDecision[] {
  const all = counted(decisions)
  const past = new Set(all.flatMap(({ replaces, repeals }) => [replaces, repeals]))
  return all.filter(({ id }) => !past.has(id))
}

/** Those whose day to be looked at again has come, and that no later decision has replaced, repealed or corrected. */
export function decisionsToReview({ decisions }: Reading, today: Day): StoredDecision[] {
  const all = counted(decisions)
  const past = new Set(all.map(targetOf))
  return all.filter(({ id, reviewOn }) => reviewOn !== undefined && reviewOn <= today && !past.has(id))
}
