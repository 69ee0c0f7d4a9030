import { type AvvikelseView, viewOf } from '../avvikelse/status.ts'
import { type StoredMedlemskap, seatAs } from '../forum/medlemskap.ts'
import { type ModelOfDay, withGroups } from '../grupp/forums.ts'
import type { StoredAgendaItem, StoredMeeting } from '../meeting/meeting.ts'
import { type Reading, readingOf } from '../reading.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf } from '../styrmodell/lookup.ts'
import type { ForumKey, Role } from '../styrmodell/styrmodell.ts'
import type { Context } from './command.ts'

/** What lies before a person who is about to do something: the state as read, the day, and the rules of that day. */
export interface Desk {
  readonly state: State
  readonly reading: Reading
  readonly context: Context
  readonly today: Day
  readonly model: ModelOfDay
}

export function deskOf(state: State, context: Context): Desk {
  const today = swedishDay(context.now)
  const reading = readingOf(state)
  return { state, reading, context, today, model: withGroups(inForce(today, state.versions), reading, today) }
}

/** The actor's seat in one of these roles in a forum today. */
export function ownSeat(desk: Desk, forum: ForumKey, roles: readonly Role[]): StoredMedlemskap | undefined {
  return seatAs(desk.state.medlemskap, desk.context.actor, forum, roles, desk.today)
}

/** True when the actor convenes the forum today by the version in force. */
export function convenes(desk: Desk, forum: ForumKey): boolean {
  return ownSeat(desk, forum, [forumOf(desk.model, forum).convenor]) !== undefined
}

export function viewById(desk: Desk, id: string): AvvikelseView | undefined {
  const avvikelse = desk.state.avvikelser.find(candidate => candidate.id === id)
  return avvikelse && viewOf(avvikelse, desk.reading)
}

export function itemById(desk: Desk, id: string): StoredAgendaItem | undefined {
  return desk.state.items.find(item => item.id === id && item.state === 'pa-dagordningen')
}

export function meetingById(desk: Desk, id: string): StoredMeeting | undefined {
  return desk.state.meetings.find(meeting => meeting.id === id)
}
