import type { ForumFact } from '../forum/facts.ts'
import type { EntityKind } from '../shared/change.ts'

/**
 * How long a class of records is kept. `after` counts years from the end of the year in which the matter ended.
 * The app proposes; the archive authority decides, and nothing goes by itself.
 */
export type Retention =
  | { readonly kind: 'bevaras' }
  | { readonly kind: 'gallras'; readonly after: number }
  /** Goes when the matter that it is about goes, never before and never after. */
  | { readonly kind: 'med'; readonly matter: 'avvikelse' | 'uppdrag' }
  /** Kept as long as anything that is kept rests on it. */
  | { readonly kind: 'foljer' }

/** What has a class: each kind of row, and of what happens in a forum what only tells how an avvikelse was handled. */
export type RecordClass = EntityKind | 'avvikelsehandelse'

/**
 * The class of each. An assumption in every line: no decision of the archive authority names these records.
 * What a decision rests on is kept; what only tells how work went is gallrat.
 */
export const retentionOf = {
  beslut: { kind: 'bevaras' },
  eskalering: { kind: 'bevaras' },
  forslag: { kind: 'bevaras' },
  meeting: { kind: 'bevaras' },
  punkt: { kind: 'bevaras' },
  handelse: { kind: 'bevaras' },
  underlag: { kind: 'bevaras' },
  oversyn: { kind: 'bevaras' },
  version: { kind: 'bevaras' },
  avsnitt: { kind: 'bevaras' },
  sanering: { kind: 'bevaras' },
  avvikelse: { kind: 'gallras', after: 5 },
  avvikelsehandelse: { kind: 'med', matter: 'avvikelse' },
  uppdrag: { kind: 'gallras', after: 5 },
  steg: { kind: 'med', matter: 'uppdrag' },
  forankring: { kind: 'gallras', after: 2 },
  aviseringsval: { kind: 'gallras', after: 2 },
  medlemskap: { kind: 'foljer' },
} as const satisfies Readonly<Record<RecordClass, Retention>>

/** A class whose rows go each by a time of its own. */
export type TimedClass = {
  [C in RecordClass]: (typeof retentionOf)[C] extends { readonly kind: 'gallras' } ? C : never
}[RecordClass]

/** What is said of an avvikelse on its way through the group. What the group came to also stands in its minutes. */
const aboutAvvikelse: ReadonlySet<ForumFact['kind']> = new Set([
  'nominering',
  'atertagen-nominering',
  'avbojd-nominering',
  'behandling',
  'aterforing',
  'kvittens',
  'buntning',
  'upplost-bunt',
])

export function classOf(of: EntityKind, row: object): RecordClass {
  const isAbout = of === 'handelse' && 'kind' in row && aboutAvvikelse.has(row.kind as ForumFact['kind'])
  return isAbout ? 'avvikelsehandelse' : of
}
