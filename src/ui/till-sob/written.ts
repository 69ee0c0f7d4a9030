import type { StoredAvvikelse } from '../../domain/avvikelse/avvikelse.ts'
import type { CommandOf } from '../../domain/commands/command.ts'
import type { Door } from '../../domain/escalation/doors.ts'
import type { PartPosition, Stance } from '../../domain/escalation/escalation.ts'
import type { EscalationGround, Part, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import type { Text } from '../text/text.ts'

/** What is written in the form, by field: the shape of a draft on the device. */
export type Written = Readonly<Record<string, string>>

/** What drafts of this form are marked with on the device. */
export const draftForm = 'eskalering'

export const stances: readonly Stance[] = ['ej-svarat', 'tillstyrker', 'tillstyrker-med-villkor', 'avstyrker', 'avstar']

/** The parts whose position the question must hold, in the order of the version. */
export function askedParts(model: Styrmodell): readonly Part[] {
  return model.parts.filter(part => part.side !== undefined)
}

/** The form as it is first seen: the avvikelse's own text as a help, every part as not having answered. */
export function firstWritten(avvikelse: StoredAvvikelse, doors: readonly Door[], t: Text): Written {
  const pieces = [
    ['tillSob.form.fromWhat', avvikelse.what],
    ['tillSob.form.fromConsequence', avvikelse.consequence],
    ['tillSob.form.fromSuggestion', avvikelse.suggestion],
  ] as const
  const background = pieces
    .filter(([, text]) => text.trim() !== '')
    .map(([heading, text]) => `${t(heading)}: ${text.trim()}`)
    .join('\n\n')
  return { ground: doors.find(door => door.open)?.ground ?? '', background, proposal: '' }
}

export function stanceOf(written: Written, part: string): Stance {
  return stances.find(stance => stance === written[`stance-${part}`]) ?? 'ej-svarat'
}

export function positionsOf(written: Written, model: Styrmodell): PartPosition[] {
  return askedParts(model).map(({ key }) => ({
    part: key,
    stance: stanceOf(written, key),
    text: written[`position-${key}`] ?? '',
  }))
}

export function toCommand(
  written: Written,
  avvikelse: StoredAvvikelse,
  ground: EscalationGround,
  model: Styrmodell,
): CommandOf<'escalate'> {
  return {
    kind: 'escalate',
    avvikelse: avvikelse.id,
    ground,
    background: written.background ?? '',
    positions: positionsOf(written, model),
    proposal: written.proposal ?? '',
  }
}
