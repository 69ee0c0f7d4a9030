import type { Styrmodell } from './styrmodell.ts'

/** Where a rule comes from: a heading of the directive, or the app's own assumption where the directive is silent. */
type RuleSource =
  | { readonly kind: 'directive'; readonly versions: readonly Styrmodell['id'][]; readonly heading: string }
  | { readonly kind: 'assumption'; readonly why: string }
  | { readonly kind: 'law'; readonly law: string }

export interface Rule {
  /** The rule as a head of department would say it. Shown on the page that refuses. */
  readonly sentence: string
  /** What one can do instead. */
  readonly instead: string
  readonly source: RuleSource
}

const both: readonly Styrmodell['id'][] = ['styrmodell:2024', 'styrmodell:2025']
export const first: readonly Styrmodell['id'][] = ['styrmodell:2024']
export const revised: readonly Styrmodell['id'][] = ['styrmodell:2025']

export function directive(heading: string, versions = both): RuleSource {
  return { kind: 'directive', versions, heading }
}

export function assumption(why: string): RuleSource {
  return { kind: 'assumption', why }
}
