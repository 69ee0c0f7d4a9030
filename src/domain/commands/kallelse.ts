import { missingEvidence } from '../meeting/evidence.ts'
import { calledNow, callStateOf } from '../meeting/kallelse.ts'
import { idOf } from '../shared/ids.ts'
import { columnLimit } from '../shared/limits.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { optionalText, problemsOf, text } from '../shared/text.ts'
import { forumOf } from '../styrmodell/lookup.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, meetingById } from './desk.ts'

/** Publishes the agenda as it stands. Once sent it stays; a new one comes after it. */
export function publishKallelse(command: CommandOf<'publish-kallelse'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  if (!convenes(desk, meeting.forum)) return refuse(byRule('MO-2'))
  const called = calledNow(meeting, desk.state)
  if (called.points.some(point => missingEvidence(point, desk.reading).length > 0)) return refuse(byRule('MO-3'))
  const problems: FieldProblem[] = problemsOf({ text: [command.text, optionalText] })
  const { length } = JSON.stringify(called)
  if (called.points.length === 0) problems.push({ field: 'points', problem: 'empty' })
  if (length > columnLimit) problems.push({ field: 'points', problem: 'too-long', length, limit: columnLimit })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value: { kind: 'kallelse', forum: meeting.forum, meeting: meeting.id, called, text: command.text },
    after: [meeting.id, ...called.points.map(({ item }) => item)],
  })
}

/** Takes the latest kallelse back, with the reason. */
export function withdrawKallelse(command: CommandOf<'withdraw-kallelse'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  if (!convenes(desk, meeting.forum)) return refuse(byRule('MO-2'))
  const state = callStateOf(meeting.id, desk.reading)
  if (state.kind !== 'kallad') return refuse({ kind: 'gone', id: command.meeting })
  const problems = problemsOf({ text: [command.text, text] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const { id: kallelse } = state.kallelse
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value: { kind: 'aterkallad-kallelse', forum: meeting.forum, meeting: meeting.id, kallelse, text: command.text },
    after: [kallelse],
  })
}

/** Notes who was there, seat by seat; a later note replaces it. */
export function noteNarvaro(command: CommandOf<'note-narvaro'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  if (!convenes(desk, meeting.forum)) return refuse(byRule('MO-2'))
  const problems = problemsOf({ text: [command.text, optionalText] })
  const known = new Set(forumOf(desk.model, meeting.forum).seats.map(({ role, part }) => `${role} ${part}`))
  for (const seat of desk.state.medlemskap)
    if (seat.forum === meeting.forum) known.add(`${seat.substitutes ?? seat.role} ${seat.part}`)
  const named = command.present.map(({ role, part }) => `${role} ${part}`)
  if (named.some((seat, index) => !known.has(seat) || named.indexOf(seat) !== index))
    problems.push({ field: 'present', problem: 'not-allowed' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value: { kind: 'narvaro', forum: meeting.forum, meeting: meeting.id, present: command.present, text: command.text },
    after: [meeting.id],
  })
}
