import type { Day } from '../../../domain/shared/day.ts'
import type { ChangeSet } from '../../../domain/tjansteutbud/change-set.ts'
import type { Draft } from '../../../ports/replica.ts'

/** A private draft of a proposal that carries these changes, for the page of proposals to go on with. */
export function forslagDraft(
  key: string,
  heading: string,
  changeSet: ChangeSet,
  effectiveFrom: Day,
): Omit<Draft, 'savedAt'> {
  return { key, form: 'forslag', fields: { heading, changeSet: JSON.stringify(changeSet), effectiveFrom } }
}
