import type { Meeting } from '../meeting/meeting.ts'
import { orderBetween } from '../meeting/order.ts'
import { longestSeries } from '../meeting/series.ts'
import { pointsFromTemplate, templateMeeting, templateOf } from '../meeting/template.ts'
import type { Change } from '../shared/change.ts'
import { type Day, existsInSweden, isDay, isTime } from '../shared/day.ts'
import { idOf } from '../shared/ids.ts'
import { nthKey } from '../shared/made-keys.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, problemsOf } from '../shared/text.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, meetingById } from './desk.ts'

export function planMeeting({ kind: _, ...meeting }: CommandOf<'plan-meeting'>, desk: Desk): Verdict {
  if (!convenes(desk, meeting.forum)) return refuse(byRule('MO-1'))
  const problems = problemsOfMeeting(meeting)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept(...meetingWithPoints(meeting, desk.context.keys[0], desk))
}

/** Plans a whole series in one step: all of it or nothing. */
export function planMeetings(command: CommandOf<'plan-meetings'>, desk: Desk): Verdict {
  const { forum, days, start, end, place } = command
  if (!convenes(desk, forum)) return refuse(byRule('MO-1'))
  const [first = ''] = days
  const problems = problemsOfMeeting({ forum, day: first, start, end, place })
  if (days.length > longestSeries) problems.push({ field: 'day', problem: 'not-allowed' })
  const taken = new Set(desk.state.meetings.filter(meeting => meeting.forum === forum).map(({ day }) => day))
  const isWrong = (day: Day, index: number) =>
    !isDay(day) || taken.has(day) || days.indexOf(day) !== index || !existsInSweden(day, start)
  if (first && days.some(isWrong) && !problems.some(({ field }) => field === 'day'))
    problems.push({ field: 'day', problem: 'not-allowed' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept(
    ...days.flatMap((day, n) =>
      meetingWithPoints({ forum, day, start, end, place }, nthKey(desk.context.keys[0], n), desk),
    ),
  )
}

/** Moves or mends a planned meeting; whoever was called sees it among what has changed since. */
export function changeMeeting(command: CommandOf<'change-meeting'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  if (!convenes(desk, meeting.forum)) return refuse(byRule('MO-1'))
  const { day, start, end, place } = command
  const problems = problemsOfMeeting({ forum: meeting.forum, day, start, end, place })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({ kind: 'change', of: 'meeting', id: meeting.id, fields: { day, start, end, place } })
}

function meetingWithPoints(value: Meeting, key: string, desk: Desk): Change[] {
  const id = idOf('meeting', key)
  return [{ kind: 'add', of: 'meeting', id, value }, ...pointsFromTemplate(desk.state.items, id, value.forum)]
}

function problemsOfMeeting({ day, start, end, place }: Meeting): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!isDay(day)) problems.push({ field: 'day', problem: day ? 'not-allowed' : 'empty' })
  const isStart = isTime(start) && (!isDay(day) || existsInSweden(day, start))
  if (!isStart) problems.push({ field: 'start', problem: start ? 'not-allowed' : 'empty' })
  const isEnd = isTime(end) && end > start && (!isDay(day) || existsInSweden(day, end))
  if (!isEnd) problems.push({ field: 'end', problem: end ? 'not-allowed' : 'empty' })
  return [...problems, ...problemsOf({ place: [place, line] })]
}

/** Adds a point to the forum's template; agendas that exist already are left as they are. */
export function addStandingPoint(command: CommandOf<'add-standing-point'>, desk: Desk): Verdict {
  const { forum, heading, standing } = command
  if (!convenes(desk, forum)) return refuse(byRule('MO-1'))
  const problems = problemsOf({ heading: [heading, line] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const order = orderBetween(templateOf(desk.state.items, forum).at(-1)?.order, undefined)
  return accept({
    kind: 'add',
    of: 'punkt',
    id: idOf('punkt', desk.context.keys[0]),
    value: {
      forum,
      meeting: templateMeeting,
      order,
      heading,
      kind: standing === 'ej-aterfort' ? 'aterforing' : 'information',
      standing,
      state: 'pa-dagordningen',
    },
  })
}

/** Brings in what the template holds and this agenda never had. */
export function fillAgenda(command: CommandOf<'fill-agenda'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  if (!convenes(desk, meeting.forum)) return refuse(byRule('MO-1'))
  return accept(...pointsFromTemplate(desk.state.items, meeting.id, meeting.forum))
}
