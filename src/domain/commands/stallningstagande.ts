import type { Matter } from '../forslag/matter.ts'
import { isPointOf, matterOfEscalation, matterOfForslag } from '../forslag/matter.ts'
import { isClosed, isSettled } from '../forslag/settled.ts'
import { type StoredMedlemskap, seatsOn, speaksFor } from '../forum/medlemskap.ts'
import type { StoredAgendaItem } from '../meeting/meeting.ts'
import { counted } from '../reading.ts'
import { viewOfMatter } from '../stallningstagande/positions.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { Desk } from './desk.ts'

/** The seat by which the actor speaks for a part in the matter's forum today. */
export function speakingSeat(matter: Matter, desk: Desk): StoredMedlemskap | undefined {
  return seatsOn(desk.state.medlemskap, desk.context.actor, matter.forum, desk.today).find(speaksFor)
}

/** What hinders the actor from taking a position, if anything. */
export function hindersPosition(matter: Matter, desk: Desk): RuleId | undefined {
  if (!speakingSeat(matter, desk)) return 'ST-1'
  if (isSettled(matter, desk)) return 'BE-4'
  return matter.forslag && isClosed(matter.forslag, desk) ? 'FS-3' : undefined
}

/** Whether a matter waits for the actor's position: the part must answer the wording as it is, or is heard on it. */
export function awaitedPosition(matter: Matter, desk: Desk): 'required' | 'heard' | undefined {
  if (hindersPosition(matter, desk)) return undefined
  const part = speakingSeat(matter, desk)?.part
  const { answers } = viewOfMatter(matter, desk.reading, desk.model, desk.today)
  const own = answers.find(answer => answer.part === part)
  if (!own || own.position) return undefined
  return own.required ? 'required' : 'heard'
}

/** Every matter that parts can answer now: it is neither settled nor closed. */
export function openMatters(desk: Desk): Matter[] {
  const forslag = counted(desk.reading.forslag).filter(one => !isClosed(one, desk))
  // A lifted question that somebody has put a proposal on is answered there.
  const answered = new Set(forslag.map(({ escalation }) => escalation))
  const escalations = counted(desk.reading.escalations).filter(({ id }) => !answered.has(id))
  return [...forslag.map(matterOfForslag), ...escalations.map(matterOfEscalation)].filter(
    matter => !isSettled(matter, desk),
  )
}

/** What can be answered and settled at a point: what it is about, or the proposals put forward on its question. */
export function mattersAt(item: StoredAgendaItem, desk: Desk): Matter[] {
  return openMatters(desk).filter(matter => isPointOf(item, matter))
}

/** Every open matter that must have the position of the actor's part, the longest waiting first. */
export function awaitedMatters(desk: Desk): Matter[] {
  return openMatters(desk)
    .filter(matter => awaitedPosition(matter, desk) === 'required')
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}
