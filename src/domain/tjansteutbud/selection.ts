import type { LagrumKey } from '../styrmodell/lagrum.ts'
import type { DelomradeKey, Omrade, OmradeKey, PartKey, StadsomradeKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { Insats, Parallel, Utforare } from './insats.ts'

/** What a reader has chosen to see of the catalogue; what is not set chooses all. */
export interface Selection {
  readonly text?: string
  readonly omrade?: OmradeKey
  readonly delomrade?: DelomradeKey
  readonly utforare?: PartKey
  readonly supply?: Utforare['supply']
  readonly lagrum?: LagrumKey
  readonly stadsomrade?: StadsomradeKey
  readonly targetGroup?: string
  readonly parallel?: Parallel['kind']
}

/** The områden that an insats belongs to, by the delområden it holds. */
export function omradenOf(insats: Insats, model: Styrmodell): Omrade[] {
  return model.omraden.filter(omrade => omrade.delomraden.some(({ key }) => insats.delomraden.includes(key)))
}

/** Whether an insats passes a selection, by the version of the styrmodell in force on the day that is shown. */
export function passes(insats: Insats, selection: Selection, model: Styrmodell): boolean {
  const { omrade, delomrade, utforare, supply, lagrum, stadsomrade, targetGroup, parallel } = selection
  return (
    (!omrade || omradenOf(insats, model).some(({ key }) => key === omrade)) &&
    (!delomrade || insats.delomraden.includes(delomrade)) &&
    // One and the same utförare must be both: own staff of another part does not make this one external.
    insats.utforare.some(one => (!utforare || one.part === utforare) && (!supply || one.supply === supply)) &&
    (!lagrum || insats.lagrum.includes(lagrum)) &&
    (!stadsomrade || insats.stadsomraden.includes(stadsomrade)) &&
    (!targetGroup || insats.targetGroups.includes(targetGroup)) &&
    (!parallel || insats.parallel.kind === parallel) &&
    holds(insats, selection.text ?? '')
  )
}

function holds(insats: Insats, text: string): boolean {
  const suppliers = insats.utforare.map(one => (one.supply === 'extern' ? `${one.supplier} ${one.agreement}` : ''))
  const all = [insats.name, insats.about, ...insats.targetGroups, ...suppliers].join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word))
}

/** The target groups that any of these insatser names, each once. */
export function targetGroupsOf(insatser: readonly Insats[]): string[] {
  return [...new Set(insatser.flatMap(insats => insats.targetGroups))].sort()
}
