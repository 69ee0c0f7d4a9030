import { type AgendaItem, agendaOf, type StoredMeeting } from '../meeting/meeting.ts'
import { orderBetween } from '../meeting/order.ts'
import { idOf } from '../shared/ids.ts'
import { byRule } from '../shared/refusal.ts'
import { line, problemsOf } from '../shared/text.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, meetingById, viewById } from './desk.ts'

/** What hinders the actor from keeping this forum's meetings and agenda, if anything. */
function hindersConvening(forum: ForumKey, desk: Desk): RuleId | undefined {
  return convenes(desk, forum) ? undefined : 'MO-1'
}

export function putOnAgenda(command: CommandOf<'put-on-agenda'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  const problems = problemsOf({ heading: [command.heading, line] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const { heading, item: kind, subject, from } = command
  return add(meeting, { heading, kind, ...(subject && { subject }), ...(from && { from }) }, desk)
}

export function putAnswerOnAgenda(command: CommandOf<'put-answer-on-agenda'>, desk: Desk): Verdict {
  const meeting = meetingById(desk, command.meeting)
  const view = viewById(desk, command.avvikelse)
  if (!meeting) return refuse({ kind: 'gone', id: command.meeting })
  if (!view) return refuse({ kind: 'gone', id: command.avvikelse })
  if (!('decision' in view.status)) return refuse(byRule('AF-1'))
  const { decision } = view.status
  return add(meeting, { heading: decision.heading, kind: 'aterforing', subject: decision.id }, desk)
}

function add(
  meeting: StoredMeeting,
  point: Pick<AgendaItem, 'heading' | 'kind' | 'subject' | 'from'>,
  desk: Desk,
): Verdict {
  if (hindersConvening(meeting.forum, desk)) return refuse(byRule('MO-1'))
  const order = orderBetween(agendaOf(desk.state.items, meeting.id).at(-1)?.order, undefined)
  const value: AgendaItem = { forum: meeting.forum, meeting: meeting.id, order, state: 'pa-dagordningen', ...point }
  const after = [meeting.id, ...(point.subject ? [point.subject] : [])]
  return accept({ kind: 'add', of: 'punkt', id: idOf('punkt', desk.context.keys[0]), value, after })
}

export function setItemState(command: CommandOf<'strike-item' | 'restore-item'>, desk: Desk): Verdict {
  const item = desk.state.items.find(candidate => candidate.id === command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  if (hindersConvening(item.forum, desk)) return refuse(byRule('MO-1'))
  const state = command.kind === 'strike-item' ? 'struken' : 'pa-dagordningen'
  return accept({ kind: 'change', of: 'punkt', id: item.id, fields: { state } })
}

export function moveItem(command: CommandOf<'move-item'>, desk: Desk): Verdict {
  const item = desk.state.items.find(candidate => candidate.id === command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  if (hindersConvening(item.forum, desk)) return refuse(byRule('MO-1'))
  const others = agendaOf(
    // The templates of all forums lie on one meeting that never is.
    desk.state.items.filter(other => other.forum === item.forum),
    item.meeting,
  ).filter(other => other.id !== item.id)
  const place = command.before === 'last' ? others.length : others.findIndex(other => other.id === command.before)
  if (place < 0) return refuse({ kind: 'gone', id: command.item })
  const above = others[place - 1]?.order
  const below = others[place]?.order
  // Two people may have made the same key at once; a point can then only be placed beside the pair, not between them.
  const order =
    above !== undefined && below !== undefined && above >= below
      ? orderBetween(above, undefined)
      : orderBetween(above, below)
  return accept({ kind: 'change', of: 'punkt', id: item.id, fields: { order } })
}
