import { type AvvikelseView, goesAlong } from '../avvikelse/status.ts'
import { doorsOf } from '../escalation/doors.ts'
import type { Escalation } from '../escalation/escalation.ts'
import { idOf, isIdOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { optionalText, problemsOf, text } from '../shared/text.ts'
import type { DelomradeKey } from '../styrmodell/styrmodell.ts'
import { hindersAcknowledging, hindersEscalating } from './avvikelse-hinders.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { convenes, type Desk, itemById, viewById } from './desk.ts'

/** The sammankallande notes what the group came to on a point about an avvikelse. */
export function handleAvvikelse(command: CommandOf<'handle-avvikelse'>, desk: Desk): Verdict {
  const item = itemById(desk, command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  const { subject } = item
  if (item.forum !== 'samverkan' || !convenes(desk, 'samverkan') || !subject || !isIdOf('avvikelse', subject))
    return refuse(byRule('AV-5'))
  const view = viewById(desk, subject)
  if (!view) return refuse({ kind: 'gone', id: subject })
  if ('escalation' in view.status) return refuse(byRule('NO-3'))
  if (goesAlong(view)) return refuse(byRule('BU-4'))
  const problems = problemsOf({ text: [command.text, text] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value: {
      kind: 'behandling',
      forum: 'samverkan',
      avvikelse: subject,
      meeting: item.meeting,
      item: item.id,
      outcome: command.outcome,
      text: command.text,
    },
    after: [item.id, subject],
  })
}

export function escalate(command: CommandOf<'escalate'>, desk: Desk): Verdict {
  const view = viewById(desk, command.avvikelse)
  if (!view) return refuse({ kind: 'gone', id: command.avvikelse })
  const hinder = hindersEscalating(view, desk)
  if (hinder) return refuse(byRule(hinder))
  const door = doorsOf(view, desk.model).find(candidate => candidate.ground === command.ground)
  if (!door?.open) return refuse(byRule(door?.rule ?? 'ES-3'))
  const problems = problemsOfEscalation(command, desk)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const value: Escalation = {
    avvikelse: view.avvikelse.id,
    heading: view.avvikelse.heading,
    ...(view.bunt && { others: view.bunt.others }),
    delomraden: delomradenOf(view, desk),
    ground: command.ground,
    background: command.background,
    positions: command.positions,
    proposal: command.proposal,
    nominations: view.tally.nominations.map(({ fact, person, part }) => ({ fact, person, part })),
    ...(door.handling && { handling: door.handling.id }),
    styrmodell: desk.model.id,
  }
  const rests = [
    view.avvikelse.id,
    ...value.nominations.map(nomination => nomination.fact),
    ...(door.handling ? [door.handling.id] : []),
    ...(view.bunt?.fact ? [view.bunt.fact.id] : []),
  ]
  return accept({ kind: 'add', of: 'eskalering', id: idOf('eskalering', desk.context.keys[0]), value, after: rests })
}

/** What the question concerns: the delområde of each avvikelse that it carries. */
function delomradenOf({ avvikelse, bunt }: AvvikelseView, { state }: Desk): DelomradeKey[] {
  const others = new Set<string>(bunt?.others)
  const along = state.avvikelser.filter(({ id }) => others.has(id))
  return [...new Set([avvikelse, ...along].map(({ delomrade }) => delomrade))]
}

/** Rule ES-4, field by field: a position field is named `position-<part>`. */
function problemsOfEscalation(command: CommandOf<'escalate'>, desk: Desk): FieldProblem[] {
  const missing = desk.model.parts
    .filter(part => part.side !== undefined && !command.positions.some(position => position.part === part.key))
    .map((part): FieldProblem => ({ field: `position-${part.key}`, problem: 'empty' }))
  const written = command.positions.flatMap(position =>
    problemsOf({ [`position-${position.part}`]: [position.text, optionalText] }),
  )
  return [
    ...problemsOf({ background: [command.background, text] }),
    ...missing,
    ...written,
    ...problemsOf({ proposal: [command.proposal, text] }),
  ]
}

/** The sammankallande notes that the group has taken up SoB's answer. */
export function bringBack(command: CommandOf<'bring-back'>, desk: Desk): Verdict {
  const item = itemById(desk, command.item)
  if (!item) return refuse({ kind: 'gone', id: command.item })
  const decision = desk.reading.decisions.find(
    ({ fact, standing }) => fact.id === item.subject && standing.counts,
  )?.fact
  if (item.forum !== 'samverkan' || !convenes(desk, 'samverkan') || !decision) return refuse(byRule('AF-1'))
  const escalation = desk.state.escalations.find(candidate => candidate.id === decision.escalation)
  if (!escalation) return refuse(byRule('AF-1'))
  const problems = problemsOf({ text: [command.text, optionalText] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const { avvikelse } = escalation
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value: {
      kind: 'aterforing',
      forum: 'samverkan',
      avvikelse,
      decision: decision.id,
      meeting: item.meeting,
      item: item.id,
      text: command.text,
    },
    after: [item.id],
  })
}

export function acknowledge(command: CommandOf<'acknowledge'>, desk: Desk): Verdict {
  const view = viewById(desk, command.avvikelse)
  if (!view) return refuse({ kind: 'gone', id: command.avvikelse })
  if (hindersAcknowledging(view, desk) || !('decision' in view.status)) return refuse(byRule('AF-2'))
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value: {
      kind: 'kvittens',
      forum: 'samverkan',
      avvikelse: command.avvikelse,
      decision: view.status.decision.id,
      text: '',
    },
  })
}
