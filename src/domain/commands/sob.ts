import { allAnswered } from '../decision/agreement.ts'
import type { Decision, DecisionKind, Rests } from '../decision/decision.ts'
import { nextNumber, seriesOf } from '../decision/number.ts'
import { countedNumbers } from '../decision/numbers.ts'
import { mayDecide, setsUpGroups } from '../decision/standing.ts'
import type { Wording } from '../forslag/forslag.ts'
import { isPointOf, type Matter, matterById } from '../forslag/matter.ts'
import { isClosed, isSettled } from '../forslag/settled.ts'
import { seatsOn } from '../forum/medlemskap.ts'
import { gruppOf } from '../grupp/groups.ts'
import type { StoredAgendaItem } from '../meeting/meeting.ts'
import type { Change } from '../shared/change.ts'
import { addMonths, isDay, swedishDay } from '../shared/day.ts'
import { idOf, isIdOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, optionalText, problemsOf, text } from '../shared/text.ts'
import { type PartAnswer, stanceIn, viewOfMatter } from '../stallningstagande/positions.ts'
import { forumOf, partOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import type { Uppdrag } from '../uppdrag/uppdrag.ts'
import { hindersAdopting } from './adopting.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, itemById } from './desk.ts'
import { problemsOfChanges } from './forslag.ts'
import { hindersGrupp, problemsOfGrupp } from './grupp.ts'
import { seatsOfNew } from './grupp-seats.ts'

/** The point of its forum's agenda that a matter stands on, itself or through the question that it answers. */
export function pointOf(matter: Matter, { state }: Desk): StoredAgendaItem | undefined {
  return state.items.findLast(item => item.state === 'pa-dagordningen' && isPointOf(item, matter))
}

/**
 * What hinders the actor from settling a matter, if anything. An answer settles nothing and needs only to stand on the
 * agenda; a decision needs a forum that may, and the agreement of every part that steers.
 */
export function hindersDeciding(matter: Matter, desk: Desk, kind: DecisionKind): RuleId | undefined {
  if (!mayDecide(desk.state, desk.context.actor, matter.forum, desk.today)) return 'BE-1'
  if (isSettled(matter, desk)) return 'BE-4'
  if (matter.forslag && isClosed(matter.forslag, desk)) return 'FS-3'
  const point = pointOf(matter, desk)
  if (kind === 'svar') return point ? undefined : 'BE-2'
  const { mandate, answers, blockers } = viewOfMatter(matter, desk.reading, desk.model, desk.today)
  if (!mandate.mayDecide) return mandate.forumRule
  if (matter.wording.grupp && !setsUpGroups(matter.forum, desk.model)) return 'GR-1'
  const ofGrupp = hindersGrupp(matter.wording, desk) ?? hindersAdopting(matter.wording, desk)
  if (ofGrupp) return ofGrupp
  if (blockers.length > 0) return 'MA-9'
  return point || allAnswered(mandate, stanceIn(answers)) ? undefined : 'BE-5'
}

export function decideMatter(command: CommandOf<'decide'>, desk: Desk): Verdict {
  const item = command.item && itemById(desk, command.item)
  if (command.item && !item) return refuse({ kind: 'gone', id: command.item })
  const matter = countedMatter(command.matter ?? item?.subject, desk)
  if (!matter || (item && !isPointOf(item, matter))) return refuse(byRule('BE-2'))
  const hinder = hindersDeciding(matter, desk, command.decision)
  if (hinder) return refuse(byRule(hinder))
  if (!item && command.decision === 'svar') return refuse(byRule('BE-2'))
  const isAnswer = command.decision === 'svar'
  if (!isAnswer && command.text.trim() !== matter.wording.text.trim()) return refuse(byRule('ST-3'))
  const problems = problemsOfDecision(command, desk)
  if (!isAnswer) problems.push(...problemsOfGrupp(matter.wording, desk), ...problemsOfChanges(matter.wording, desk))
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const id = idOf('beslut', desk.context.keys[0])
  const value = decisionOf(command, matter, item, desk)
  const after = [item?.id, matter.id, ...value.rests.positions.map(({ fact }) => fact)].flatMap(one => one ?? [])
  const decision: Change = { kind: 'add', of: 'beslut', id, value, after }
  const seats = seatsOfNew(id, value, desk)
  if (command.decision !== 'uppdrag' || !command.uppdrag) return accept(decision, ...seats)
  const { part, due, text: task, involved = [], group, joint } = command.uppdrag
  const others = involved.filter(other => other !== part)
  const uppdrag: Uppdrag = {
    decision: id,
    heading: command.heading,
    text: task,
    part,
    ...(others.length > 0 && { involved: others }),
    ...(group && { group }),
    due,
    ...(joint && { joint }),
  }
  return accept(decision, ...seats, {
    kind: 'add',
    of: 'uppdrag',
    id: idOf('uppdrag', desk.context.keys[1]),
    value: uppdrag,
    after: [id],
  })
}

/** The matter with that id, when it counts. */
function countedMatter(id: string | undefined, desk: Desk): Matter | undefined {
  const entries = [...desk.reading.forslag, ...desk.reading.escalations]
  const isCounted = entries.some(({ fact, standing }) => fact.id === id && standing.counts)
  return isCounted && id !== undefined ? matterById(id, desk.state) : undefined
}

/** The row of the log: what was agreed, and what it rests on. */
function decisionOf(
  command: CommandOf<'decide'>,
  matter: Matter,
  item: StoredAgendaItem | undefined,
  desk: Desk,
): Decision {
  const { forslag, escalation, wording, forum } = matter
  const { mandate, answers } = viewOfMatter(matter, desk.reading, desk.model, desk.today)
  const isAnswer = command.decision === 'svar'
  const { changeSet, effectiveFrom, grupp, adopts, replaces, repeals, corrects } = isAnswer
    ? ({} as Partial<Wording>)
    : wording
  const question = escalation?.id ?? forslag?.escalation
  const months = desk.model.deadlines.decisionReviewedAfterMonths.value
  const reviewOn = command.reviewOn ?? forslag?.reviewOn ?? addMonths(desk.today, months)
  return {
    forum,
    number: nextNumber(seriesOf(forumOf(desk.model, forum).short, desk.today), countedNumbers(desk.reading)),
    kind: command.decision,
    ...(question && { escalation: question }),
    ...(forslag && { forslag: forslag.id }),
    ...(item && { meeting: item.meeting, item: item.id }),
    perCapsulam: !item,
    day: desk.today,
    heading: command.heading,
    text: isAnswer ? command.text : wording.text,
    reasons: command.reasons,
    reach: wording.reach,
    delomraden: wording.delomraden,
    ...(changeSet && { changeSet }),
    ...(effectiveFrom && { effectiveFrom }),
    ...(grupp && { grupp }),
    ...(adopts && { adopts }),
    ...(replaces && { replaces }),
    ...(repeals && { repeals }),
    ...(corrects && { corrects }),
    ...(!isAnswer && { reviewOn }),
    underlag: forslag?.underlag ?? [],
    noUnderlag: forslag?.noUnderlag ?? '',
    touchesStyrmodell: command.touchesStyrmodell,
    styrmodell: desk.model.id,
    rules: isAnswer
      ? ['BE-1', 'BE-2']
      : ['BE-1', item ? 'BE-2' : 'BE-5', ...mandate.rules, ...(grupp ? (['GR-1'] as const) : [])],
    rests: restsOf(answers, matter, desk),
  }
}

/** Who answered what, and the seats of those and of the one who writes. */
function restsOf(answers: readonly PartAnswer[], matter: Matter, desk: Desk): Rests {
  const positions = answers.flatMap(({ position }) => position ?? [])
  const signers = [
    { person: desk.context.actor, day: desk.today },
    ...positions.map(({ author, at, part }) => ({ person: author, day: swedishDay(at), part })),
  ]
  const seats = signers.flatMap(({ person, day, ...of }) => {
    const held = seatsOn(desk.state.medlemskap, person, matter.forum, day)
    const seat = 'part' in of ? held.find(({ part }) => part === of.part) : held[0]
    return seat ? [{ medlemskap: seat.id, person, part: seat.part, role: seat.role }] : []
  })
  return {
    positions: positions.map(({ id: fact, author: person, part, stance, weight }) => ({
      fact,
      person,
      part,
      stance,
      weight,
    })),
    seats: seats.filter(({ medlemskap }, index) => seats.findIndex(other => other.medlemskap === medlemskap) === index),
  }
}

/** Everything wrong with a decision as written, field by field. Rule UP-1 is asked only of one that gives an assignment. */
function problemsOfDecision(command: CommandOf<'decide'>, desk: Desk): FieldProblem[] {
  const problems = problemsOf({
    heading: [command.heading, line],
    text: [command.text, text],
    reasons: [command.reasons, optionalText],
  })
  const { reviewOn } = command
  if (reviewOn !== undefined && (!isDay(reviewOn) || reviewOn <= desk.today))
    problems.push({ field: 'reviewOn', problem: reviewOn ? 'not-allowed' : 'empty' })
  if (command.decision !== 'uppdrag') return problems
  const { part = '', due = '', text: task = '', involved = [], group } = command.uppdrag ?? {}
  if (!part) problems.push({ field: 'part', problem: 'empty' })
  else if (!partOf(desk.model, part)) problems.push({ field: 'part', problem: 'not-allowed' })
  problems.push(...problemsOf({ task: [task, text] }))
  if (!due) problems.push({ field: 'due', problem: 'empty' })
  else if (!isDay(due) || due < desk.today) problems.push({ field: 'due', problem: 'not-allowed' })
  if (involved.some(other => !partOf(desk.model, other))) problems.push({ field: 'involved', problem: 'not-allowed' })
  if (group && !worksOn(group, command, desk)) problems.push({ field: 'group', problem: 'not-allowed' })
  return problems
}

/** Whether a forum can be given an uppdrag: one of the version, a group that runs, or the one that the decision sets up. */
function worksOn(group: ForumKey, { matter, item }: CommandOf<'decide'>, desk: Desk): boolean {
  if (desk.model.forums.some(({ key }) => key === group)) return true
  const id = matter ?? (item && itemById(desk, item)?.subject)
  if (id && matterById(id, desk.state)?.wording.grupp?.key === group) return true
  const view = gruppOf(group, desk.reading, desk.today)
  return view !== undefined && view.state !== 'upphord'
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
