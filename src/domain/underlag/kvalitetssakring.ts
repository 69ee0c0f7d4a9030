import type { FactOf } from '../forum/facts.ts'
import type { Reading } from '../reading.ts'
import { type Digest, digestOf } from '../shared/digest.ts'
import type { StoredUnderlag, Underlag } from './underlag.ts'

/** The digest of what an underlag says: a quality mark holds for this wording and no other. */
export function contentOf({ heading, behovsgrupp, text, delomraden, unmet, figures }: Underlag): Digest {
  return digestOf({
    heading,
    behovsgrupp,
    text,
    delomraden,
    unmet,
    figures: figures.map(({ title, unit, source, rows }) => ({
      title,
      unit,
      source,
      rows: rows.map(({ series, year, value }) => ({ series, year, value })),
    })),
  })
}

/** Whether somebody has assured the quality of an underlag as it now reads, or of how it read before. */
export type Quality =
  | { readonly kind: 'inte-sakrad' }
  | { readonly kind: 'sakrad' | 'tidigare-lydelse'; readonly mark: FactOf<'kvalitetssakring'> }

export function qualityOf(underlag: StoredUnderlag, reading: Reading): Quality {
  const marks = reading
    .factsAbout(underlag.id)
    .flatMap(({ fact, standing }) => (standing.counts && fact.kind === 'kvalitetssakring' ? [fact] : []))
    // Rule UN-2: another pair of eyes than the writer's.
    .filter(mark => mark.author !== underlag.author && mark.author !== underlag.editor)
  const now = contentOf(underlag)
  const mark = marks.findLast(({ wording }) => wording === now)
  if (mark) return { kind: 'sakrad', mark }
  const earlier = marks.at(-1)
  return earlier ? { kind: 'tidigare-lydelse', mark: earlier } : { kind: 'inte-sakrad' }
}
