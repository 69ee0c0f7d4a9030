import type { StoredDecision } from '../decision/decision.ts'
import { decisionsInForce } from '../decision/in-force.ts'
import type { Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import type { ForumKey, PartKey } from '../styrmodell/styrmodell.ts'
import type { ForankringState, StoredForankring } from './forankring.ts'
import { partsToAnchor } from './parts.ts'

/** How one part stands to one decision: what its representative last said, if anything. */
export interface Anchoring {
  readonly part: PartKey
  readonly state: 'ej-paborjad' | ForankringState
  readonly said?: StoredForankring
}

/** One row for each part that has the decision to carry home, in the order of the forum's seats. */
export function anchoringOf(decision: StoredDecision, { forankringOf, state }: Reading): Anchoring[] {
  const said = forankringOf(decision.id).filter(({ standing }) => standing.counts)
  return partsToAnchor(decision, state.versions).map(part => {
    const last = said.findLast(({ fact }) => fact.part === part)?.fact
    return last ? { part, state: last.state, said: last } : { part, state: 'ej-paborjad' }
  })
}

/** A decision that some part has not yet anchored. */
export interface AnchoringGap {
  readonly decision: StoredDecision
  readonly missing: readonly Anchoring[]
}

/**
 * The decisions in force on a day that are not anchored everywhere, oldest first: what the next meeting opens with. Those
 * that a later decision has replaced or repealed are left out.
 */
export function anchoringGaps(reading: Reading, day: Day, forum?: ForumKey): AnchoringGap[] {
  return decisionsInForce(reading).flatMap(decision => {
    if (decision.day > day || (forum !== undefined && decision.forum !== forum)) return []
    const missing = anchoringOf(decision, reading).filter(({ state }) => state !== 'forankrad')
    return missing.length > 0 ? [{ decision, missing }] : []
  })
}
