import type { Instant } from './day.ts'
import type { Id, PersonId } from './ids.ts'

/**
 * Something that lies in a list, with what SharePoint itself says of it. `author` and `at` are set by the platform at
 * creation and cannot be written by a client: they are who did it and when, whatever the text claims.
 */
export type Stored<T, I extends Id = Id> = T & {
  readonly id: I
  readonly author: PersonId
  readonly at: Instant
  readonly editor: PersonId
  readonly editedAt: Instant
  /** True until the server has it. `at` is then this device's own clock and decides nothing. */
  readonly pending: boolean
}

/** A row that some other tool wrote in a way we cannot read. It is shown with a warning, never dropped in silence. */
export interface Unreadable {
  readonly list: string
  /** SharePoint's item id, so that a person can find the row. */
  readonly itemId: string
  /** Which columns are wrong, by their internal names. */
  readonly columns: readonly string[]
}
