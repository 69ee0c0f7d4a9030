import type { Piece } from '../../domain/styrmodell/import/imported.ts'
import { isLoneMark, withoutMark } from '../../domain/styrmodell/import/lines.ts'

/** An element of a Word file as the library gives it, as far as we read it. */
export interface WordElement {
  readonly type: string
  readonly children?: readonly WordElement[]
  readonly value?: string
  readonly styleId?: string | null
  readonly styleName?: string | null
  readonly numbering?: { readonly isOrdered: boolean } | null
  readonly isBold?: boolean
  readonly noteId?: string
}

export interface WordNote {
  readonly noteId: string
  readonly body: readonly WordElement[]
}

/** The pieces of a Word file, and its notes at the end of the section that refers to them. */
export function piecesOfWord(body: readonly WordElement[], notes: ReadonlyMap<string, WordNote>): Piece[] {
  const pieces: Piece[] = []
  let pending: string[] = []
  let mark = false
  const flush = () => {
    for (const id of pending) pieces.push(...noteOf(notes.get(id)))
    pending = []
  }
  for (const element of body) {
    const referred = referredIn(element)
    if (element.type === 'table') {
      const rows = rowsOf(element)
      if (rows.length > 0) pieces.push({ kind: 'table', rows })
    } else if (element.type === 'paragraph') {
      const level = headingLevel(element)
      const text = textOf(element).trim()
      if (text === '') pieces.push({ kind: 'gap' })
      else if (isLoneMark(text)) mark = true
      else {
        if (level) flush()
        pieces.push(...paragraphOf(element, text, level, mark))
        mark = false
      }
    }
    pending.push(...referred.filter(id => !pending.includes(id)))
  }
  flush()
  return pieces
}

function paragraphOf(element: WordElement, text: string, level: number | undefined, isMarked: boolean): Piece[] {
  if (level) return [{ kind: 'heading', level, text: text.replace(/\s+/g, ' ') }]
  const item = withoutMark(text)
  if (element.numbering)
    return [{ kind: 'item', ordered: element.numbering.isOrdered, text: item && !item.ordered ? item.text : text }]
  if (isMarked) return [{ kind: 'item', ordered: false, text }]
  if (item) return [{ kind: 'item', ...item }]
  return text.split('\n').flatMap((line): Piece[] => {
    if (line.trim() === '') return []
    return [{ kind: 'line', text: line.trim(), ...(isBold(element) && { isStrong: true }) }]
  })
}

/** Word's own headings, by whichever name the file's language gives them; the title stands above all of them. */
function headingLevel({ styleId, styleName }: WordElement): number | undefined {
  for (const name of [styleName, styleId]) {
    const level = /^(?:heading|rubrik|überschrift|titre)\s*(\d)/i.exec(name ?? '')?.[1]
    if (level) return Number(level)
    if (/^(title|titel|rubrik)$/i.test(name ?? '')) return 1
  }
  return undefined
}

function isBold(element: WordElement): boolean {
  const runs = (element.children ?? []).filter(child => textOf(child).trim() !== '')
  return runs.length > 0 && runs.every(run => run.type === 'run' && run.isBold === true)
}

/** The text of an element; a note is referred to by its number in brackets. */
function textOf(element: WordElement): string {
  if (element.type === 'text') return element.value ?? ''
  if (element.type === 'tab') return '\t'
  if (element.type === 'break') return '\n'
  if (element.type === 'noteReference') return `[${element.noteId}]`
  return (element.children ?? []).map(textOf).join(element.type === 'tableCell' ? '\n' : '')
}

function referredIn(element: WordElement): string[] {
  if (element.type === 'noteReference' && element.noteId !== undefined) return [element.noteId]
  return (element.children ?? []).flatMap(referredIn)
}

function rowsOf(table: WordElement): string[][] {
  return (table.children ?? [])
    .map(row =>
      (row.children ?? []).map(cell =>
        textOf(cell)
          .replace(/[ \t]*\n\s*/g, '\n')
          .trim(),
      ),
    )
    .filter(row => row.some(cell => cell !== ''))
}

function noteOf(note: WordNote | undefined): Piece[] {
  if (!note) return []
  const text = note.body.map(textOf).join(' ').trim()
  return text === '' ? [] : [{ kind: 'footnote', mark: note.noteId, text }]
}
