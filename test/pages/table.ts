/** What the whole walk came to, as one table. */
import { reviewed } from './reviewed.ts'
import type { Walked } from './walk.ts'

/**
 * @param isAll true when every state was seen: then a reviewed row that nothing meets any more is a fault too
 */
export function tableOf(seen: readonly Walked[], isAll: boolean): { readonly text: string; readonly isWhole: boolean } {
  const views = [...new Set(seen.map(({ view }) => view))]
  const sum = (of: readonly Walked[], count: (one: Walked) => number) =>
    of.reduce((total, one) => total + count(one), 0)
  const doubts = ({ reviewed: met }: Walked) => Object.values(met).reduce((total, times) => total + times, 0)
  const lineOf = (name: string, of: readonly Walked[]) => [
    name,
    String(of.length),
    String(sum(of, ({ looks }) => looks)),
    String(sum(of, ({ faults }) => faults.length)),
    String(sum(of, doubts)),
    (sum(of, ({ seconds }) => seconds) / 60).toFixed(1),
  ]
  const lines = [
    ['view', 'states', 'looks', 'faults', 'incomplete, reviewed', 'minutes'],
    ...views.map(view =>
      lineOf(
        view,
        seen.filter(one => one.view === view),
      ),
    ),
    lineOf(`${views.length} views`, seen),
  ]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0))) ?? []
  const table = lines.map(line =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const unmet = isAll ? reviewed.filter((_, row) => !seen.some(({ reviewed: met }) => met[row])) : []
  const said = unmet.map(({ rule, where }) => `NOTHING MEETS the reviewed row ${rule} ${where}: take it away.`)
  const faults = seen.flatMap(one => one.faults.map(fault => `${one.view} ${one.state}: ${fault}`))
  return { text: [...table, ...said, ...faults].join('\n'), isWhole: faults.length + unmet.length === 0 }
}
