import { type Finding, scan } from '../klientskydd/scan.ts'
import type { State } from '../state.ts'
import { type AnyRow, allRows, textsOf } from './row.ts'

/** A text in a list that looks as if it spoke of a person. Holds no text of its own. */
export interface Suspect {
  readonly row: AnyRow
  readonly path: string
  /** The gravest that was found there. */
  readonly finding: Finding
}

/** Every place in what the reader sees that the scanner finds something in; what may not be saved comes first. */
export function suspectsIn(state: State): Suspect[] {
  const found = allRows(state).flatMap(row =>
    textsOf(row).flatMap(({ path, text }): Suspect[] => {
      const findings = scan(text)
      const finding = findings.find(({ severity }) => severity === 'stop') ?? findings[0]
      return finding ? [{ row, path, finding }] : []
    }),
  )
  return found.sort((a, b) => rank(a) - rank(b))
}

function rank({ finding }: Suspect): number {
  return finding.severity === 'stop' ? 0 : 1
}

/** Other rows that hold the same words: minutes and calls repeat what stood on a point. Short texts say nothing. */
export function copiesOf(row: AnyRow, texts: readonly string[], state: State): readonly Omit<Suspect, 'finding'>[] {
  const wanted = texts.map(text => text.trim()).filter(text => text.length >= 8)
  if (wanted.length === 0) return []
  return allRows(state).flatMap(other =>
    other.id === row.id
      ? []
      : textsOf(other).flatMap(({ path, text }) =>
          wanted.some(one => text.includes(one)) ? [{ row: other, path }] : [],
        ),
  )
}
