import { seatsOn } from '../forum/medlemskap.ts'
import type { StoredMeeting } from '../meeting/meeting.ts'
import { latestOf, minutesOf } from '../minutes/make.ts'
import { type Justerare, minutesDigest } from '../minutes/minutes.ts'
import { recordedPoints } from '../minutes/points.ts'
import { type ProtokollStatus, protokollOf } from '../minutes/protokoll.ts'
import { canonicalJson } from '../shared/digest.ts'
import { idOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { optionalLine, problemsOf, text } from '../shared/text.ts'
import { inForce } from '../styrmodell/in-force.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, meetingById } from './desk.ts'

/** The longest text that a fact can hold: four columns of what SharePoint takes in one, less what escaping may add. */
const longestMinutes = 240_000

/** What hinders the actor from naming who approves, if anything. */
function hindersNaming(meeting: StoredMeeting, desk: Desk): RuleId | undefined {
  if (!convenes(desk, meeting.forum)) return 'JU-1'
  return protokollOf(meeting, desk.reading).kind === 'justerat' ? 'JU-4' : undefined
}

export function nameJusterare(command: CommandOf<'name-justerare'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  const hinder = hindersNaming(meeting, desk)
  if (hinder) return refuse(byRule(hinder))
  const model = inForce(meeting.day, desk.state.versions)
  const persons = [...new Set(command.persons)].flatMap((person): Justerare[] => {
    const [seat] = seatsOn(desk.state.medlemskap, person, meeting.forum, desk.today)
    return seat ? [{ person, role: seat.role, part: seat.part }] : []
  })
  const parts = new Set(persons.map(({ part }) => part))
  if (
    persons.length < model.minutes.justerare.value ||
    parts.size < persons.length ||
    persons.length < command.persons.length
  )
    return refuse({
      kind: 'fields',
      problems: [{ field: 'persons', problem: persons.length === 0 ? 'empty' : 'not-allowed' }],
    })
  const value = { kind: 'justerare', forum: meeting.forum, meeting: meeting.id, persons, text: '' } as const
  return accept({ kind: 'add', of: 'handelse', id: idOf('handelse', desk.context.keys[0]), value, after: [meeting.id] })
}

/** What hinders the actor from laying the minutes before the forum, if anything. */
export function hindersLaying(meeting: StoredMeeting, desk: Desk): RuleId | undefined {
  if (!convenes(desk, meeting.forum)) return 'JU-2'
  if (protokollOf(meeting, desk.reading).kind === 'justerat') return 'JU-4'
  if (!latestOf('justerare', meeting, desk.reading)) return 'JU-1'
  return meeting.day > desk.today || isUnsent(meeting, desk) ? 'JU-5' : undefined
}

/** True while something that belongs in the minutes is not sent: its author and its moment are then not the platform's. */
function isUnsent(meeting: StoredMeeting, { reading }: Desk): boolean {
  const minutes = minutesOf(meeting, reading)
  const ids = new Set<string>(
    minutes.points.flatMap(({ positions, outcomes }) => [...positions, ...outcomes].map(({ id }) => id)),
  )
  const isPending = (row: { readonly id: string; readonly pending: boolean }) => row.pending && ids.has(row.id)
  const named = [latestOf('justerare', meeting, reading), latestOf('narvaro', meeting, reading)]
  return (
    meeting.pending ||
    named.some(fact => fact?.pending) ||
    recordedPoints(meeting, reading).some(({ pending }) => pending) ||
    reading.state.facts.some(isPending) ||
    reading.state.decisions.some(isPending)
  )
}

/** Fixes the text of the minutes as the lists give it now, and lays it before those who approve it. */
export function layProtokoll(command: CommandOf<'lay-protokoll'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  const hinder = hindersLaying(meeting, desk)
  if (hinder) return refuse(byRule(hinder))
  const minutes = minutesOf(meeting, desk.reading)
  const { length } = canonicalJson(minutes)
  if (length > longestMinutes) {
    const problem: FieldProblem = { field: 'protokoll', problem: 'too-long', length, limit: longestMinutes }
    return refuse({ kind: 'fields', problems: [problem] })
  }
  const { forum, id: of } = meeting
  const value = { kind: 'protokoll', forum, meeting: of, digest: minutesDigest(minutes), minutes, text: '' } as const
  return accept({ kind: 'add', of: 'handelse', id: idOf('handelse', desk.context.keys[0]), value, after: [of] })
}

/** What hinders the actor from approving the text that now lies before the forum, if anything. */
export function hindersJustering(status: ProtokollStatus, desk: Desk): RuleId | undefined {
  if (status.kind === 'justerat') return 'JU-4'
  const own =
    status.kind === 'framlagt' && status.answers.find(({ justerare }) => justerare.person === desk.context.actor)
  if (!own || status.fact.pending) return 'JU-3'
  return seatsOn(desk.state.medlemskap, desk.context.actor, status.fact.forum, desk.today).length > 0
    ? undefined
    : 'MF-1'
}

/** A justerare answers point by point; a point without an objection is approved. */
export function justera(command: CommandOf<'justera'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  const status = protokollOf(meeting, desk.reading)
  const hinder = hindersJustering(status, desk)
  if (hinder || status.kind !== 'framlagt') return refuse(byRule(hinder ?? 'JU-3'))
  // A new text may have come since the page was opened; nobody approves what they have not read.
  if (status.fact.digest !== command.digest) return refuse(byRule('JU-3'))
  const problems = problemsOf(
    Object.fromEntries(
      command.objections.map(objection => [`objection-${objection.item}`, [objection.text, text] as const]),
    ),
  )
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const { fact } = status
  const answers = fact.minutes.points.map(({ item }) => {
    const text = command.objections.find(objection => objection.item === item)?.text.trim() ?? ''
    return { item, answer: text === '' ? ('godkand' as const) : ('invandning' as const), text }
  })
  const value = {
    kind: 'justering',
    forum: meeting.forum,
    meeting: meeting.id,
    protokoll: fact.id,
    digest: fact.digest,
    answers,
    text: '',
  } as const
  return accept({ kind: 'add', of: 'handelse', id: idOf('handelse', desk.context.keys[0]), value, after: [fact.id] })
}

/** The number under which the registered copy of the minutes is kept. It is no part of the text that was approved. */
export function setDiarienummer(command: CommandOf<'set-diarienummer'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  if (!convenes(desk, meeting.forum)) return refuse(byRule('MO-1'))
  const problems = problemsOf({ diarienummer: [command.diarienummer, optionalLine] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const diarienummer = command.diarienummer.trim()
  return accept({ kind: 'change', of: 'meeting', id: meeting.id, fields: { diarienummer } })
}
