import { diffModels, type ModelDiff } from '../styrmodell/compare/models.ts'
import type { ReadModel } from '../styrmodell/import/imported.ts'
import { asRead } from '../styrmodell/import/read-model.ts'
import type { Lagrum } from '../styrmodell/lagrum.ts'
import type { Omrade, SideKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { ModelAndring } from './andring.ts'
import { applyModelAndring, fits } from './model-andring.ts'

/**
 * What a text tells of the model otherwise than the version, as changes of it; and what no change can say, such as a new
 * name or a forum's mandate. What the text does not tell at all is no difference.
 */
export function modelRaisedBy(
  told: ReadModel,
  model: Styrmodell,
  lagrum: readonly Lagrum[],
): { readonly andringar: { readonly kind: 'modell'; readonly change: ModelAndring }[]; readonly left: ModelDiff[] } {
  const changes: ModelAndring[] = []
  let so = model
  for (const change of changesIn(told, model)) {
    if (!fits(change, so) || saysTheSame(change, so)) continue
    so = applyModelAndring(so, change)
    changes.push(change)
  }
  const left = diffModels(inOrder(asRead(so, lagrum)), inOrder(told)).filter(diff => isTold(diff, told))
  return { andringar: changes.map(change => ({ kind: 'modell', change })), left }
}

/** Everything that the text says of styrning, utförare and where a delområde belongs, whether it differs or not. */
function changesIn(told: ReadModel, model: Styrmodell): ModelAndring[] {
  const sidesOf = (names: readonly string[]) => {
    const sides = names.map(name => sideNamed(name, model))
    return sides.every(side => side !== undefined) && sides.length > 0 ? sides : undefined
  }
  return told.omraden.flatMap(one => {
    const omrade = model.omraden.find(({ name }) => isSame(name, one.namn))
    if (!omrade) return []
    const styrning = sidesOf(one.styrning)
    return [
      ...(styrning ? [{ kind: 'styrning-omrade', omrade: omrade.key, sides: styrning } as const] : []),
      ...one.delomraden.flatMap((delomrade): ModelAndring[] => {
        const known = model.omraden.flatMap(delomradenOf).find(({ name }) => isSame(name, delomrade.namn))
        if (!known) return []
        const utforare = sidesOf(delomrade.utforare)
        const own = delomrade.styrning && sidesOf(delomrade.styrning)
        return [
          { kind: 'flytta-delomrade', delomrade: known.key, to: omrade.key },
          ...(utforare ? [{ kind: 'utforare', delomrade: known.key, sides: utforare } as const] : []),
          ...(own ? [{ kind: 'styrning-delomrade', delomrade: known.key, sides: own } as const] : []),
        ]
      }),
    ]
  })
}

/** Whether the sides are those that the model has, in whatever order they are named. */
function saysTheSame(change: ModelAndring, model: Styrmodell): boolean {
  const delomrade = (key: string) => model.omraden.flatMap(delomradenOf).find(one => one.key === key)
  const known =
    change.kind === 'styrning-omrade'
      ? model.omraden.find(({ key }) => key === change.omrade)?.styrning
      : change.kind === 'styrning-delomrade'
        ? delomrade(change.delomrade)?.styrning
        : change.kind === 'utforare'
          ? delomrade(change.delomrade)?.utforare
          : undefined
  return known !== undefined && 'sides' in change && sorted(known).join() === sorted(change.sides).join()
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort()
}

/** The sides in one order, since the order in which a text names them says nothing. */
function inOrder(told: ReadModel): ReadModel {
  const omraden = told.omraden.map(omrade => ({
    ...omrade,
    styrning: sorted(omrade.styrning),
    delomraden: omrade.delomraden.map(one => ({
      ...one,
      utforare: sorted(one.utforare),
      ...(one.styrning && { styrning: sorted(one.styrning) }),
    })),
  }))
  return { ...told, omraden }
}

function delomradenOf({ delomraden }: Omrade): Omrade['delomraden'] {
  return delomraden
}

function sideNamed(name: string, { sides }: Styrmodell): SideKey | undefined {
  return sides.find(side => [side.key, side.name].some(known => isSame(known, name)))?.key
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

/** A text that names no forum says nothing of the forums, and so with the rest; of an exception it may keep silent. */
function isTold({ what, of }: ModelDiff, { omraden, forum, lagrum }: ReadModel): boolean {
  if (what === 'lagrum') return lagrum.length > 0
  if (what === 'forum' || what === 'mandat') return forum.length > 0
  if (omraden.length === 0) return false
  const [omrade, delomrade] = of
  if (what !== 'styrning' || delomrade === undefined) return true
  const told = omraden.find(({ namn }) => namn === omrade)?.delomraden.find(({ namn }) => namn === delomrade)
  return told?.styrning !== undefined
}
