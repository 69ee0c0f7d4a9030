import { type AvvikelseView, goesAlong } from '../avvikelse/status.ts'
import { turnOf } from '../avvikelse/turn.ts'
import { mayDecide } from '../decision/standing.ts'
import { type EscalationStatus, escalationStatus } from '../escalation/status.ts'
import type { StoredMeeting } from '../meeting/meeting.ts'
import type { Instant } from '../shared/day.ts'
import { partOf } from '../styrmodell/lookup.ts'
import { hindersAcknowledging, hindersEscalating, hindersNominating } from './avvikelse-hinders.ts'
import { convenes, type Desk, ownSeat } from './desk.ts'

/** What an avvikelse may wait for from one person. */
export type TaskKind =
  | 'acknowledge'
  | 'escalate'
  | 'nominate'
  | 'put-on-agenda'
  | 'bring-back'
  | 'put-on-sob-agenda'
  | 'prepare-decision'

export interface Task {
  readonly kind: TaskKind
  readonly since: Instant
}

/**
 * What the actor should do with the question now, if it waits for them. It is narrower than what they may do: a
 * question that nobody has nominated waits for the group's meeting, not for each of its representatives.
 */
export function taskOf(view: AvvikelseView, desk: Desk): Task | undefined {
  const { status } = view
  const { since } = turnOf(view)
  switch (status.kind) {
    case 'delad':
      return awaitsGroup(view, desk) ? { kind: 'put-on-agenda', since } : undefined
    case 'nominerad':
      if (sideIsMissing(view, desk)) return { kind: 'nominate', since }
      return view.handlings.length === 0 && awaitsGroup(view, desk)
        ? { kind: 'put-on-agenda', since: view.avvikelse.at }
        : undefined
    case 'gemensamt-nominerad':
    case 'ska-lyftas':
      return hindersEscalating(view, desk) ? undefined : { kind: 'escalate', since }
    case 'eskalerad': {
      // The one that leads is the line of the question.
      if (goesAlong(view)) return undefined
      return taskAtSob(escalationStatus(status.escalation, desk.reading), since, desk)
    }
    case 'besvarad':
      if (!hindersAcknowledging(view, desk)) return { kind: 'acknowledge', since: status.decision.at }
      if (status.missing.includes('dagordning') && convenes(desk, 'samverkan') && !goesAlong(view))
        return { kind: 'bring-back', since }
      return undefined
    case 'hos-gruppen':
    case 'buntad':
    case 'overenskommen':
    case 'avslutad':
    case 'aterford':
      return undefined
  }
}

/** What waits at SoB: to be put on an agenda from today on, or to be read before the meeting that has it there. */
function taskAtSob(status: EscalationStatus, lifted: Instant, desk: Desk): Task | undefined {
  if (status.kind === 'vantar' || (status.kind === 'pa-dagordningen' && isOver(status.meeting, desk)))
    return convenes(desk, 'sob') ? { kind: 'put-on-sob-agenda', since: lifted } : undefined
  const prepares = status.kind === 'pa-dagordningen' && mayDecide(desk.state, desk.context.actor, 'sob', desk.today)
  // There is something to read from the day that it stands on the agenda.
  return prepares ? { kind: 'prepare-decision', since: status.item.at } : undefined
}

/** True for the one who convenes the group while the question stands on no agenda of its from today on. */
function awaitsGroup(view: AvvikelseView, desk: Desk): boolean {
  const stands = view.items.some(
    item =>
      item.forum === 'samverkan' &&
      item.state === 'pa-dagordningen' &&
      !isOver(
        desk.state.meetings.find(({ id }) => id === item.meeting),
        desk,
      ),
  )
  return convenes(desk, 'samverkan') && !stands
}

function isOver(meeting: StoredMeeting | undefined, { today }: Desk): boolean {
  return meeting !== undefined && meeting.day < today
}

/** True when the actor may nominate for a side that has not, and has not said no. */
function sideIsMissing(view: AvvikelseView, desk: Desk): boolean {
  if (hindersNominating(view, desk) || view.declined.some(fact => fact.author === desk.context.actor)) return false
  const seat = ownSeat(desk, 'samverkan', ['representant'])
  const side = seat && partOf(desk.model, seat.part)?.side
  const { missing, personsMissing } = view.tally
  return side !== undefined && (missing.includes(side) || (missing.length === 0 && personsMissing > 0))
}
