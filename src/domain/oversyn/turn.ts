import type { Day } from '../shared/day.ts'
import type { State } from '../state.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { isOutdated, isStillBase, mergeOf } from './draft.ts'
import type { OversynView } from './view.ts'

/** What is next in an översyn and who has the turn. */
export type OversynTurn =
  | { readonly kind: 'vanta'; readonly until: Day }
  | { readonly kind: 'foresla'; readonly until: Day }
  | { readonly kind: 'rekommendera'; readonly count: number }
  | { readonly kind: 'svara'; readonly parts: readonly PartKey[] }
  /** Accepted proposals collide: nothing can be put together until one of them gives way. */
  | { readonly kind: 'forena' }
  /** Nothing is accepted: the översyn ends without a new version, or something is recommended anew. */
  | { readonly kind: 'avsluta' }
  /** Another version is to govern than the one that is looked over, or that one is not to be had. */
  | { readonly kind: 'annan-grund' }
  | { readonly kind: 'sammanstall' }
  | { readonly kind: 'sand-remiss' }
  | { readonly kind: 'remissvar'; readonly parts: readonly PartKey[]; readonly until: Day }
  /** The day on which the draft was to govern has come: SoB can no longer adopt it. */
  | { readonly kind: 'ny-dag' }
  | { readonly kind: 'lagg-fram' }
  | { readonly kind: 'besluta' }
  /** The same, or another ground, when it already lies with SoB: it is taken back there first. */
  | { readonly kind: 'ta-tillbaka' }
  | { readonly kind: 'galler-fran'; readonly day: Day }
  | { readonly kind: 'klar' }

export function turnOfOversyn(view: OversynView, state: State, today: Day): OversynTurn {
  const { plan, remiss } = view
  switch (view.phase) {
    case 'planerad':
      return { kind: 'vanta', until: plan.opens }
    case 'forslag':
      return { kind: 'foresla', until: plan.freezes }
    case 'beredning':
      return beforeDraft(view, state, today) ?? { kind: 'sand-remiss' }
    case 'remiss':
      return { kind: 'remissvar', parts: remiss?.missing ?? [], until: remiss?.remiss.back ?? plan.remissBack }
    case 'slutberedning':
      return beforeDraft(view, state, today) ?? { kind: 'lagg-fram' }
    case 'beslut': {
      const canAdopt = (view.adoption?.effectiveFrom ?? '') > today && isStillBase(view, state)
      return { kind: canAdopt ? 'besluta' : 'ta-tillbaka' }
    }
    case 'antagen':
      return { kind: 'galler-fran', day: view.decision?.effectiveFrom ?? plan.takesForce }
    case 'galler':
    case 'avslutad':
      return { kind: 'klar' }
  }
}

/** What must be done before the draft says what is accepted and can go on; nothing when it does. */
function beforeDraft(view: OversynView, state: State, today: Day): OversynTurn | undefined {
  const { forslag, plan } = view
  const merged = mergeOf(view, state)
  if (!merged || !isStillBase(view, state)) return { kind: 'annan-grund' }
  const waiting = forslag.filter(({ status }) => status === 'nytt').length
  if (waiting > 0) return { kind: 'rekommendera', count: waiting }
  const answering = forslag.filter(({ status }) => status === 'vantar-pa-svar').map(({ part }) => part)
  if (answering.length > 0) return { kind: 'svara', parts: [...new Set(answering)] }
  if (merged.collisions.length > 0) return { kind: 'forena' }
  if (merged.merged.length === 0) return { kind: 'avsluta' }
  if (plan.takesForce <= today) return { kind: 'ny-dag' }
  return isOutdated(view, merged, state) ? { kind: 'sammanstall' } : undefined
}
