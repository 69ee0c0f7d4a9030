import type { EntityKind } from '../shared/change.ts'

/**
 * How long a kind of record is kept. `after` counts years from the end of the year of the row's own day.
 * The app proposes; the archive authority decides, and nothing goes by itself.
 */
export type Retention =
  | { readonly kind: 'bevaras' }
  | { readonly kind: 'gallras'; readonly after: number }
  /** Kept as long as anything that is kept rests on it. */
  | { readonly kind: 'foljer' }

/**
 * The class of each kind of row. An assumption in every line: no decision of the archive authority names these records.
 * What a decision rests on is kept; what only tells how work went is gallrat.
 */
export const retentionOf: Readonly<Record<EntityKind, Retention>> = {
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
  uppdrag: { kind: 'gallras', after: 5 },
  steg: { kind: 'gallras', after: 5 },
  forankring: { kind: 'gallras', after: 2 },
  aviseringsval: { kind: 'gallras', after: 2 },
  medlemskap: { kind: 'foljer' },
}
