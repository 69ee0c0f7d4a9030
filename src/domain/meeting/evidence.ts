import type { Reading } from '../reading.ts'
import { isIdOf } from '../shared/ids.ts'
import type { AgendaItemKind } from './meeting.ts'

/** What a point must have before the forum is called to it. */
export type Evidence = 'forslag' | 'underlag'

/**
 * What is missing of what a point of its kind needs. Rule MO-3: a point for decision needs a proposal, and where the
 * proposal changes tjänsteutbudet an underlag too, or the reason why there is none.
 */
export function missingEvidence(
  point: { readonly kind: AgendaItemKind; readonly subject?: string; readonly proposal?: string },
  reading: Reading,
): Evidence[] {
  if (point.kind !== 'beslut') return []
  const { subject } = point
  if (subject && isIdOf('forslag', subject)) {
    const forslag = reading.state.forslag.find(({ id }) => id === subject)
    const isGrounded = !forslag?.changeSet || forslag.underlag.length > 0 || forslag.noUnderlag.trim() !== ''
    return isGrounded ? [] : ['underlag']
  }
  if (subject && isIdOf('eskalering', subject)) return []
  return point.proposal?.trim() ? [] : ['forslag']
}
