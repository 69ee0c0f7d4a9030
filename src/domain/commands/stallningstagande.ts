import type { Matter } from '../forslag/matter.ts'
import { isPointOf, matterById, matterOfEscalation, matterOfForslag } from '../forslag/matter.ts'
import { isClosed, isSettled } from '../forslag/settled.ts'
import { type StoredMedlemskap, seatsOn, speaksFor } from '../forum/medlemskap.ts'
import type { StoredAgendaItem } from '../meeting/meeting.ts'
import { counted } from '../reading.ts'
import { digestOf } from '../shared/digest.ts'
import { idOf } from '../shared/ids.ts'
import { byRule } from '../shared/refusal.ts'
import { optionalText, problemsOf, text } from '../shared/text.ts'
import { positionsTaken, viewOfMatter } from '../stallningstagande/positions.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
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

/**
 * The key of a part's next position on a matter. It follows from the matter, the part and how many there are, so two who
 * speak for the same part at the same moment reach for the same key: the list takes one, and the other is told (ST-2).
 */
export function positionKey(matter: Matter, part: PartKey, desk: Desk): string {
  const held = new Set<string>(desk.state.facts.map(({ id }) => id))
  const taken = positionsTaken(matter, desk.reading).filter(({ fact }) => fact.part === part).length
  for (let n = taken + 1; ; n += 1) {
    const key = uuidOf(digestOf(['stallningstagande', matter.id, matter.forum, part, n]))
    // A row that somebody wrote there round the app does not stand in the way.
    if (!held.has(idOf('handelse', key))) return key
  }
}

/** Half a digest in the shape of a UUID of version 8, which is for such keys. */
function uuidOf(digest: string): string {
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digest.slice(from, to))
  return `${a}-${b}-8${c}-8${d}-${e}`
}

export function takePosition(command: CommandOf<'take-position'>, desk: Desk): Verdict {
  const matter = matterById(command.matter, desk.state)
  if (!matter) return refuse({ kind: 'gone', id: command.matter })
  const hinder = hindersPosition(matter, desk)
  const seat = speakingSeat(matter, desk)
  if (hinder || !seat) return refuse(byRule(hinder ?? 'ST-1'))
  // The wording that was read, not the one that may have come since.
  if (command.wording !== matter.digest) return refuse(byRule('ST-3'))
  const isConditional = command.stance === 'tillstyrker-med-villkor'
  const problems = problemsOf({
    text: [command.text, optionalText],
    ...(isConditional && { conditions: [command.conditions, text] as const }),
  })
  if (!command.stance) problems.unshift({ field: 'stance', problem: 'empty' })
  if (!command.weight) problems.push({ field: 'weight', problem: 'empty' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', positionKey(matter, seat.part, desk)),
    value: {
      kind: 'stallningstagande',
      forum: matter.forum,
      subject: matter.id,
      part: seat.part,
      stance: command.stance,
      weight: command.weight,
      text: command.text,
      conditions: isConditional ? command.conditions : '',
      wording: matter.digest,
    },
    after: [matter.id],
  })
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
