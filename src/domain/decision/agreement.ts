import type { Stance } from '../escalation/escalation.ts'
import { partOf } from '../styrmodell/lookup.ts'
import type { PartKey, SideKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { Mandate } from './mandate.ts'

/** What keeps a question from being decided. */
export type Blocker =
  /** A part that must agree has not answered, declines, or has conditions left. */
  | { readonly kind: 'part'; readonly part: PartKey; readonly stance: Stance }
  /** Nobody of a side that steers supports it: all who answered abstain. */
  | { readonly kind: 'side'; readonly side: SideKey }

/** Rule MA-9: what hinders agreement, by what the version takes agreement to be. Nothing when the parts agree. */
export function blockersOf(mandate: Mandate, stanceOf: (part: PartKey) => Stance, model: Styrmodell): Blocker[] {
  const { hinders, eachSideSupports } = model.agreement.value
  const parts = mandate.required.flatMap((part): Blocker[] => {
    const stance = stanceOf(part)
    return hinders.some(hinder => hinder === stance) ? [{ kind: 'part', part, stance }] : []
  })
  if (parts.length > 0 || !eachSideSupports) return parts
  return mandate.sides.flatMap((side): Blocker[] => {
    const supports = mandate.required.some(part => partOf(model, part)?.side === side && isFor(stanceOf(part)))
    return supports ? [] : [{ kind: 'side', side }]
  })
}

/** Rule BE-5: whether every part that must agree has answered, so that a decision can be taken between meetings. */
export function allAnswered(mandate: Mandate, stanceOf: (part: PartKey) => Stance): boolean {
  return mandate.required.every(part => stanceOf(part) !== 'ej-svarat')
}

function isFor(stance: Stance): boolean {
  return stance === 'tillstyrker' || stance === 'tillstyrker-med-villkor'
}
