import type { StoredDecision } from '../decision/decision.ts'
import type { Anchoring } from '../forankring/ledger.ts'
import { anchoringGaps } from '../forankring/ledger.ts'
import { partsToAnchor } from '../forankring/parts.ts'
import { partsSpokenFor } from '../forankring/standing.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import type { Desk } from './desk.ts'

/** The parts that the actor may say of how this decision is anchored. */
export function partsToReport(decision: StoredDecision, desk: Desk): readonly PartKey[] {
  const own = partsSpokenFor(desk.state, desk.context.actor, desk.today)
  return partsToAnchor(decision, desk.state.versions).filter(part => own.has(part))
}

/** What the actor's own parts have left to anchor, oldest first. */
export function ownGaps(desk: Desk): { readonly decision: StoredDecision; readonly missing: readonly Anchoring[] }[] {
  const own = partsSpokenFor(desk.state, desk.context.actor, desk.today)
  return anchoringGaps(desk.reading, desk.today).flatMap(({ decision, missing }) => {
    const mine = missing.filter(({ part }) => own.has(part))
    return mine.length > 0 ? [{ decision, missing: mine }] : []
  })
}
