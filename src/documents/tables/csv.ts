import Papa from 'papaparse'

/** What Excel and others take for the beginning of a formula, also in full width, after quotes that stand there already. */
const formula = /^'*[=+\-@\t\r\n\0＝＋－＠]/

/** A cell that nobody takes for a formula. The quote that is put before it is taken away when the file is read here. */
function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** A table as CSV: UTF-8 with BOM, so that Excel sees å ä ö, and semicolons, which Excel in Swedish divides by. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const guardedRows = rows.map(row => row.map(guarded))
  return `\uFEFF${Papa.unparse(guardedRows, { delimiter: ';', newline: '\r\n' })}`
}

/** Reads CSV, up to so many rows. Empty rows are kept, so that a row's number is Excel's. */
export function readCsv(text: string, mostRows: number, divider = dividerOf(text)): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: divider, preview: mostRows })
  return data.map(row => row.map(unguarded))
}

/** What a file divides its columns by: the sign that stands most often in its header, outside quotes. */
function dividerOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (divider: string) => header.split(divider).length
  return [';', '\t', ','].reduce((most, divider) => (count(divider) > count(most) ? divider : most))
}
