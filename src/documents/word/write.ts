import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import type { WordDocument } from '../../ports/documents.ts'
import { printable } from '../printable.ts'
import { childrenOf, numbering } from './blocks.ts'
import { runsOf } from './runs.ts'
import { styles } from './styles.ts'

/** What the file says made it: the app, never a person. */
const maker = 'Styrforum'

/** An A4 page with room for a hole punch, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1247, bottom: 1247, left: 1134, right: 1134 } }

/** Writes a document as a Word file. */
export function writeWord(document: WordDocument): Promise<Blob> {
  const title = printable(document.title).replaceAll('\n', ' ')
  const header = document.header === undefined ? [] : runsOf([{ text: document.header }])
  const footer = new Footer({ children: [footerLine(document.footer)] })
  const file = new Document({
    title,
    creator: maker,
    lastModifiedBy: maker,
    styles,
    numbering,
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: new Header({ children: [new Paragraph({ style: 'Quiet', children: header })] }) },
        footers: { default: footer, first: footer },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf([{ text: title }]) }),
          ...childrenOf(document.blocks),
        ],
      },
    ],
  })
  return Packer.toBlob(file)
}

/** The text to the left, the page number to the right: the only fields in the file. */
function footerLine({ text, page: word, of }: WordDocument['footer']): Paragraph {
  return new Paragraph({
    style: 'Quiet',
    tabStops: [{ type: 'right', position: page.size.width - page.margin.left - page.margin.right }],
    alignment: AlignmentType.LEFT,
    children: [
      ...runsOf([{ text }]),
      new TextRun({
        children: [new Tab(), `${printable(word)} `, PageNumber.CURRENT, ` ${printable(of)} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  })
}
