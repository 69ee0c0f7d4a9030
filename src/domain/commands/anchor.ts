import { isDay } from '../shared/day.ts'
import { idOf } from '../shared/ids.ts'
import { byRule } from '../shared/refusal.ts'
import { line, optionalLine, problemsOf } from '../shared/text.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'
import { partsToReport } from './forankring.ts'

/** A representative says how far the own part has come with a decision. */
export function anchor(command: CommandOf<'anchor'>, desk: Desk): Verdict {
  const decision = desk.reading.decisions.find(({ fact }) => fact.id === command.decision)
  if (!decision) return refuse({ kind: 'gone', id: command.decision })
  if (!decision.standing.counts) return refuse(byRule('FO-2'))
  if (!partsToReport(decision.fact, desk).includes(command.part)) return refuse(byRule('FO-1'))
  const problems = problemsOf({ with: [command.with, command.state === 'forankrad' ? line : optionalLine] })
  if (!command.on) problems.push({ field: 'on', problem: 'empty' })
  else if (!isDay(command.on) || command.on < decision.fact.day || command.on > desk.today)
    problems.push({ field: 'on', problem: 'not-allowed' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const { kind: _, ...value } = command
  return accept({
    kind: 'add',
    of: 'forankring',
    id: idOf('forankring', desk.context.keys[0]),
    value,
    after: [decision.fact.id],
  })
}
