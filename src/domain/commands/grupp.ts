import { targetOf } from '../decision/standing.ts'
import type { Wording } from '../forslag/forslag.ts'
import { groupsOf, gruppOf } from '../grupp/groups.ts'
import { isDay } from '../shared/day.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, problemsOf, text } from '../shared/text.ts'
import { partOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'
import { changesFor, mayKeepSeats } from './grupp-seats.ts'

/** Everything wrong with the working group that a proposal would set up, field by field. */
export function problemsOfGrupp(written: Wording, desk: Desk): FieldProblem[] {
  const { grupp, effectiveFrom = desk.today } = written
  if (!grupp) return []
  const { name, purpose, ends, members } = grupp
  const problems = problemsOf({ 'grupp.name': [name, line], 'grupp.purpose': [purpose, text] })
  if (!isDay(ends)) problems.push({ field: 'grupp.ends', problem: ends ? 'not-allowed' : 'empty' })
  else if (ends < effectiveFrom)
    problems.push({ field: 'grupp.ends', problem: 'ends-before-start', start: effectiveFrom, end: ends })
  const known = new Set(desk.state.medlemskap.map(({ person }) => person))
  const isWrong = members.some(({ person, part }) => !known.has(person) || !partOf(desk.model, part))
  const persons = new Set(members.map(({ person }) => person))
  if (members.length === 0) problems.push({ field: 'grupp.members', problem: 'empty' })
  else if (isWrong || persons.size < members.length) problems.push({ field: 'grupp.members', problem: 'not-allowed' })
  if (members.filter(({ role }) => role === 'sammankallande').length !== 1)
    problems.push({ field: 'grupp.convenor', problem: 'empty' })
  return problems
}

/** Rule GR-1: a group that is there already is changed only by naming the latest decision on it. */
export function hindersGrupp({ grupp, ...written }: Wording, desk: Desk): RuleId | undefined {
  const known = grupp && gruppOf(grupp.key, desk.reading, desk.today)
  return known && known.decision.id !== targetOf(written) ? 'GR-1' : undefined
}

/** Rule GR-2: writes in the members of a working group as it was decided. */
export function seatGrupp(command: CommandOf<'seat-grupp'>, desk: Desk): Verdict {
  if (!mayKeepSeats(desk)) return refuse(byRule('ME-1'))
  const view = groupsOf(desk.reading, desk.today).find(({ decision }) => decision.id === command.decision)
  if (!view) return refuse({ kind: 'gone', id: command.decision })
  const changes = changesFor(view, desk)
  return changes.length > 0 ? accept(...changes) : refuse(byRule('GR-2'))
}
