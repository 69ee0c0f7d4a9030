import type { AvvikelseView } from '../avvikelse/status.ts'
import { idOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, optionalText, problemsOf, text } from '../shared/text.ts'
import { delomradeOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import { raisers } from './avvikelse-hinders.ts'
import { type AvvikelseText, accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { type Desk, ownSeat, viewById } from './desk.ts'

const kinds = ['rutin', 'princip', 'ansvarsfordelning']

/** What hinders the actor from changing the text, if anything. */
export function hindersEditing(view: AvvikelseView, desk: Desk): RuleId | undefined {
  const untouched = view.handlings.length === 0 && !('escalation' in view.status)
  return view.avvikelse.author === desk.context.actor && untouched ? undefined : 'AV-4'
}

/** Everything wrong with what a person wrote, field by field; the same check for a draft that is about to be shared. */
function problemsOfText(written: AvvikelseText, model: Styrmodell): FieldProblem[] {
  const problems = problemsOf({
    heading: [written.heading, line],
    what: [written.what, text],
    consequence: [written.consequence, optionalText],
    suggestion: [written.suggestion, optionalText],
  })
  const chosen: FieldProblem[] = []
  if (!kinds.includes(written.about)) chosen.push({ field: 'about', problem: 'empty' })
  if (!written.omrade) chosen.push({ field: 'omrade', problem: 'empty' })
  else if (!written.delomrade) chosen.push({ field: 'delomrade', problem: 'empty' })
  // Rule AV-2: exactly the områden and delområden of the version in force.
  else if (!delomradeOf(model, written.omrade, written.delomrade))
    chosen.push({ field: 'delomrade', problem: 'not-allowed' })
  if (written.stadsomrade !== undefined && !model.stadsomraden.some(area => area.key === written.stadsomrade))
    chosen.push({ field: 'stadsomrade', problem: 'not-allowed' })
  return [
    ...problems.filter(({ field }) => field === 'heading'),
    ...chosen,
    ...problems.filter(({ field }) => field !== 'heading'),
  ]
}

export function shareAvvikelse(command: CommandOf<'share-avvikelse'>, desk: Desk): Verdict {
  const seat = ownSeat(desk, 'samverkan', raisers)
  if (!seat) return refuse(byRule('AV-1'))
  const problems = problemsOfText(command.text, desk.model)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const id = idOf('avvikelse', desk.context.keys[0])
  return accept({
    kind: 'add',
    of: 'avvikelse',
    id,
    value: { ...command.text, part: seat.part, styrmodell: desk.model.id },
  })
}

export function editAvvikelse(command: CommandOf<'edit-avvikelse'>, desk: Desk): Verdict {
  const view = viewById(desk, command.avvikelse)
  if (!view) return refuse({ kind: 'gone', id: command.avvikelse })
  const hinder = hindersEditing(view, desk)
  if (hinder) return refuse(byRule(hinder))
  const problems = problemsOfText(command.text, desk.model)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return accept({ kind: 'change', of: 'avvikelse', id: command.avvikelse, fields: command.text, seen: command.seen })
}
