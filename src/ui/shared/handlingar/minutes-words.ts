import type { Desk } from '../../../domain/commands/desk.ts'
import type { Outcome } from '../../../domain/forum/facts.ts'
import type { Minutes, MinutesOutcome, Signer } from '../../../domain/minutes/minutes.ts'
import { isObjectedTo, type ProtokollStatus } from '../../../domain/minutes/protokoll.ts'
import type { Text } from '../../text/text.ts'
import { seatLabel } from '../sentences.ts'

/** What the group may come to, in the order of the buttons. */
export const outcomes: readonly Outcome[] = ['overenskommelse', 'avslutad', 'strategisk', 'oeniga']

/** Who wrote something, by the seat that stands in the minutes. */
export function signerName({ role, part }: Signer, { model }: Desk, t: Text): string {
  if (!role || !part) return t('governance.person.unknown')
  return seatLabel({ role, part }, model, t)
}

/** What an outcome was, as a heading. */
export function outcomeName({ kind, outcome, number = '', heading = '' }: MinutesOutcome, t: Text): string {
  switch (kind) {
    case 'beslut':
      return t('protokoll.text.decision', { kind: t('moten.kind.beslut'), number, heading })
    case 'behandling': {
      const known = outcomes.find(one => one === outcome)
      return t('protokoll.text.outcome', { what: known ? t(`avvikelser.outcome.${known}`) : '' })
    }
    case 'aterforing':
    case 'bordlaggning':
    case 'bordlagd':
    case 'aterremitterad':
      return t(`moten.outcome.${kind}`)
  }
}

/** What a matter is called, as far as the reader may see it: a decision by its number, the rest by their heading. */
export function subjectName(subject: string, { state }: Desk): string {
  const rows = [...state.avvikelser, ...state.escalations, ...state.decisions, ...state.forslag, ...state.uppdrag]
  const row = rows.find(({ id }) => id === subject)
  if (!row) return ''
  return 'number' in row ? `${row.number} ${row.heading}` : row.heading
}

/** How far minutes have come, in one word of the text. */
export function stateOf(status: ProtokollStatus): ProtokollStatus['kind'] | 'invandning' {
  return isObjectedTo(status) ? 'invandning' : status.kind
}

/** The same as it is read: minutes are one, notes are several. */
export function stateName(status: ProtokollStatus, forum: Minutes['forum'], t: Text): string {
  const state = stateOf(status)
  if (forum === 'sob' || state === 'utkast' || state === 'invandning') return t(`protokoll.state.${state}`)
  return t(`protokoll.notesState.${state}`)
}

/** The colour of each state; the word always stands beside it. */
export const stateColors = {
  utkast: 'informative',
  framlagt: 'brand',
  invandning: 'warning',
  justerat: 'success',
} as const satisfies Record<ReturnType<typeof stateOf>, string>
