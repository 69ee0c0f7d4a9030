/** What the bench finds out: figures with what they are held against, and the table they make. */

/** One figure. Its name is stable, so that runs can be compared. */
export interface Figure {
  /** E.g. `fresh.20-lists.requests`. */
  readonly name: string
  /** What it is, in words. */
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | 'st' | 'RU' | 'RU/min' | 'gånger'
  /** A peer's figure from the same run, or a limit of nature; the ratio is ours through theirs. */
  readonly against?: { readonly what: string; readonly value: number }
  /** What we aim for. */
  readonly target?: number
  /** Above this the bench fails. */
  readonly refuse?: number
  /** What target and limit speak of: the figure itself, or its ratio to what it is held against. */
  readonly judged?: 'value' | 'ratio'
}

export type Verdict = 'håller' | 'över målet' | 'HÅLLER INTE' | 'utan gräns'

/** How many times the peer's figure ours is. */
function ratioOf({ value, against }: Figure): number | undefined {
  return against && against.value > 0 ? value / against.value : undefined
}

export function verdictOf(figure: Figure): Verdict {
  const { target, refuse, judged = 'value' } = figure
  const measured = judged === 'ratio' ? ratioOf(figure) : figure.value
  if (refuse === undefined && target === undefined) return 'utan gräns'
  // What could not be measured holds nothing.
  if (measured === undefined || !Number.isFinite(measured)) return 'HÅLLER INTE'
  if (refuse !== undefined && measured > refuse) return 'HÅLLER INTE'
  return target !== undefined && measured > target ? 'över målet' : 'håller'
}

/** The middle of several measurements, which one disturbed among them does not move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing: measure at least once.')
  return (low + high) / 2
}

/** What counts of several measurements: the median; in the short form the best, since other work only ever adds. */
export function counted(values: readonly number[], quick: boolean): number {
  return quick ? Math.min(...values) : median(values)
}

const number = new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 3, useGrouping: true })
const written = (value: number | undefined): string => (value === undefined ? '' : number.format(value))

/** The figures as a table, widest word of each column deciding its width. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['mått', 'vårt', '', 'mot', 'kvot', 'mål', 'gräns', '']
  const rows = figures.map(figure => {
    const { what, value, unit, against, target, refuse, judged } = figure
    const sign = judged === 'ratio' ? '×' : ''
    const limit = (of: number | undefined) => (of === undefined ? '' : `${written(of)}${sign}`)
    const peer = against ? `${against.what} ${written(against.value)}` : ''
    const ratio = ratioOf(figure)
    const times = ratio === undefined ? '' : `${written(ratio)}×`
    return [what, written(value), unit, peer, times, limit(target), limit(refuse), verdictOf(figure)]
  })
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map(row => row[at]?.length ?? 0)))
  const isNumber = [1, 4, 5, 6]
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (isNumber.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map(width => '–'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

/** All figures by name, for a file that the next run is compared with. */
export function jsonOf(figures: readonly Figure[], about: Readonly<Record<string, unknown>>): string {
  const byName = Object.fromEntries(
    figures.map(figure => [figure.name, { ...figure, ratio: ratioOf(figure), verdict: verdictOf(figure) }]),
  )
  return `${JSON.stringify({ ...about, figures: byName }, undefined, 2)}\n`
}
