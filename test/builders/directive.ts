import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Block, Section } from '../../src/domain/styrmodell/text/text.ts'
import { text2024 } from '../../src/domain/styrmodell/text/versions/2024.ts'

/** A directive as long as real ones are, in our own words: the sample text with chapters of routines between. */
const wordsOnPage = 380

const openings = [
  'När en person byter insats',
  'Inför varje halvårsskifte',
  'När två förvaltningar arbetar parallellt',
  'Om en plats blir ledig',
  'Vid ett gemensamt planeringsmöte',
  'När ett behov inte kan mötas',
]
const doings = [
  'lämnar den ansvariga handläggaren en skriftlig sammanfattning',
  'stämmer enheterna av hur många som väntar',
  'gör båda sidor en gemensam bedömning',
  'meddelar den som upptäcker det sin motpart',
  'går gruppen igenom vad som har fungerat',
  'skrivs det in i planen vem som följer upp',
]
const ends = [
  'så att nästa kontakt kan börja där den förra slutade',
  'och resultatet förs vidare till analysgruppen',
  'innan något ändras för den enskilda personen',
  'och det som inte löses tas upp i samverkansgruppen',
  'så att ingen behöver berätta samma sak två gånger',
  'och svaret lämnas inom fem arbetsdagar',
]

/** The sentence with a number; no two of the first two hundred are alike. */
function sentence(n: number): string {
  const pick = (from: readonly string[], at: number) => from[at % from.length] ?? ''
  return `${pick(openings, n)} ${pick(doings, Math.floor(n / 6))} ${pick(ends, Math.floor(n / 36) + n)}.`
}

function routine(number: number): Section {
  const at = number * 23
  const paragraph = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => sentence(from + index)).join(' ')
  const blocks: Block[] = [
    { kind: 'paragraph', text: paragraph(at, 6) },
    { kind: 'list', ordered: false, items: [sentence(at + 6), sentence(at + 7), sentence(at + 8)] },
    { kind: 'paragraph', text: paragraph(at + 9, 7) },
    { kind: 'list', ordered: true, items: [sentence(at + 16), sentence(at + 17)] },
    { kind: 'paragraph', text: paragraph(at + 18, 5) },
  ]
  return { id: `rutin-${number}`, level: 2, heading: `Rutin för samarbete, del ${number}`, blocks }
}

const pages = 14

/** What the file is made of; what an import should find again. */
export function longDirective(): Section[] {
  const routines = Array.from({ length: 8 }, (_, index) => routine(index + 1))
  const chapter: Section = { id: 'rutiner', level: 1, heading: 'Rutiner för samarbetet', blocks: [] }
  return [...text2024.sections, chapter, ...routines]
}

/** As a person writes Markdown, tables and all. */
export function asMarkdown(sections: readonly Section[]): string {
  const block = (one: Block): string => {
    if (one.kind === 'paragraph') return one.text
    if (one.kind === 'list')
      return one.items.map((item, at) => `${one.ordered ? `${at + 1}.` : '-'} ${item}`).join('\n')
    if (one.kind === 'footnote') return `[^${one.mark}]: ${one.text}`
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    return [row(one.header), row(one.header.map(() => '---')), ...one.rows.map(row)].join('\n')
  }
  return sections
    .map(({ level, heading, blocks }) => [`${'#'.repeat(level)} ${heading}`, ...blocks.map(block)].join('\n\n'))
    .join('\n\n')
}

/** As it comes out of a PDF: lines broken, tables flattened to a cell a line, bullets as `o`, a header and footer on each page. */
export function asFlatText(sections: readonly Section[]): string {
  const broken = (text: string) => text.match(/.{1,88}(?:\s|$)/g)?.map(line => line.trim()) ?? []
  const lines = sections.flatMap(({ heading, blocks }, at) => [
    '',
    `${at + 1}. ${heading}`,
    '',
    ...blocks.flatMap((one): string[] => {
      if (one.kind === 'paragraph') return [...broken(one.text), '']
      if (one.kind === 'list')
        return [...one.items.flatMap((item, index) => (index === 0 ? ['o', item] : [`o\t${item}`])), '']
      if (one.kind === 'footnote') return [`${one.mark} ${one.text}`]
      return [...one.header, ...one.rows.flat(), '']
    }),
  ])
  const perPage = Math.ceil(lines.length / pages)
  return Array.from({ length: pages }, (_, page) => [
    'Göteborgs Stad, styrmodell för arbetsrehabilitering',
    ...lines.slice(page * perPage, (page + 1) * perPage),
    `Sida ${page + 1} av ${pages}`,
  ])
    .flat()
    .join('\n')
}

/** As Word keeps it: styles, real lists and tables, a header and footer of its own, a footnote; hyphens typed as bullets. */
export async function asWord(sections: readonly Section[]): Promise<Blob> {
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
  const notes = sections.flatMap(({ blocks }) => blocks.flatMap(one => (one.kind === 'footnote' ? [one.text] : [])))
  let note = 0
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const children = sections.flatMap(({ level, heading, blocks }) => [
    new Paragraph({ heading: levels[level - 1] ?? HeadingLevel.HEADING_3, children: [new TextRun(heading)] }),
    ...blocks.flatMap((one): (Paragraph | Table)[] => {
      if (one.kind === 'paragraph') {
        const refers = one.text.includes('¹')
        return [
          new Paragraph({ children: [new TextRun(one.text), ...(refers ? [new FootnoteReferenceRun(++note)] : [])] }),
        ]
      }
      if (one.kind === 'list')
        return one.items.map((item, at) => new Paragraph(one.ordered ? `${at + 1}. ${item}` : `- ${item}`))
      if (one.kind === 'footnote') return []
      return [new Table({ rows: [one.header, ...one.rows].map(row => new TableRow({ children: row.map(cell) })) })]
    }),
  ])
  return Packer.toBlob(
    new Document({
      footnotes: Object.fromEntries(notes.map((text, at) => [at + 1, { children: [new Paragraph(text)] }])),
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Göteborgs Stad, styrmodell')] }) },
          footers: { default: new Footer({ children: [new Paragraph('Sida 1 av 14')] }) },
          children,
        },
      ],
    }),
  )
}

/** About how many pages the sections fill. */
export function pagesOf(sections: readonly Section[]): number {
  const words = asMarkdown(sections).split(/\s+/).length
  return Math.round(words / wordsOnPage)
}
