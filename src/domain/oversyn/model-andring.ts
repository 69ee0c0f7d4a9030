import { delomradeOf, omradeOf } from '../styrmodell/lookup.ts'
import type { Omrade, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { ModelAndring } from './andring.ts'

/** Whether a change speaks of what the model holds, and changes something. */
export function fits(change: ModelAndring, model: Styrmodell): boolean {
  const knowsSides = (sides: readonly string[]) => sides.every(side => model.sides.some(({ key }) => key === side))
  const knowsDelomrade = (key: string) => model.omraden.some(omrade => delomradeOf(model, omrade.key, key))
  const next = applyModelAndring(model, change)
  if (JSON.stringify(next) === JSON.stringify(model)) return false
  switch (change.kind) {
    case 'flytta-delomrade':
      return knowsDelomrade(change.delomrade) && omradeOf(model, change.to) !== undefined
    case 'styrning-omrade':
      return omradeOf(model, change.omrade) !== undefined && change.sides.length > 0 && knowsSides(change.sides)
    case 'styrning-delomrade':
      return knowsDelomrade(change.delomrade) && knowsSides(change.sides)
    case 'utforare':
      return knowsDelomrade(change.delomrade) && change.sides.length > 0 && knowsSides(change.sides)
    case 'plats':
      return model.parts.some(({ key }) => key === change.part) && model.forums.some(({ key }) => key === change.forum)
    case 'eskaleringsgrunder':
      return change.grounds.length > 0
  }
}

/** The model with a change made; one that speaks of what is not there changes nothing. */
export function applyModelAndring(model: Styrmodell, change: ModelAndring): Styrmodell {
  const { sides } = model
  // Sides stand in the model's own order, so that the same choice is always the same data.
  const ordered = (chosen: readonly string[]) => sides.map(({ key }) => key).filter(key => chosen.includes(key))
  switch (change.kind) {
    case 'flytta-delomrade': {
      const moved = model.omraden.flatMap(({ delomraden }) => delomraden).find(({ key }) => key === change.delomrade)
      if (!moved || !omradeOf(model, change.to) || delomradeOf(model, change.to, change.delomrade)) return model
      return ofOmraden(model, omrade => {
        const delomraden = omrade.delomraden.filter(({ key }) => key !== change.delomrade)
        return { ...omrade, delomraden: omrade.key === change.to ? [...delomraden, moved] : delomraden }
      })
    }
    case 'styrning-omrade':
      return ofOmraden(model, omrade =>
        omrade.key === change.omrade ? { ...omrade, styrning: ordered(change.sides) } : omrade,
      )
    case 'styrning-delomrade':
      return ofDelomraden(model, change.delomrade, ({ styrning: _, ...delomrade }) =>
        change.sides.length > 0 ? { ...delomrade, styrning: ordered(change.sides) } : delomrade,
      )
    case 'utforare':
      return ofDelomraden(model, change.delomrade, delomrade => ({ ...delomrade, utforare: ordered(change.sides) }))
    case 'plats': {
      const { forum: key, role, part, how } = change
      const forums = model.forums.map(forum => {
        if (forum.key !== key) return forum
        const others = forum.seats.filter(seat => seat.role !== role || seat.part !== part)
        if (how === 'bort') return { ...forum, seats: others }
        return others.length < forum.seats.length ? forum : { ...forum, seats: [...forum.seats, { role, part }] }
      })
      return { ...model, forums }
    }
    case 'eskaleringsgrunder': {
      const all = ['gemensamt-nominerad', 'oeniga', 'strategisk'] as const
      const grounds = all.filter(ground => change.grounds.includes(ground))
      return { ...model, escalation: { ...model.escalation, grounds } }
    }
  }
}

function ofOmraden(model: Styrmodell, change: (omrade: Omrade) => Omrade): Styrmodell {
  return { ...model, omraden: model.omraden.map(change) }
}

function ofDelomraden(
  model: Styrmodell,
  key: string,
  change: (delomrade: Omrade['delomraden'][number]) => Omrade['delomraden'][number],
): Styrmodell {
  return ofOmraden(model, omrade => ({
    ...omrade,
    delomraden: omrade.delomraden.map(delomrade => (delomrade.key === key ? change(delomrade) : delomrade)),
  }))
}
