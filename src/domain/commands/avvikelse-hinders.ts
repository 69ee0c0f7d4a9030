import { type AvvikelseView, goesAlong } from '../avvikelse/status.ts'
import { doorsOf } from '../escalation/doors.ts'
import { partOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { convenes, type Desk, ownSeat } from './desk.ts'

/** Who raises an avvikelse: those who sit in the samverkansgrupp. */
export const raisers = ['representant', 'sammankallande'] as const

/** What hinders the actor from raising an avvikelse today, if anything. */
export function hindersRaising(desk: Desk): RuleId | undefined {
  return ownSeat(desk, 'samverkan', raisers) ? undefined : 'AV-1'
}

/** What hinders the actor from nominating the question, if anything. */
export function hindersNominating(view: AvvikelseView, desk: Desk): RuleId | undefined {
  const seat = ownSeat(desk, 'samverkan', ['representant'])
  if (!seat || partOf(desk.model, seat.part)?.side === undefined) return 'NO-1'
  if (goesAlong(view)) return 'BU-4'
  return isLifted(view) || hasNominated(view, desk) ? 'NO-3' : undefined
}

/** What hinders the actor from taking the own nomination back, if anything. */
export function hindersWithdrawing(view: AvvikelseView, desk: Desk): RuleId | undefined {
  if (goesAlong(view)) return 'BU-4'
  return !isLifted(view) && hasNominated(view, desk) ? undefined : 'NO-3'
}

function hasNominated(view: AvvikelseView, desk: Desk): boolean {
  return view.tally.nominations.some(nomination => nomination.person === desk.context.actor)
}

function isLifted(view: AvvikelseView): boolean {
  return 'escalation' in view.status
}

/** What hinders the actor from lifting the question to SoB, if anything: the person, an earlier escalation, or no open door. */
export function hindersEscalating(view: AvvikelseView, desk: Desk): RuleId | undefined {
  if (!convenes(desk, 'samverkan')) return 'ES-1'
  if ('escalation' in view.status) return 'ES-5'
  if (goesAlong(view)) return 'BU-4'
  const doors = doorsOf(view, desk.model)
  if (doors.some(door => door.open)) return undefined
  return doors.find(door => !door.open)?.rule
}

/** What hinders the actor from confirming that the answer has been read, if anything. */
export function hindersAcknowledging(view: AvvikelseView, desk: Desk): RuleId | undefined {
  return 'decision' in view.status && !view.receipt && view.avvikelse.author === desk.context.actor ? undefined : 'AF-2'
}
