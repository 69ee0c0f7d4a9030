import { seatsOn } from '../forum/medlemskap.ts'
import { idOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, optionalLine, optionalText, problemsOf, text } from '../shared/text.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { contentOf, qualityOf } from '../underlag/kvalitetssakring.ts'
import type { StoredUnderlag, Underlag } from '../underlag/underlag.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'

/** What hinders the actor from writing an underlag, if anything: rule UN-1. */
export function hindersUnderlag({ state, context, today }: Desk): RuleId | undefined {
  return seatsOn(state.medlemskap, context.actor, 'analys', today).length > 0 ? undefined : 'UN-1'
}

/** Shares an underlag, or changes one that is shared: the group's text, not one person's. */
export function shareUnderlag(command: CommandOf<'share-underlag'>, desk: Desk): Verdict {
  const hinder = hindersUnderlag(desk)
  if (hinder) return refuse(byRule(hinder))
  const problems = problemsOfUnderlag(command.value, desk)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const { underlag, seen, value } = command
  if (!underlag) return accept({ kind: 'add', of: 'underlag', id: idOf('underlag', desk.context.keys[0]), value })
  if (!desk.state.underlag.some(({ id }) => id === underlag)) return refuse({ kind: 'gone', id: underlag })
  return accept({ kind: 'change', of: 'underlag', id: underlag, fields: value, ...(seen && { seen }) })
}

/** Field by field; of the figures, `figures-2` is the third table. */
function problemsOfUnderlag(value: Underlag, { model }: Desk): FieldProblem[] {
  const known = new Set(model.omraden.flatMap(({ delomraden }) => delomraden.map(({ key }) => key)))
  const problems = problemsOf({
    heading: [value.heading, line],
    behovsgrupp: [value.behovsgrupp, optionalLine],
    text: [value.text, text],
    unmet: [value.unmet, optionalText],
  })
  if (value.delomraden.some(key => !known.has(key))) problems.push({ field: 'delomraden', problem: 'not-allowed' })
  value.figures.forEach((figures, index) => {
    const { title, unit, source, rows } = figures
    const names = rows.map(({ series }) => series).join('\n')
    const found = problemsOf({ [`title-${index}`]: [title, line], [`unit-${index}`]: [unit, line] })
    found.push(...problemsOf({ [`source-${index}`]: [source, line], [`rows-${index}`]: [names, text] }))
    problems.push(...found)
  })
  return problems
}

/** What hinders the actor from assuring the quality, if anything. */
export function hindersAssuring(underlag: StoredUnderlag, desk: Desk): RuleId | undefined {
  const hinder = hindersUnderlag(desk)
  if (hinder) return hinder
  const { actor } = desk.context
  const isOwn = underlag.author === actor || underlag.editor === actor
  return isOwn || qualityOf(underlag, desk.reading).kind === 'sakrad' ? 'UN-2' : undefined
}

/** Somebody else of the group than the writer says that the figures hold. */
export function assureUnderlag(command: CommandOf<'assure-underlag'>, desk: Desk): Verdict {
  const underlag = desk.state.underlag.find(({ id }) => id === command.underlag)
  if (!underlag) return refuse({ kind: 'gone', id: command.underlag })
  const hinder = hindersAssuring(underlag, desk)
  if (hinder) return refuse(byRule(hinder))
  const value = {
    kind: 'kvalitetssakring',
    forum: 'analys',
    underlag: underlag.id,
    wording: contentOf(underlag),
    text: '',
  } as const
  return accept({
    kind: 'add',
    of: 'handelse',
    id: idOf('handelse', desk.context.keys[0]),
    value,
    after: [underlag.id],
  })
}
