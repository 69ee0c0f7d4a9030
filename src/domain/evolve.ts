import { adoptionRestsOn, withAdopted } from './oversyn/versions.ts'
import type { Change, EntityKind } from './shared/change.ts'
import type { Instant } from './shared/day.ts'
import type { PersonId } from './shared/ids.ts'
import type { State } from './state.ts'

/** Where each kind of thing lies in a state. */
export const slots = {
  medlemskap: 'medlemskap',
  meeting: 'meetings',
  punkt: 'items',
  handelse: 'facts',
  avvikelse: 'avvikelser',
  eskalering: 'escalations',
  forslag: 'forslag',
  beslut: 'decisions',
  uppdrag: 'uppdrag',
  steg: 'steps',
  forankring: 'forankringar',
  underlag: 'underlag',
  oversyn: 'oversynFacts',
  aviseringsval: 'noticeChoices',
  version: 'versionRows',
  avsnitt: 'avsnittRows',
  sanering: 'saneringar',
} as const satisfies Record<EntityKind, keyof State>

/** The state after a change that this person made at that moment, as the server would show it. */
export function evolve(state: State, change: Change, author: PersonId, at: Instant): State {
  const slot = slots[change.of]
  const rows: readonly { readonly id: string }[] = state[slot]
  const signed = { author, at, editor: author, editedAt: at, pending: false }
  const next =
    change.kind === 'add'
      ? [...rows, { ...change.value, id: change.id, ...signed }]
      : rows.map(row => (row.id === change.id ? { ...row, ...change.fields, editor: author, editedAt: at } : row))
  const evolved = { ...state, [slot]: next }
  // What SoB has adopted governs as soon as it is known, and no longer when it is seen to have been changed.
  return adoptionRestsOn.some(one => one === slot) ? withAdopted(evolved) : evolved
}
