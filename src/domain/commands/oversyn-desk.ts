import { type AndringsforslagView, isUnanswered } from '../oversyn/forslag-view.ts'
import { leads, partsInOversyn } from '../oversyn/standing.ts'
import { type OversynView, oversynerIn } from '../oversyn/view.ts'
import type { OversynId } from '../shared/ids.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import type { Desk } from './desk.ts'

/** Whether the actor leads the översyn today. */
export function leadsOversyn({ state, context, today }: Desk): boolean {
  return leads(context.actor, state, today)
}

/** The part in whose name the actor proposes and answers, if any. */
export function ownPartInOversyn({ state, context, today }: Desk): PartKey | undefined {
  return partsInOversyn(context.actor, state, today)[0]
}

/** The översyn with that id. */
export function oversynById(id: OversynId, desk: Desk): OversynView | undefined {
  return oversynerIn(desk.reading, desk.today).find(({ oversyn }) => oversyn.id === id)
}

/** An ändringsförslag by its id, with the översyn that it belongs to. */
export function andringsforslagById(
  id: string,
  desk: Desk,
): { readonly oversyn: OversynView; readonly view: AndringsforslagView } | undefined {
  for (const oversyn of oversynerIn(desk.reading, desk.today)) {
    const view = oversyn.forslag.find(({ forslag }) => forslag.id === id)
    if (view) return { oversyn, view }
  }
  return undefined
}

/** A draft lies with SoB, or all is over: nothing in it changes any more. */
export function isSettledOversyn({ phase }: OversynView): boolean {
  return phase === 'beslut' || phase === 'antagen' || phase === 'galler' || phase === 'avslutad'
}

/** What hinders the actor from recommending, if anything. */
export function hindersRecommending(id: OversynId, desk: Desk): RuleId | undefined {
  const found = andringsforslagById(id, desk)
  if (!found || !leadsOversyn(desk) || found.view.author === desk.context.actor) return 'OV-5'
  return found.view.status === 'aterkallat' || isSettledOversyn(found.oversyn) ? 'OV-3' : undefined
}

/** Whether a recommendation waits for the actor's answer. */
export function awaitsAnswer(id: OversynId, desk: Desk): boolean {
  const found = andringsforslagById(id, desk)
  if (!found || isSettledOversyn(found.oversyn)) return false
  return found.view.author === desk.context.actor && isUnanswered(found.view)
}
