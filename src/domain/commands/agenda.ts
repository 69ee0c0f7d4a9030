import type { AgendaItem, StoredAgendaItem } from '../meeting/meeting.ts'
import { agendaOf } from '../meeting/meeting.ts'
import { orderBetween } from '../meeting/order.ts'
import type { Change } from '../shared/change.ts'
import { idOf, isIdOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, optionalText, problemsOf, text } from '../shared/text.ts'
import { partOf } from '../styrmodell/lookup.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, itemById, meetingById } from './desk.ts'
import type { ItemText } from './meeting-command.ts'

/** The longest that one point may take, in minutes. */
const longestPoint = 600

/** Changes what a point is called, is for, takes and proposes. */
export function editItem(command: CommandOf<'edit-item'>, desk: Desk): Verdict {
  const item = itemById(desk, command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  if (!convenes(desk, item.forum)) return refuse(byRule('MO-1'))
  const { heading, minutes, presenter, proposal = '' } = command.text
  const problems: FieldProblem[] = problemsOf({ heading: [heading, line], proposal: [proposal, optionalText] })
  if (minutes !== undefined && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= longestPoint))
    problems.push({ field: 'minutes', problem: 'not-allowed' })
  if (presenter && !partOf(desk.model, presenter.part)) problems.push({ field: 'presenter', problem: 'not-allowed' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({
    kind: 'change',
    of: 'punkt',
    id: item.id,
    fields: written(command.text),
    seen: written(command.seen),
  })
}

/** With what was emptied named, so that the old value does not shine through. */
function written({ heading, kind, minutes, presenter, proposal }: ItemText): {
  readonly [P in keyof ItemText]: ItemText[P] | undefined
} {
  return { heading, kind, minutes, presenter, proposal: proposal?.trim() ? proposal : undefined }
}

/** Names the documents that belong to a point. */
export function setPapers(command: CommandOf<'set-papers'>, desk: Desk): Verdict {
  const item = itemById(desk, command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  if (!convenes(desk, item.forum)) return refuse(byRule('MO-1'))
  const problems = command.papers.flatMap(({ name, link }): FieldProblem[] => [
    ...problemsOf({ papers: [name, line] }),
    ...(/^https:\/\/[^\s]+$/.test(link) ? [] : [{ field: 'papers', problem: 'not-allowed' } as const]),
  ])
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({ kind: 'change', of: 'punkt', id: item.id, fields: { papers: command.papers } })
}

/**
 * Puts a point off or sends it back. It is struck here with the reason kept, and goes on at the named meeting as a point
 * that says where it comes from; without a meeting it waits in the backlog.
 */
export function carryOver(command: CommandOf<'carry-over'>, desk: Desk): Verdict {
  const item = itemById(desk, command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  if (!convenes(desk, item.forum)) return refuse(byRule('MO-1'))
  const next = command.to && meetingById(desk, command.to)
  const isTarget = next && next.forum === item.forum && next.id !== item.meeting
  const problems = problemsOf({ text: [command.text, text] })
  if (command.to && !isTarget) problems.push({ field: 'to', problem: 'not-allowed' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const [factKey, itemKey] = desk.context.keys
  const { forum, meeting, subject } = item
  const isQuestion = command.how === 'bordlagd' && forum === 'sob' && subject && isIdOf('eskalering', subject)
  const changes: Change[] = [
    {
      kind: 'add',
      of: 'handelse',
      id: idOf('handelse', factKey),
      value: isQuestion
        ? { kind: 'bordlaggning', forum, escalation: subject, meeting, item: item.id, text: command.text }
        : { kind: 'uppskjuten', forum, meeting, item: item.id, how: command.how, text: command.text },
      after: [item.id],
    },
    { kind: 'change', of: 'punkt', id: item.id, fields: { state: 'struken' } },
  ]
  if (next) changes.push(continued(item, next.id, itemKey, desk))
  return accept(...changes)
}

/** Takes a point that was put off, and waits, up at a meeting. */
export function continueItem(command: CommandOf<'continue-item'>, desk: Desk): Verdict {
  const item = desk.state.items.find(({ id }) => id === command.item)
  const meeting = meetingById(desk, command.meeting)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  if (!meeting || meeting.forum !== item.forum) return refuse({ kind: 'gone', id: command.meeting })
  if (!convenes(desk, item.forum)) return refuse(byRule('MO-1'))
  return accept(continued(item, meeting.id, desk.context.keys[0], desk))
}

function continued(item: StoredAgendaItem, meeting: AgendaItem['meeting'], key: string, desk: Desk): Change {
  const { forum, heading, kind, subject, presenter, minutes, proposal, papers } = item
  return {
    kind: 'add',
    of: 'punkt',
    id: idOf('punkt', key),
    value: {
      forum,
      meeting,
      order: orderBetween(agendaOf(desk.state.items, meeting).at(-1)?.order, undefined),
      heading,
      kind,
      ...(subject && { subject }),
      ...(presenter && { presenter }),
      ...(minutes !== undefined && { minutes }),
      ...(proposal && { proposal }),
      ...(papers?.length && { papers }),
      from: item.id,
      state: 'pa-dagordningen',
    },
    after: [meeting, item.id],
  }
}
