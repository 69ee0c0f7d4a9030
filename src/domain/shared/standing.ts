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

/** The order in which facts were made: by the server's clock, what is still unsent last, ties by id. */
export function byAge(a: Stored<unknown>, b: Stored<unknown>): number {
  if (a.pending !== b.pending) return a.pending ? 1 : -1
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
