import type { Desk } from '../commands/desk.ts'
import type { StoredDecision } from '../decision/decision.ts'
import { firstCounted, type Judged } from '../reading.ts'
import { type MatterView, viewOfMatter } from '../stallningstagande/positions.ts'
import type { StoredForslag } from './forslag.ts'
import { matterOfForslag } from './matter.ts'
import { isClosed, isSettled, liftedAs } from './settled.ts'

/** Where a proposal stands. Computed each time, never stored. */
export type ForslagStatus =
  /** Its author had no seat in the forum. */
  | { readonly kind: 'ogiltigt' }
  | { readonly kind: 'aterkallat' }
  | { readonly kind: 'beslutat' | 'besvarat'; readonly decision: StoredDecision }
  /** Taken further in the forum that may decide it. */
  | { readonly kind: 'lyft'; readonly to: StoredForslag }
  /** Its forum may not decide it. */
  | { readonly kind: 'fel-forum' }
  /** Open, and what the parts have said of it is not this reader's to see. */
  | { readonly kind: 'hos-forumet' }
  /** A part that must agree has not answered the wording as it is. */
  | { readonly kind: 'vantar' }
  /** All have answered, and one declines or has conditions left. */
  | { readonly kind: 'hindrat' }
  | { readonly kind: 'redo' }

/** Whether it is still to be settled. */
export function isOpen({ kind }: ForslagStatus): boolean {
  return kind === 'hos-forumet' || kind === 'vantar' || kind === 'hindrat' || kind === 'redo' || kind === 'fel-forum'
}

/** A proposal as a page shows it. */
export interface ForslagView extends MatterView {
  readonly forslag: StoredForslag
  readonly status: ForslagStatus
}

export function viewOfForslag({ fact: forslag, standing }: Judged<StoredForslag>, desk: Desk): ForslagView {
  const view = viewOfMatter(matterOfForslag(forslag), desk.reading, desk.model, desk.today)
  return { ...view, forslag, status: standing.counts ? statusOf(forslag, view, desk) : { kind: 'ogiltigt' } }
}

function statusOf(forslag: StoredForslag, view: MatterView, desk: Desk): ForslagStatus {
  const decision = firstCounted(desk.reading.decisionsOn(forslag.id))
  if (decision) return { kind: decision.kind === 'svar' ? 'besvarat' : 'beslutat', decision }
  // The question that it answers was settled in another way.
  const other = forslag.escalation && firstCounted(desk.reading.decisionsOn(forslag.escalation))
  if (other && isSettled(view.matter, desk)) return { kind: 'besvarat', decision: other }
  const to = liftedAs(forslag, desk)
  if (to) return { kind: 'lyft', to }
  if (isClosed(forslag, desk)) return { kind: 'aterkallat' }
  if (!view.mandate.mayDecide) return { kind: 'fel-forum' }
  if (!view.positionsSeen) return { kind: 'hos-forumet' }
  if (view.blockers.length === 0) return { kind: 'redo' }
  const isSilent = view.blockers.some(blocker => blocker.kind === 'part' && blocker.stance === 'ej-svarat')
  return { kind: isSilent ? 'vantar' : 'hindrat' }
}
