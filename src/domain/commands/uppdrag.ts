import { isDay } from '../shared/day.ts'
import { idOf, isIdOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, optionalText, problemsOf, text } from '../shared/text.ts'
import { partOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { hinderOfOrder, notesFromAbove, partsForStep, ruleOfStep } from '../uppdrag/standing.ts'
import type { StepKind } from '../uppdrag/step.ts'
import { organs, type Uppdrag } from '../uppdrag/uppdrag.ts'
import type { UppdragView } from '../uppdrag/view.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'

/** Steps that say something by themselves: words are welcome but not asked for. */
const wordless: ReadonlySet<StepKind> = new Set(['paborjat', 'klart', 'godkant'])

/** The text that a step asks for. */
export function textOfStep(kind: StepKind) {
  return wordless.has(kind) ? optionalText : text
}

/** What hinders the actor from noting an uppdrag from above, if anything. */
export function hindersNoting({ state, context, today }: Desk): RuleId | undefined {
  return notesFromAbove(state, context.actor, today) ? undefined : 'UP-5'
}

/** Notes an uppdrag that KF, KS or NAV has given, so that it is seen with the others and answered in time. */
export function noteUppdrag(command: CommandOf<'note-uppdrag'>, desk: Desk): Verdict {
  const hinder = hindersNoting(desk)
  if (hinder) return refuse(byRule(hinder))
  const problems = problemsOfUppdrag(command, desk)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const { organ, paragraph, day, diarienummer, heading, part, involved, due, joint } = command
  const value: Uppdrag = {
    above: { organ, paragraph, day, diarienummer },
    heading,
    text: command.text,
    part,
    involved: involved.filter(other => other !== part),
    ...(due && { due }),
    ...(joint && { joint }),
  }
  return accept({ kind: 'add', of: 'uppdrag', id: idOf('uppdrag', desk.context.keys[0]), value })
}

function problemsOfUppdrag(command: CommandOf<'note-uppdrag'>, desk: Desk): FieldProblem[] {
  const problems = problemsOf({ paragraph: [command.paragraph, line], diarienummer: [command.diarienummer, line] })
  if (!organs.includes(command.organ)) problems.unshift({ field: 'organ', problem: 'empty' })
  if (!command.day) problems.push({ field: 'day', problem: 'empty' })
  else if (!isDay(command.day) || command.day > desk.today) problems.push({ field: 'day', problem: 'not-allowed' })
  problems.push(...problemsOf({ heading: [command.heading, line], text: [command.text, text] }))
  if (!command.part) problems.push({ field: 'part', problem: 'empty' })
  else if (!partOf(desk.model, command.part)) problems.push({ field: 'part', problem: 'not-allowed' })
  if (command.involved.some(part => !partOf(desk.model, part)))
    problems.push({ field: 'involved', problem: 'not-allowed' })
  if (command.due && (!isDay(command.due) || command.due < command.day))
    problems.push({ field: 'due', problem: 'not-allowed' })
  return problems
}

/** As which parts the actor may take a step now; none with the rule that hinders it. */
export function mayStep(
  kind: StepKind,
  { uppdrag, standing, giver, status }: UppdragView,
  { state, context, today }: Desk,
): { readonly parts: readonly PartKey[]; readonly hinder?: RuleId } {
  if (!standing.counts) return { parts: [], hinder: standing.rule }
  const parts = partsForStep(kind, uppdrag, giver, context.actor, today, state)
  const hinder = parts.length === 0 ? ruleOfStep[kind] : hinderOfOrder(kind, status, context.actor)
  return hinder ? { parts: [], hinder } : { parts }
}

/** A part begins, reports, writes its section or says that it is done; the giver approves or hands back. */
export function takeStep(command: CommandOf<'take-step'>, desk: Desk): Verdict {
  const view = desk.reading.uppdrag.find(({ uppdrag }) => uppdrag.id === command.uppdrag)
  if (!view || !isIdOf('uppdrag', command.uppdrag)) return refuse({ kind: 'gone', id: command.uppdrag })
  const { parts, hinder } = mayStep(command.step, view, desk)
  if (hinder) return refuse(byRule(hinder))
  if (!parts.includes(command.part)) return refuse(byRule(ruleOfStep[command.step]))
  const problems = problemsOf({ text: [command.text, textOfStep(command.step)] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const value = { uppdrag: view.uppdrag.id, kind: command.step, part: command.part, text: command.text }
  return accept({
    kind: 'add',
    of: 'steg',
    id: idOf('steg', desk.context.keys[0]),
    value,
    after: [view.uppdrag.id],
  })
}
