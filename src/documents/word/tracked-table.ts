import { BorderStyle, type FileChild, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { WordChange } from '../../domain/styrmodell/compare/words.ts'
import type { Pen, Standing } from './tracked-pen.ts'

export interface TrackedRow {
  readonly standing: Standing
  readonly isHeader: boolean
  readonly cells: readonly (readonly WordChange[])[]
}

/** The width of a table in twentieths of a point: an A4 page less its margins. */
const fullWidth = 9638
const line = { style: BorderStyle.SINGLE, size: 4, color: 'bfbfbf' }

/** A table whose rows come, go and change, and the paragraph that keeps it apart from the next one. */
export function tableOfRows(pen: Pen, rows: readonly TrackedRow[]): FileChild[] {
  const columns = Math.max(...rows.map(({ cells }) => cells.length), 1)
  const size = Math.floor(fullWidth / columns)
  const [first] = rows
  const isWhole = rows.every(({ standing }) => standing === first?.standing)
  const whole = isWhole && first ? first.standing : 'same'
  return [
    new Table({
      width: { size: fullWidth, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => size),
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      rows: rows.map(
        ({ standing, isHeader, cells }, at) =>
          new TableRow({
            ...(isHeader && at === 0 && { tableHeader: true }),
            ...pen.rowMark(standing),
            children: cells.map(
              cell =>
                new TableCell({
                  width: { size, type: WidthType.DXA },
                  children: [
                    new Paragraph({ style: 'Cell', ...pen.paragraphMark(standing), children: pen.runs(cell) }),
                  ],
                }),
            ),
          }),
      ),
    }),
    new Paragraph({ style: 'Quiet', ...pen.paragraphMark(whole) }),
  ]
}
