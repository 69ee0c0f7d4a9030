import type { AvvikelseView } from '../avvikelse/status.ts'
import type { ForumFact } from '../forum/facts.ts'
import { idOf } from '../shared/ids.ts'
import { byRule } from '../shared/refusal.ts'
import { optionalText, problemsOf, text } from '../shared/text.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { hindersNominating, hindersWithdrawing } from './avvikelse-hinders.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import { type Desk, viewById } from './desk.ts'

export function nominate(command: CommandOf<'nominate'>, desk: Desk): Verdict {
  const problems = problemsOf({ reason: [command.reason, optionalText] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return note(command.avvikelse, 'nominering', command.reason, desk, hindersNominating)
}

export function withdrawNomination(command: CommandOf<'withdraw-nomination'>, desk: Desk): Verdict {
  return note(command.avvikelse, 'atertagen-nominering', '', desk, hindersWithdrawing)
}

export function declineNomination(command: CommandOf<'decline-nomination'>, desk: Desk): Verdict {
  const problems = problemsOf({ reason: [command.reason, text] })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  return note(command.avvikelse, 'avbojd-nominering', command.reason, desk, hindersNominating)
}

type NominationFact = Extract<ForumFact, { kind: `${string}nominering` }>['kind']

function note(
  avvikelse: CommandOf<'nominate'>['avvikelse'],
  kind: NominationFact,
  written: string,
  desk: Desk,
  hinders: (view: AvvikelseView, desk: Desk) => RuleId | undefined,
): Verdict {
  const view = viewById(desk, avvikelse)
  if (!view) return refuse({ kind: 'gone', id: avvikelse })
  const hinder = hinders(view, desk)
  if (hinder) return refuse(byRule(hinder))
  const value: ForumFact = { kind, forum: 'samverkan', avvikelse, text: written }
  return accept({ kind: 'add', of: 'handelse', id: idOf('handelse', desk.context.keys[0]), value, after: [avvikelse] })
}
