import type { FindingKind } from '../../domain/klientskydd/finding.ts'
import { scan } from '../../domain/klientskydd/scan.ts'
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
      /** Rows that look as if they spoke of somebody, for the one who brings them to judge. */
      readonly doubts: readonly { readonly row: number; readonly found: FindingKind }[]
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
  const doubts: { row: number; found: FindingKind }[] = []
  let begun = performance.now()
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every(cell => cell.trim() === '')) continue
    found.push(read(cells, index + 1))
    // What may not be saved is told as a problem of its row.
    const [doubt] = scan(cells.join('\n')).filter(({ severity }) => severity === 'warning')
    if (doubt) doubts.push({ row: index + 1, found: doubt.kind })
    if (performance.now() - begun < slice) continue
    tell({ kind: 'reading', row: index + 1, count: rows.length })
    await new Promise(resolve => setTimeout(resolve, 0))
    if (signal.aborted) return
    begun = performance.now()
  }
  const { insatser, problems } = settleRows(found, existing)
  const wrong = new Set(problems.map(({ row }) => row))
  const good = insatser.filter((_, index) => !wrong.has(found[index]?.row ?? 0))
  tell({ kind: 'read', changeSet: changesOf(good, existing, context.columns), good: good.length, problems, doubts })
}
