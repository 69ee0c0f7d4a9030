import type { Piece } from './imported.ts'
import { isLoneMark, withoutMark } from './lines.ts'

/** Whether a text is written in Markdown rather than as it is to be read. */
export function looksLikeMarkdown(text: string): boolean {
  return /^#{1,6}\s+\S/m.test(text) || /^\s*\|?\s*:?-{3,}:?\s*\|/m.test(text)
}

const separator = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/
const note = /^\[\^([^\]]+)\]:\s*(.*)$/

/** The pieces of a text in Markdown. What is no heading, list, table or footnote is a line. */
export function piecesOfMarkdown(text: string): Piece[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const pieces: Piece[] = []
  let rows: string[][] = []
  const closeTable = () => {
    if (rows.length > 0) pieces.push({ kind: 'table', rows })
    rows = []
  }
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim()
    const isRow = line.includes('|') && (rows.length > 0 || line.startsWith('|') || separator.test(lines[at + 1] ?? ''))
    if (isRow) {
      if (!separator.test(line)) rows.push(cellsOf(line))
      continue
    }
    closeTable()
    pieces.push(...pieceOf(line, lines[at + 1]?.trim() ?? ''))
  }
  closeTable()
  return pieces
}

function pieceOf(line: string, next: string): Piece[] {
  if (line === '') return [{ kind: 'gap' }]
  if (/^(=+|-{3,}|\*{3,}|_{3,})$/.test(line) || isLoneMark(line)) return []
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)
  if (heading) return [{ kind: 'heading', level: heading[1]?.length ?? 1, text: plain(heading[2] ?? '') }]
  if (/^(={3,}|-{3,})$/.test(next)) return [{ kind: 'heading', level: next.startsWith('=') ? 1 : 2, text: plain(line) }]
  const footnote = note.exec(line)
  if (footnote) return [{ kind: 'footnote', mark: footnote[1] ?? '', text: plain(footnote[2] ?? '') }]
  const item = withoutMark(line)
  if (item) return [{ kind: 'item', ordered: item.ordered, text: plain(item.text) }]
  return [
    { kind: 'line', text: plain(line.replace(/^>\s*/, '')), ...(/^\*\*[^*]+\*\*$/.test(line) && { isStrong: true }) },
  ]
}

function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split(/(?<!\\)\|/).map(cell =>
    plain(
      cell
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .trim(),
    ),
  )
}

/** The text without the signs of emphasis; a link keeps its address beside its words. */
function plain(text: string): string {
  return text
    .replace(/\[\^([^\]]+)\]/g, '[$1]')
    .replace(/\[([^\]]*)\]\((\S+?)\)/g, '$1 ($2)')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])[*_](?=\S)([^*_]+)[*_](?![\p{L}\p{N}*])/gu, '$1')
}

/** A text in Markdown with its signs set apart from the words, so that the words can be counted. */
export function withoutSigns(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+/gm, '')
    .replace(/^\s*>\s*/gm, '')
    .replaceAll('](', '] (')
    .replace(/(?<!\\)\|/g, '\t')
    .replace(/<br\s*\/?>/gi, '\t')
}
