import { anchoringOf } from '../forankring/ledger.ts'
import type { Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import { dueStateOf } from '../uppdrag/status.ts'
import type { UppdragView } from '../uppdrag/view.ts'
import type { StoredDecision } from './decision.ts'

/** How far a decision has been carried out, by what it gave and what it changes. */
export type CarryingOut =
  /** It gives no uppdrag and changes nothing from a later day: there is nothing to wait for. */
  | 'inget-att-folja'
  | 'pagar'
  /** Some uppdrag that it gave has passed its day. */
  | 'forsenat'
  | 'genomfort'

/** The uppdrag that a decision gave and that count: anyone in a forum can write a row that names it. */
export function uppdragOf(decision: StoredDecision, { uppdrag }: Reading): readonly UppdragView[] {
  return uppdrag.filter(view => view.uppdrag.decision === decision.id && view.standing.counts)
}

export function carryingOutOf(decision: StoredDecision, reading: Reading, today: Day): CarryingOut {
  return carriedOut(decision, uppdragOf(decision, reading), today)
}

/** The same where the uppdrag that the decision gave, and that count, are known already. */
export function carriedOut(decision: StoredDecision, given: readonly UppdragView[], today: Day): CarryingOut {
  const changes = decision.changeSet !== undefined
  if (given.length === 0 && !changes) return 'inget-att-folja'
  if (given.some(({ uppdrag, status }) => dueStateOf(uppdrag, status, today) === 'late')) return 'forsenat'
  const isDone = given.every(({ status }) => status.kind === 'godkant')
  return isDone && (decision.effectiveFrom ?? decision.day) <= today ? 'genomfort' : 'pagar'
}

/** In how many parts a decision is anchored, of those that are to anchor it. */
export function anchoredIn(
  decision: StoredDecision,
  reading: Reading,
): { readonly done: number; readonly all: number } {
  const rows = anchoringOf(decision, reading)
  return { done: rows.filter(({ state }) => state === 'forankrad').length, all: rows.length }
}
