import type { Andring } from '../oversyn/andring.ts'
import { isAdrift } from '../oversyn/merge.ts'
import { versionNamed } from '../oversyn/version-named.ts'
import type { OversynView } from '../oversyn/view.ts'
import type { OversynId } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, optionalText, problemsOf, text } from '../shared/text.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { plainText, sectionOf } from '../styrmodell/text/read.ts'

import { type CommandOf, refuse, type Verdict } from './command.ts'

import type { Desk } from './desk.ts'
import { writeOversyn } from './oversyn.ts'
import type { AndringsforslagText } from './oversyn-command.ts'
import {
  andringsforslagById,
  hindersRecommending,
  isSettledOversyn,
  leadsOversyn,
  oversynById,
  ownPartInOversyn,
} from './oversyn-desk.ts'

/** What hinders the actor from proposing a change, if anything. Whoever leads works on after the parts are done. */
export function hindersAndringsforslag(view: OversynView, desk: Desk): RuleId | undefined {
  if (!ownPartInOversyn(desk)) return 'OV-2'
  if (isSettledOversyn(view) || view.phase === 'planerad') return 'OV-3'
  return view.isFrozen && !leadsOversyn(desk) ? 'OV-3' : undefined
}

/** What is wrong with a proposal as written. The section that has gone, or that nothing is changed in, is named. */
function problemsOfText(written: AndringsforslagText, { oversyn }: OversynView, desk: Desk): FieldProblem[] {
  return [
    ...problemsOf({ heading: [written.heading, line], text: [written.text, text] }),
    ...problemsOfAndring(written.andring, oversyn.base, desk),
  ]
}

function problemsOfAndring(andring: Andring, base: OversynView['oversyn']['base'], desk: Desk): FieldProblem[] {
  const version = versionNamed(base, desk.state)
  if (!version || isAdrift({ andring }, version)) {
    const field = andring.kind === 'modell' ? 'modell' : 'section'
    return [{ field, problem: 'not-allowed' }]
  }
  if (andring.kind === 'modell' || andring.kind === 'utgar') return []
  const { heading, blocks } = andring.kind === 'avsnitt' ? andring : andring.section
  const problems = problemsOf({ newHeading: [heading, line], newText: [plainText({ blocks }), optionalText] })
  const section = andring.kind === 'avsnitt' && sectionOf(version.text, andring.section)
  const isSame = section && section.heading === heading && JSON.stringify(section.blocks) === JSON.stringify(blocks)
  return isSame ? [...problems, { field: 'newText', problem: 'not-allowed' }] : problems
}

export function shareAndringsforslag(command: CommandOf<'share-andringsforslag'>, desk: Desk): Verdict {
  const view = oversynById(command.oversyn, desk)
  if (!view) return refuse({ kind: 'gone', id: command.oversyn })
  const hinder = hindersAndringsforslag(view, desk)
  const part = ownPartInOversyn(desk)
  if (hinder || !part) return refuse(byRule(hinder ?? 'OV-2'))
  const problems = problemsOfText(command, view, desk)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ ...command, kind: 'andringsforslag', part }, desk, [command.oversyn])
}

/** What hinders the actor from writing the own proposal anew, if anything. */
export function hindersRewriting(id: OversynId, desk: Desk): RuleId | undefined {
  const found = andringsforslagById(id, desk)
  if (found?.view.author !== desk.context.actor) return 'OV-4'
  if (found.view.status === 'aterkallat') return 'OV-4'
  return hindersAndringsforslag(found.oversyn, desk)
}

export function rewriteAndringsforslag(command: CommandOf<'rewrite-andringsforslag'>, desk: Desk): Verdict {
  const found = andringsforslagById(command.forslag, desk)
  if (!found) return refuse({ kind: 'gone', id: command.forslag })
  const hinder = hindersRewriting(command.forslag, desk)
  if (hinder) return refuse(byRule(hinder))
  const problems = problemsOfText(command, found.oversyn, desk)
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const oversyn = found.oversyn.oversyn.id
  return writeOversyn({ ...command, kind: 'omskrivning', oversyn }, desk, [command.forslag])
}

/** What hinders the actor from taking the own proposal back: one that lies with SoB in a draft stays. */
export function hindersWithdrawing(id: OversynId, desk: Desk): RuleId | undefined {
  const found = andringsforslagById(id, desk)
  if (found?.view.author !== desk.context.actor || found.view.status === 'aterkallat') return 'OV-4'
  return isSettledOversyn(found.oversyn) ? 'OV-3' : undefined
}

export function withdrawAndringsforslag(command: CommandOf<'withdraw-andringsforslag'>, desk: Desk): Verdict {
  const found = andringsforslagById(command.forslag, desk)
  if (!found) return refuse({ kind: 'gone', id: command.forslag })
  const hinder = hindersWithdrawing(command.forslag, desk)
  if (hinder) return refuse(byRule(hinder))
  const problems = problemsOf({ text: [command.text, optionalText] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const oversyn = found.oversyn.oversyn.id
  return writeOversyn({ kind: 'aterkallelse', oversyn, forslag: command.forslag, text: command.text }, desk, [
    command.forslag,
  ])
}

export function recommend(command: CommandOf<'recommend'>, desk: Desk): Verdict {
  const found = andringsforslagById(command.forslag, desk)
  if (!found) return refuse({ kind: 'gone', id: command.forslag })
  const hinder = hindersRecommending(command.forslag, desk)
  // The wording that was read, not the one that may have come since.
  if (hinder || command.wording !== found.view.digest) return refuse(byRule(hinder ?? 'OV-5'))
  const isChange = command.stance === 'andras'
  const problems = problemsOf({ text: [command.text, command.stance === 'tillstyrks' ? optionalText : text] })
  if (!command.stance) problems.unshift({ field: 'stance', problem: 'empty' })
  if (isChange && !command.andring) problems.push({ field: 'newText', problem: 'empty' })
  if (isChange && command.andring)
    problems.push(...problemsOfAndring(command.andring, found.oversyn.oversyn.base, desk))
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const { andring, ...rest } = command
  const oversyn = found.oversyn.oversyn.id
  return writeOversyn({ ...rest, kind: 'rekommendation', oversyn, ...(isChange && andring && { andring }) }, desk, [
    command.forslag,
  ])
}

export function answerRecommendation(command: CommandOf<'answer-recommendation'>, desk: Desk): Verdict {
  const found = andringsforslagById(command.forslag, desk)
  if (!found) return refuse({ kind: 'gone', id: command.forslag })
  const { view, oversyn } = found
  const isCurrent = view.recommendation?.id === command.recommendation
  const isOpen = view.status !== 'aterkallat' && !isSettledOversyn(oversyn)
  if (!isCurrent || view.author !== desk.context.actor || !isOpen) return refuse(byRule('OV-4'))
  const problems = problemsOf({ text: [command.text, command.accepts ? optionalText : text] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return writeOversyn({ ...command, kind: 'svar', oversyn: oversyn.oversyn.id }, desk, [command.recommendation])
}
