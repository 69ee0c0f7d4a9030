import type { RuleId } from '../styrmodell/rules.ts'
import type { Stored } from './stored.ts'

/**
 * Whether a stored fact counts. A fact that breaks a rule lies in its list all the same (someone may have written it
 * round the app): it is shown as not valid, with the rule, and never counted.
 */
export type Standing = { readonly counts: true } | { readonly counts: false; readonly rule: RuleId }

export const counts: Standing = { counts: true }

export function breaks(rule: RuleId): Standing {
  return { counts: false, rule }
}

/** How long after it was made a row may still be said to be changed by its own making, in milliseconds. */
const makingTime = 60_000

/**
 * Rule MF-2: whether a row that is written once has been changed since. SharePoint itself says who changed a row last
 * and when; another person than the author, or the author a minute later, is a change. The lists let nobody but their
 * owners do that; where a site is set up in another way, this is what keeps a changed fact from being counted.
 */
export function wasChanged(row: Stored<unknown>): boolean {
  if (row.pending) return false
  // SharePoint does not always say who changed a row last; then only the time speaks.
  const byAnother = row.editor !== '' && row.editor !== row.author
  return byAnother || Date.parse(row.editedAt) - Date.parse(row.at) > makingTime
}

/** What a fact's age is told by. */
type Aged = Pick<Stored<unknown>, 'id' | 'at' | 'pending'>

/** The order in which facts were made: by the server's clock, what is still unsent last, ties by id. */
export function byAge(a: Aged, b: Aged): number {
  if (a.pending !== b.pending) return a.pending ? 1 : -1
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
