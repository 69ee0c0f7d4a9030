import type { Day } from '../shared/day.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import type { OversynView } from './view.ts'

/** What is next in an översyn and who has the turn. */
export type OversynTurn =
  | { readonly kind: 'vanta'; readonly until: Day }
  | { readonly kind: 'foresla'; readonly until: Day }
  | { readonly kind: 'rekommendera'; readonly count: number }
  | { readonly kind: 'svara'; readonly parts: readonly PartKey[] }
  | { readonly kind: 'sammanstall' }
  | { readonly kind: 'sand-remiss' }
  | { readonly kind: 'remissvar'; readonly parts: readonly PartKey[]; readonly until: Day }
  | { readonly kind: 'lagg-fram' }
  | { readonly kind: 'besluta' }
  | { readonly kind: 'galler-fran'; readonly day: Day }
  | { readonly kind: 'klar' }

export function turnOfOversyn(view: OversynView): OversynTurn {
  const { plan, forslag, drafts, remiss } = view
  switch (view.phase) {
    case 'planerad':
      return { kind: 'vanta', until: plan.opens }
    case 'forslag':
      return { kind: 'foresla', until: plan.freezes }
    case 'beredning': {
      const waiting = forslag.filter(({ status }) => status === 'nytt').length
      if (waiting > 0) return { kind: 'rekommendera', count: waiting }
      const answering = forslag.filter(({ status }) => status === 'vantar-pa-svar').map(({ part }) => part)
      if (answering.length > 0) return { kind: 'svara', parts: [...new Set(answering)] }
      return { kind: drafts.length === 0 ? 'sammanstall' : 'sand-remiss' }
    }
    case 'remiss':
      return { kind: 'remissvar', parts: remiss?.missing ?? [], until: remiss?.remiss.back ?? plan.remissBack }
    case 'slutberedning':
      return { kind: 'lagg-fram' }
    case 'beslut':
      return { kind: 'besluta' }
    case 'antagen':
      return { kind: 'galler-fran', day: view.decision?.effectiveFrom ?? plan.takesForce }
    case 'galler':
    case 'avslutad':
      return { kind: 'klar' }
  }
}
