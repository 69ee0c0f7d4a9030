import type { Day, Instant } from '../shared/day.ts'
import { daysBetween } from '../shared/day.ts'
import type { PersonId } from '../shared/ids.ts'
import type { StoredStep } from './step.ts'
import type { Uppdrag } from './uppdrag.ts'

/** Where an uppdrag is, derived from its steps. */
export type UppdragStatus =
  /** Given, and nobody has said that it has begun. */
  | { readonly kind: 'givet' }
  | { readonly kind: 'paborjat'; readonly since: Instant }
  /** The responsible part says it is done; it waits for the forum that gave it. */
  | { readonly kind: 'klart'; readonly by: PersonId; readonly since: Instant }
  /** The giver is content: closed. */
  | { readonly kind: 'godkant'; readonly since: Instant }
  /** Handed back by the giver. */
  | { readonly kind: 'ater'; readonly since: Instant }

/** The status after one more step that counts. */
export function after(status: UppdragStatus, { kind, at, author }: StoredStep): UppdragStatus {
  switch (kind) {
    case 'paborjat':
    case 'rapport':
    case 'avsnitt':
      return status.kind === 'givet' ? { kind: 'paborjat', since: at } : status
    case 'klart':
      return { kind: 'klart', by: author, since: at }
    case 'godkant':
    case 'ater':
      return { kind, since: at }
  }
}

/** How an uppdrag stands to its day. `none` once it is approved, or waits for the giver. */
export type DueState = 'late' | 'soon' | 'ahead' | 'undated' | 'none'
const soonDays = 14

export function dueStateOf({ due }: Uppdrag, status: UppdragStatus, today: Day): DueState {
  if (status.kind === 'godkant' || status.kind === 'klart') return 'none'
  if (due === undefined) return 'undated'
  const left = daysBetween(today, due)
  return left < 0 ? 'late' : left <= soonDays ? 'soon' : 'ahead'
}
