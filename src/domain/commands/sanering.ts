import { isHeldOn } from '../forum/medlemskap.ts'
import { type AnyRow, contentOf, remainsOf, rowById, textsOf, without } from '../sanering/row.ts'
import { removed } from '../sanering/sanering.ts'
import { mayOrderSanering, saneringStanding } from '../sanering/standing.ts'
import type { Change } from '../shared/change.ts'
import { idOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { problemsOf, text } from '../shared/text.ts'
import { accept, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'
import type { SaneringCommand } from './sanering-command.ts'

type Of<K extends SaneringCommand['kind']> = Extract<SaneringCommand, { kind: K }>

/** Rule SA-1: orders that texts be taken out of a row. */
export function orderSanering(command: Of<'order-sanering'>, desk: Desk): Verdict {
  const row = rowById(command.subject, desk.state)
  if (!row) return refuse({ kind: 'gone', id: command.subject })
  if (!mayOrderSanering(desk.context.actor, row, desk.state, desk.today)) return refuse(byRule('SA-1'))
  const known = new Set(textsOf(row).flatMap(one => (one.text === removed ? [] : [one.path])))
  const problems: FieldProblem[] = problemsOf({ text: [command.text, text] })
  if (command.fields.length === 0) problems.unshift({ field: 'fields', problem: 'empty' })
  else if (command.fields.some(path => !known.has(path))) problems.unshift({ field: 'fields', problem: 'not-allowed' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const seat = desk.state.medlemskap.find(one => one.person === desk.context.actor && isHeldOn(one, desk.today))
  return accept({
    kind: 'add',
    of: 'sanering',
    id: idOf('sanering', desk.context.keys[0]),
    value: {
      subject: command.subject,
      fields: command.fields,
      remains: remainsOf(row, command.fields),
      part: seat?.part ?? '',
      text: command.text.trim(),
    },
  })
}

/** Rule SA-3: takes out what was ordered, and nothing else: the site's owner, or who wrote a row that may be changed. */
export function carryOutSanering(command: Of<'carry-out-sanering'>, desk: Desk): Verdict {
  const sanering = desk.state.saneringar.find(({ id }) => id === command.sanering)
  const row = sanering && rowById(sanering.subject, desk.state)
  if (!sanering || !row) return refuse({ kind: 'gone', id: sanering?.subject ?? command.sanering })
  const standing = saneringStanding(sanering, row, desk.state)
  if (!standing.counts) return refuse(byRule(standing.rule))
  if (!command.asOwner && !mayChange(row, desk)) return refuse(byRule('SA-3'))
  // Somebody has changed the row since: the order must be given anew, for what stands there now.
  if (remainsOf(row, sanering.fields) !== sanering.remains) return refuse(byRule('SA-2'))
  const value = without(contentOf(row), sanering.fields) as Readonly<Record<string, unknown>>
  const names = new Set(sanering.fields.map(path => path.slice(0, `${path}.`.indexOf('.'))))
  const fields = Object.fromEntries([...names].map(name => [name, value[name]]))
  const of = row.id.slice(0, row.id.indexOf(':'))
  return accept({ kind: 'change', of, id: row.id, fields } as Change)
}

/** Records that their authors may change themselves. */
function mayChange(row: AnyRow, { context }: Desk): boolean {
  return /^(avvikelse|forslag):/.test(row.id) && row.author === context.actor
}
