import type { Decision } from '../decision/decision.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf } from '../styrmodell/lookup.ts'
import type { PartKey, Styrmodell } from '../styrmodell/styrmodell.ts'

/**
 * The parts that carry a decision home: each that has a seat in the forum by the version of the decision's day. An answer
 * that decides nothing is nobody's to anchor.
 */
export function partsToAnchor(
  decision: Pick<Decision, 'forum' | 'day' | 'kind'>,
  versions: readonly Styrmodell[],
): readonly PartKey[] {
  if (decision.kind === 'svar') return []
  const { seats } = forumOf(inForce(decision.day, versions), decision.forum)
  return [...new Set(seats.map(({ part }) => part))]
}
