import type { Decision } from '../decision/decision.ts'
import { nextNumber, type Series, seriesOf } from '../decision/number.ts'
import { mayDecide } from '../decision/standing.ts'
import type { StoredEscalation } from '../escalation/escalation.ts'
import { escalationStatus } from '../escalation/status.ts'
import type { Reading } from '../reading.ts'
import type { Change } from '../shared/change.ts'
import { isDay } from '../shared/day.ts'
import { idOf, isIdOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, optionalText, problemsOf, text } from '../shared/text.ts'
import { forumOf, partOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, escalationById, itemById } from './desk.ts'

/** What hinders the actor from recording SoB's decision on this question, if anything. */
export function hindersDeciding(escalation: StoredEscalation, desk: Desk): RuleId | undefined {
  if (!mayDecide(desk.state, desk.context.actor, desk.today)) return 'BE-1'
  const status = escalationStatus(escalation, desk.reading)
  if (status.kind === 'besvarad') return 'BE-4'
  return status.kind === 'pa-dagordningen' ? undefined : 'BE-2'
}

export function decideEscalation(command: CommandOf<'decide'>, desk: Desk): Verdict {
  const item = itemById(desk, command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  if (item.forum !== 'sob') return refuse(byRule('BE-2'))
  const escalation = item.subject && isIdOf('eskalering', item.subject) ? escalationById(desk, item.subject) : undefined
  if (!escalation) return refuse(byRule('BE-2'))
  const hinder = hindersDeciding(escalation, desk)
  if (hinder) return refuse(byRule(hinder))
  const problems = problemsOfDecision(command, desk)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const id = idOf('beslut', desk.context.keys[0])
  const value: Decision = {
    forum: 'sob',
    number: nextNumber(seriesOf(forumOf(desk.model, 'sob').short, desk.today), countedNumbers(desk.reading)),
    kind: command.decision,
    escalation: escalation.id,
    meeting: item.meeting,
    item: item.id,
    day: desk.today,
    heading: command.heading,
    text: command.text,
    reasons: command.reasons,
    touchesStyrmodell: command.touchesStyrmodell,
    reach: 'strategisk',
    delomraden: [],
    perCapsulam: false,
    underlag: [],
    noUnderlag: '',
    styrmodell: desk.model.id,
    rules: ['BE-1', 'BE-2'],
    rests: { positions: [], seats: [] },
  }
  const decision: Change = { kind: 'add', of: 'beslut', id, value, after: [item.id, escalation.id] }
  if (command.decision !== 'uppdrag' || !command.uppdrag) return accept(decision)
  const { part, due } = command.uppdrag
  const uppdrag = { decision: id, heading: command.heading, text: command.uppdrag.text, part, due }
  return accept(decision, {
    kind: 'add',
    of: 'uppdrag',
    id: idOf('uppdrag', desk.context.keys[1]),
    value: uppdrag,
    after: [id],
  })
}

/** Everything wrong with a decision as written, field by field. Rule UP-1 is asked only of one that gives an assignment. */
function problemsOfDecision(command: CommandOf<'decide'>, desk: Desk): FieldProblem[] {
  const problems = problemsOf({
    heading: [command.heading, line],
    text: [command.text, text],
    reasons: [command.reasons, optionalText],
  })
  if (command.decision !== 'uppdrag') return problems
  const { part = '', due = '', text: task = '' } = command.uppdrag ?? {}
  if (!part) problems.push({ field: 'part', problem: 'empty' })
  else if (!partOf(desk.model, part)) problems.push({ field: 'part', problem: 'not-allowed' })
  problems.push(...problemsOf({ task: [task, text] }))
  if (!due) problems.push({ field: 'due', problem: 'empty' })
  else if (!isDay(due) || due < desk.today) problems.push({ field: 'due', problem: 'not-allowed' })
  return problems
}

/** The numbers of the decisions that count: what the next number follows on. */
export function countedNumbers(reading: Reading): string[] {
  return reading.decisions.filter(({ standing }) => standing.counts).map(({ fact }) => fact.number)
}

/** The number that a decision of this series gets if it is stored now, by what the reader sees. */
export function numberNow(series: Series, reading: Reading): string {
  return nextNumber(series, countedNumbers(reading))
}

/** SoB puts a question off; it stays with SoB and the reason is kept. */
export function postpone(command: CommandOf<'postpone'>, desk: Desk): Verdict {
  const item = itemById(desk, command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  if (item.forum !== 'sob' || !convenes(desk, 'sob') || !item.subject || !isIdOf('eskalering', item.subject))
    return refuse(byRule('MO-1'))
  const problems = problemsOf({ text: [command.text, text] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const fact = {
    kind: 'bordlaggning',
    forum: 'sob',
    escalation: item.subject,
    meeting: item.meeting,
    item: item.id,
    text: command.text,
  } as const
  return accept(
    { kind: 'add', of: 'handelse', id: idOf('handelse', desk.context.keys[0]), value: fact, after: [item.id] },
    { kind: 'change', of: 'punkt', id: item.id, fields: { state: 'struken' } },
  )
}
