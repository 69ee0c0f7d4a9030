import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  type FileChild,
  Footer,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { SectionDiff, UnitDiff } from '../../domain/styrmodell/compare/diff.ts'
import { diffTexts } from '../../domain/styrmodell/compare/texts.ts'
import { diffWords } from '../../domain/styrmodell/compare/words.ts'
import type { RemissVersion } from '../../ports/styrmodell-files.ts'
import { printable } from '../printable.ts'
import { numbering } from './blocks.ts'
import { runsOf } from './runs.ts'
import { styles } from './styles.ts'
import { inBothOrders } from './tracked-order.ts'
import { Pen, type Standing } from './tracked-pen.ts'
import { type TrackedRow, tableOfRows } from './tracked-table.ts'

/** Word goes on tracking what a reader of the file changes; the library's own name for it. */
const isTracking = 'trackRevisions'

/**
 * The newer text as changes of the older, tracked as Word itself tracks them: accepting all gives the newer text,
 * rejecting all the older. What has moved is struck in one place and added in the other.
 */
export function writeTracked(version: RemissVersion): Promise<Blob> {
  const { before, after, comments } = version
  const pen = new Pen(version.by)
  const diff = diffTexts(before, after)
  const known = new Set(diff.sections.map(({ id }) => id))
  const numbered = comments.map((comment, id) => ({ ...comment, id }))
  const commentsOn = (section?: string) =>
    numbered.filter(comment => (section === undefined ? !known.has(comment.section) : comment.section === section))
  const title = pen.runs(diffWords(before.facts.title, after.facts.title))
  const facts = version.facts.map(({ label, before: older = '', after: newer = '' }) => {
    const standing: Standing = older === '' ? 'added' : newer === '' ? 'removed' : 'same'
    const whole = (text: string) => (text === '' ? '' : `${label}: ${text}`)
    return paragraph(pen, standing, { style: 'Quiet' }, pen.runs(diffWords(whole(older), whole(newer))))
  })
  const file = new Document({
    title: printable(after.facts.title).replaceAll('\n', ' '),
    creator: 'Styrforum',
    lastModifiedBy: 'Styrforum',
    features: { [isTracking]: true },
    styles,
    numbering,
    comments: {
      children: numbered.map(({ id, author, date, text }) => ({
        id,
        author: printable(author),
        date: new Date(date),
        children: printable(text)
          .split('\n')
          .map(line => new Paragraph({ children: [new TextRun(line)] })),
      })),
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: {
          default: new Footer({
            children: [new Paragraph({ style: 'Quiet', children: runsOf([{ text: version.footer }]) })],
          }),
        },
        children: [
          new Paragraph({ style: 'Title', children: commented(title, commentsOn()) }),
          ...facts,
          ...inBothOrders(diff.sections, before).flatMap(section => {
            pen.toSection(section.id)
            return sectionOf(pen, section, section.isMoved && !section.after ? [] : commentsOn(section.id))
          }),
          // Word keeps the last paragraph whatever is accepted; this one is nobody's.
          new Paragraph({}),
        ],
      },
    ],
  })
  return Packer.toBlob(file)
}

type NumberedComment = { readonly id: number }

/** The runs between the marks of the comments on them. */
function commented(runs: readonly ParagraphChild[], comments: readonly NumberedComment[]): ParagraphChild[] {
  return [
    ...comments.map(({ id }) => new CommentRangeStart(id)),
    ...runs,
    ...comments.flatMap(({ id }) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  ]
}

function sectionOf(pen: Pen, { units }: SectionDiff, comments: readonly NumberedComment[]): FileChild[] {
  const children: FileChild[] = []
  let rows: TrackedRow[] = []
  let table = ''
  const closeTable = () => {
    if (rows.length > 0) children.push(...tableOfRows(pen, rows))
    rows = []
  }
  for (const [at, change] of units.flatMap(asWritten).entries()) {
    const { unit } = change
    if (unit.kind === 'row' || unit.kind === 'header-row') {
      // Two tables that stay beside each other stay two.
      if (change.standing === 'same' && table !== '' && table !== String(unit.block)) closeTable()
      if (change.standing === 'same') table = String(unit.block)
      rows.push({ standing: change.standing, isHeader: unit.kind === 'header-row', cells: change.cells })
      continue
    }
    closeTable()
    table = ''
    const runs = change.cells.flatMap((cell, index) => [
      ...(index > 0 ? pen.runs([{ kind: change.standing, text: ' ' }]) : []),
      ...pen.runs(cell),
    ])
    children.push(paragraph(pen, change.standing, look(change), commented(runs, at === 0 ? comments : [])))
  }
  closeTable()
  return children
}

interface Written {
  readonly standing: Standing
  readonly unit: Extract<UnitDiff, { before: unknown }>['before']
  readonly cells: Parameters<Pen['runs']>[0][]
}

/** A unit as it is written: what changed its kind goes as one and comes as another, since Word tracks no more. */
function asWritten(change: UnitDiff): Written[] {
  const whole = (standing: Standing, unit: Written['unit']): Written => ({
    standing,
    unit,
    cells: unit.cells.map(text => [{ kind: standing, text }]),
  })
  switch (change.kind) {
    case 'same':
      return [whole('same', change.after)]
    case 'removed':
    case 'moved-away':
      return [whole('removed', change.before)]
    case 'added':
    case 'moved-here':
      return [whole('added', change.after)]
    case 'changed': {
      const { before, after, words } = change
      const isAlike =
        before.kind === after.kind && before.level === after.level && before.cells.length === after.cells.length
      if (!isAlike) return [whole('removed', before), whole('added', after)]
      return [{ standing: 'same', unit: after, cells: words.map(cell => [...cell]) }]
    }
  }
}

function look({ unit }: Written): ConstructorParameters<typeof Paragraph>[0] & object {
  if (unit.kind === 'heading') return { style: `Heading${unit.level ?? 1}` }
  if (unit.kind === 'footnote') return { style: 'Quiet' }
  if (unit.kind === 'paragraph') return {}
  const reference = unit.kind === 'ordered-item' ? 'numbered' : 'dotted'
  return { style: 'ListParagraph', numbering: { reference, level: 0, instance: unit.block } }
}

function paragraph(
  pen: Pen,
  standing: Standing,
  options: ConstructorParameters<typeof Paragraph>[0] & object,
  children: readonly ParagraphChild[],
): Paragraph {
  return new Paragraph({ ...options, ...pen.paragraphMark(standing), children })
}
