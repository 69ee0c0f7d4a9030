import { partOf } from '../styrmodell/lookup.ts'
import type { DelomradeKey, PartKey, StadsomradeKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { Insats, Utforare } from './insats.ts'

/** One delområde that several actors perform for the same people in the same stadsområde. */
export interface Duplicate {
  readonly delomrade: DelomradeKey
  readonly stadsomraden: readonly StadsomradeKey[]
  readonly insatser: readonly Insats[]
  /** Who they are: a part, or a part's supplier. */
  readonly actors: readonly { readonly part: PartKey; readonly supplier?: string }[]
}

/** Where several actors perform the same: the same delområde, stadsområde and target group. It may well be meant so. */
export function duplicatesIn(catalogue: readonly Insats[], model: Styrmodell): Duplicate[] {
  return model.omraden
    .flatMap(omrade => omrade.delomraden)
    .flatMap(({ key: delomrade }) => {
      const holding = catalogue.filter(insats => insats.delomraden.includes(delomrade))
      const met = model.stadsomraden.map(({ key }) => ({ stadsomrade: key, doing: meetingIn(key, holding, model) }))
      const several = met.filter(({ doing }) => doing.length > 0)
      if (several.length === 0) return []
      const all = several.flatMap(({ doing }) => doing)
      const actors = new Map(all.map(({ utforare }) => [actorKey(utforare), actorOf(utforare)]))
      return [
        {
          delomrade,
          stadsomraden: several.map(({ stadsomrade }) => stadsomrade),
          insatser: [...new Set(all.map(({ insats }) => insats))],
          actors: [...actors.values()],
        },
      ]
    })
}

interface Doing {
  readonly insats: Insats
  readonly utforare: Utforare
}

/** Those who perform in a stadsområde what another actor performs there too, for the same people. */
function meetingIn(stadsomrade: StadsomradeKey, holding: readonly Insats[], model: Styrmodell): Doing[] {
  const doing = holding
    .filter(insats => insats.stadsomraden.includes(stadsomrade))
    .flatMap(insats => insats.utforare.map(utforare => ({ insats, utforare })))
    .filter(({ utforare }) => worksIn(utforare.part, stadsomrade, model))
  return doing.filter(one =>
    doing.some(
      other => actorKey(one.utforare) !== actorKey(other.utforare) && shareTargetGroup(one.insats, other.insats),
    ),
  )
}

/** A socialförvaltning works in its own stadsområde; a part without one works all over the city. */
function worksIn(part: PartKey, stadsomrade: StadsomradeKey, model: Styrmodell): boolean {
  const own = partOf(model, part)?.stadsomrade
  return own === undefined || own === stadsomrade
}

/** An insats that names no target group is for all. */
function shareTargetGroup(a: Insats, b: Insats): boolean {
  if (a.targetGroups.length === 0 || b.targetGroups.length === 0) return true
  return a.targetGroups.some(group => b.targetGroups.includes(group))
}

function actorOf(utforare: Utforare): Duplicate['actors'][number] {
  return utforare.supply === 'extern' ? { part: utforare.part, supplier: utforare.supplier } : { part: utforare.part }
}

function actorKey(utforare: Utforare): string {
  return utforare.supply === 'extern' ? `${utforare.part}\n${utforare.supplier.trim().toLowerCase()}` : utforare.part
}
