import { citation, type Lagrum, lagrumInForce } from '../lagrum.ts'
import type { SideKey, Styrmodell } from '../styrmodell.ts'
import type { ReadModel } from './imported.ts'

/** A model as its text would tell it, so that the two can be compared; with the lagrum of the day it took force. */
export function asRead(model: Styrmodell, lagrum: readonly Lagrum[]): ReadModel {
  const name = (side: SideKey) => (side === 'sf' ? 'SF' : (model.sides.find(({ key }) => key === side)?.name ?? side))
  return {
    omraden: model.omraden.map(omrade => ({
      namn: omrade.name,
      styrning: omrade.styrning.map(name),
      delomraden: omrade.delomraden.map(delomrade => ({
        namn: delomrade.name,
        utforare: delomrade.utforare.map(name),
        ...(delomrade.styrning && { styrning: delomrade.styrning.map(name) }),
      })),
    })),
    forum: [...model.forums, model.workingGroup].map(({ name: namn, mandate }) => ({ namn, mandat: mandate })),
    lagrum: lagrumInForce(model.inForceFrom, lagrum).map(citation),
  }
}
