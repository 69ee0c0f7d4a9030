import type { Id } from '../domain/shared/ids.ts'
import type { ForumKey } from '../domain/styrmodell/styrmodell.ts'

/** Where a person finds a row, its earlier versions and what has been removed, in SharePoint itself. */
export interface RowPlaces {
  /** The row's list, by the name that people see. */
  readonly list: string
  /** The row's number in its list. */
  readonly number: string
  readonly versions: string
  readonly recycleBin: string
  /** The site's own bin of what was removed from the first one. */
  readonly secondBin: string
}

/**
 * What came of removing the earlier versions of a row.
 * - `unsupported`: the service does not let an app do it; a person does it at `places.versions`.
 * - `left`: so many could not be removed.
 */
export type Removed =
  | { readonly ok: true; readonly removed: number; readonly left: number; readonly places: RowPlaces }
  | { readonly ok: false; readonly why: 'offline' | 'forbidden' | 'gone' }
  | { readonly ok: false; readonly why: 'unsupported'; readonly kept: number; readonly places: RowPlaces }

/** The earlier versions that SharePoint keeps of a row. */
export interface Versions {
  /** Removes all but the newest, with the person's own rights. `forum` names whose list, for rows of a forum. */
  removeOlder(row: Id, forum: ForumKey | undefined): Promise<Removed>
}
