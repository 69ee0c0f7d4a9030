import type { OversynFact } from '../oversyn/facts.ts'
import { problemsOfPlan } from '../oversyn/plan.ts'
import { currentOversyn, type OversynView } from '../oversyn/view.ts'
import { counted } from '../reading.ts'
import { isDay } from '../shared/day.ts'
import { idOf, type OversynId } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, optionalText, problemsOf, text } from '../shared/text.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'
import { leadsOversyn, oversynById, ownPartInOversyn } from './oversyn-desk.ts'

/** Writes one fact of the översyn. */
export function writeOversyn(value: OversynFact, desk: Desk, after: readonly OversynId[] = []): Verdict {
  const id = idOf('oversyn', desk.context.keys[0])
  return accept({ kind: 'add', of: 'oversyn', id, value, ...(after.length > 0 && { after }) })
}

export function openOversyn(command: CommandOf<'open-oversyn'>, desk: Desk): Verdict {
  if (!leadsOversyn(desk) || currentOversyn(desk.reading, desk.today)) return refuse(byRule('OV-1'))
  const { year, plan } = command
  const problems = [...problemsOf({ text: [command.text, optionalText] }), ...problemsOfPlan(plan, desk.today)]
  if (!Number.isInteger(year) || year < 2000 || year > 2100) problems.unshift({ field: 'year', problem: 'not-allowed' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ kind: 'oppnad', year, plan, base: desk.model.id, text: command.text }, desk)
}

/** What may still be changed: an översyn that has neither ended nor been decided. */
function underWay(id: OversynId, desk: Desk): OversynView | Verdict {
  const view = oversynById(id, desk)
  if (!view) return refuse({ kind: 'gone', id })
  return leadsOversyn(desk) && !view.decision && !view.ended ? view : refuse(byRule('OV-1'))
}

export function planOversyn(command: CommandOf<'plan-oversyn'>, desk: Desk): Verdict {
  const view = underWay(command.oversyn, desk)
  if ('ok' in view) return view
  const problems = [...problemsOf({ text: [command.text, optionalText] }), ...problemsOfPlan(command.plan, desk.today)]
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ ...command, kind: 'plan' }, desk, [command.oversyn])
}

/** Freezes an översyn, or ends it without a new version. */
export function closeOversyn(command: CommandOf<'freeze-oversyn' | 'end-oversyn'>, desk: Desk): Verdict {
  const view = underWay(command.oversyn, desk)
  if ('ok' in view) return view
  const isEnd = command.kind === 'end-oversyn'
  // What lies with SoB is taken back there first, or is decided.
  if (isEnd && view.phase === 'beslut') return refuse(byRule('OV-1'))
  const problems = problemsOf({ text: [command.text, isEnd ? text : optionalText] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const kind = isEnd ? 'avslutad' : 'frysning'
  return writeOversyn({ kind, oversyn: command.oversyn, text: command.text }, desk, [command.oversyn])
}

export function chooseInBasket(command: CommandOf<'choose-in-basket'>, desk: Desk): Verdict {
  const view = underWay(command.oversyn, desk)
  if ('ok' in view) return view
  const problems = problemsOf({ text: [command.text, text] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ ...command, kind: 'korgval' }, desk, [command.oversyn])
}

/** Between reviews: something that the next översyn should look at. */
export function noteBehov(command: CommandOf<'note-behov'>, desk: Desk): Verdict {
  const part = ownPartInOversyn(desk)
  if (!part) return refuse(byRule('OV-2'))
  const problems = problemsOf({ heading: [command.heading, line], text: [command.text, text] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ ...command, kind: 'behov', part }, desk)
}

/** Between reviews: whoever leads has looked at a noted need. A second answer takes the place of the first. */
export function followUpBehov(command: CommandOf<'follow-up-behov'>, desk: Desk): Verdict {
  const noted = counted(desk.reading.oversyn).find(({ id }) => id === command.behov)
  if (noted?.kind !== 'behov') return refuse({ kind: 'gone', id: command.behov })
  if (!leadsOversyn(desk)) return refuse(byRule('OV-11'))
  const problems = problemsOf({ text: [command.text, text] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ ...command, kind: 'behov-uppfoljt' }, desk, [noted.id])
}

/** Between reviews: a section of law has got another number. */
export function noteLagrum(command: CommandOf<'note-lagrum'>, desk: Desk): Verdict {
  if (!leadsOversyn(desk)) return refuse(byRule('OV-10'))
  const { law, chapter, paragraph, from, lagrum } = command
  const problems: FieldProblem[] = problemsOf({ law: [law, line], text: [command.text, text] })
  for (const [field, number] of [
    ['chapter', chapter],
    ['paragraph', paragraph],
  ] as const)
    if (!Number.isInteger(number) || number < 1) problems.push({ field, problem: 'not-allowed' })
  const current = desk.reading.lagrum.filter(row => row.key === lagrum).at(-1)
  if (!isDay(from) || (current && from <= current.from)) problems.push({ field: 'from', problem: 'not-allowed' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ kind: 'lagrum', lagrum, law, chapter, paragraph, from, text: command.text }, desk)
}

/** Another person has read the section in the statute. */
export function checkLagrum(command: CommandOf<'check-lagrum'>, desk: Desk): Verdict {
  const noted = counted(desk.reading.oversyn).find(({ id }) => id === command.change)
  if (noted?.kind !== 'lagrum') return refuse({ kind: 'gone', id: command.change })
  const mayRead = leadsOversyn(desk) || ownPartInOversyn(desk) !== undefined
  if (!mayRead || noted.author === desk.context.actor) return refuse(byRule('OV-10'))
  const problems = problemsOf({ text: [command.text, optionalText] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ kind: 'lagrum-kontrollerat', change: command.change, text: command.text }, desk, [noted.id])
}
