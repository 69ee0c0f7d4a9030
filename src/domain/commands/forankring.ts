import type { StoredDecision } from '../decision/decision.ts'
import type { Anchoring } from '../forankring/ledger.ts'
import { anchoringGaps } from '../forankring/ledger.ts'
import { partsToAnchor } from '../forankring/parts.ts'
import { partsSpokenFor } from '../forankring/standing.ts'
import { isDay } from '../shared/day.ts'
import { idOf } from '../shared/ids.ts'
import { byRule } from '../shared/refusal.ts'
import { line, optionalLine, problemsOf } from '../shared/text.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'

/** The parts that the actor may say of how this decision is anchored. */
export function partsToReport(decision: StoredDecision, desk: Desk): readonly PartKey[] {
  const own = partsSpokenFor(desk.state, desk.context.actor, desk.today)
  return partsToAnchor(decision, desk.state.versions).filter(part => own.has(part))
}

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

/** What the actor's own parts have left to anchor, oldest first. */
export function ownGaps(desk: Desk): { readonly decision: StoredDecision; readonly missing: readonly Anchoring[] }[] {
  const own = partsSpokenFor(desk.state, desk.context.actor, desk.today)
  return anchoringGaps(desk.reading, desk.today).flatMap(({ decision, missing }) => {
    const mine = missing.filter(({ part }) => own.has(part))
    return mine.length > 0 ? [{ decision, missing: mine }] : []
  })
}
