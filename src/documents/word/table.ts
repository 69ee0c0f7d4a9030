import {
  AlignmentType,
  BorderStyle,
  BuilderElement,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type XmlComponent,
} from 'docx'
import type { DocumentTable } from '../../ports/documents.ts'
import { printable } from '../printable.ts'
import { runsOf } from './runs.ts'

/** The width of a table in twentieths of a point: an A4 page less its margins. */
const fullWidth = 9638
const line = { style: BorderStyle.SINGLE, size: 4, color: 'bfbfbf' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A caption above the table, and the table with its header row marked as such. */
export function tableOf(table: DocumentTable, styles: Readonly<Record<string, string>>): FileChild[] {
  const widths = columnWidths(table)
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      ...(isHeader && { tableHeader: true }),
      // A row that is taller than a page must be allowed to break, or Word lets it run off the page.
      cantSplit: cells.every(text => text.length < 1000),
      children: widths.map((size, index) => cellOf(cells[index] ?? '', size, isHeader)),
    })
  return [
    new Paragraph({ style: styles.Caption ?? 'Caption', children: runsOf([{ text: table.caption }]) }),
    new DescribedTable(
      {
        width: { size: fullWidth, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        alignment: AlignmentType.LEFT,
        tableLook: {
          firstRow: true,
          lastRow: false,
          firstColumn: false,
          lastColumn: false,
          noHBand: true,
          noVBand: true,
        },
        borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
        rows: [row(table.header, true), ...table.rows.map(cells => row(cells, false))],
      },
      table.caption,
      table.alt,
    ),
    // Word needs a paragraph between two tables, or it reads them as one.
    new Paragraph({ style: 'Quiet' }),
  ]
}

function cellOf(text: string, size: number, isHeader: boolean): TableCell {
  const children = isHeader ? runsOf([{ text, strong: true }]) : runsOf([{ text }])
  return new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 100 },
    ...(isHeader && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'f2f2f2' } }),
    children: [new Paragraph({ style: 'Cell', children: children.length > 0 ? children : [new TextRun('')] })],
  })
}

function columnWidths({ header, widths }: DocumentTable): number[] {
  const shares = header.map((_, index) => widths?.[index] ?? 1)
  const sum = shares.reduce((all, share) => all + share, 0)
  return shares.map(share => Math.round((fullWidth * share) / sum))
}

/** A table that says what it is to those who do not see it; the library has no option for that. */
class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], title: string, description: string) {
    super(options)
    const [properties] = this.root as readonly XmlComponent[]
    if (!properties) throw new Error('The table was written without properties: look at the version of docx.')
    properties.addChildElement(named('w:tblCaption', title))
    properties.addChildElement(named('w:tblDescription', description))
  }
}

function named(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value: printable(value) } } })
}
