import type { ChangeSet } from '../../domain/tjansteutbud/change-set.ts'
import type { Insats } from '../../domain/tjansteutbud/insats.ts'
import { changesOf } from '../../domain/tjansteutbud/table/import.ts'
import {
  type ReadContext,
  type ReadRow,
  type RowProblem,
  rowReader,
  settleRows,
} from '../../domain/tjansteutbud/table/read.ts'

/** How a reading stands; the page shows it while it goes on. */
export type Reading =
  | { readonly kind: 'reading'; readonly row: number; readonly count: number }
  | {
      readonly kind: 'read'
      readonly changeSet: ChangeSet
      readonly good: number
      readonly problems: readonly RowProblem[]
    }

/** Milliseconds of work between two breaths, so that ten thousand rows never hold the page. */
const slice = 12

/**
 * Reads the rows of a file a little at a time. Rows with something wrong are told and left out of the changes.
 * @param rows with the header first
 */
export async function readRows(
  rows: readonly (readonly string[])[],
  context: ReadContext,
  existing: readonly Insats[],
  tell: (reading: Reading) => void,
  signal: AbortSignal,
): Promise<void> {
  const read = rowReader(context)
  const found: ReadRow[] = []
  let begun = performance.now()
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every(cell => cell.trim() === '')) continue
    found.push(read(cells, index + 1))
    if (performance.now() - begun < slice) continue
    tell({ kind: 'reading', row: index + 1, count: rows.length })
    await new Promise(resolve => setTimeout(resolve, 0))
    if (signal.aborted) return
    begun = performance.now()
  }
  const { insatser, problems } = settleRows(found, existing)
  const wrong = new Set(problems.map(({ row }) => row))
  const good = insatser.filter((_, index) => !wrong.has(found[index]?.row ?? 0))
  tell({ kind: 'read', changeSet: changesOf(good, existing, context.columns), good: good.length, problems })
}
