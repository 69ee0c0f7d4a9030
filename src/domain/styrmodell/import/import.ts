import { linesOf } from '../text/read.ts'
import type { Section } from '../text/text.ts'
import { factsOf } from './facts.ts'
import { withoutFurniture } from './furniture.ts'
import type { Imported, Piece, Unrecognised } from './imported.ts'
import { wordsOfLine } from './lines.ts'
import { looksLikeMarkdown, piecesOfMarkdown, withoutSigns } from './markdown.ts'
import { piecesOfPlain, unwrapped } from './plain.ts'
import { recognise } from './recognise.ts'
import { sectionsOf } from './structure.ts'

/** A directive in Markdown or plain text; which of them it is, the text itself tells. */
export function importText(text: string, known: readonly Section[] = []): Imported {
  const isMarkdown = looksLikeMarkdown(text)
  const pieces = isMarkdown ? piecesOfMarkdown(text) : piecesOfPlain(text)
  return importPieces(pieces, (isMarkdown ? withoutSigns(text) : text).split('\n'), known)
}

/**
 * A directive out of its pieces.
 * @param lines every line of the file by itself, for counting its words independently of the pieces.
 * @param known sections of an earlier version, whose ids are kept where the headings are the same.
 */
export function importPieces(
  pieces: readonly Piece[],
  lines: readonly string[],
  known: readonly Section[] = [],
): Imported {
  const { pieces: kept, taken } = withoutFurniture(pieces)
  const sections = sectionsOf(withHeadings(unwrapped(kept)), known)
  const { model, unrecognised } = recognise(sections)
  const read = lines.flatMap(wordsOfCells)
  const written = [
    ...wordsOfSections(sections),
    ...taken.flatMap(({ text, times = 1 }) => Array.from({ length: times }, () => wordsOfLine(text)).flat()),
  ]
  return {
    facts: factsOf(sections, titleOf(sections)),
    sections,
    model,
    unrecognised: [...unrecognised, ...taken, ...missing(read, written)],
    words: { in: read.length, out: written.length },
  }
}

/** The words of sections, headings and all, counted as those of a file are. */
export function wordsOfSections(sections: readonly Pick<Section, 'heading' | 'blocks'>[]): string[] {
  return sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(linesOf)]).flatMap(wordsOfCells)
}

/** A line and each cell of a row may begin with a mark. */
function wordsOfCells(line: string): string[] {
  return line.split(/[\t\n]/).flatMap(wordsOfLine)
}

/** Words of the file that came into no section, in the order in which they stand there. */
function missing(read: readonly string[], written: readonly string[]): Unrecognised[] {
  const left = new Map<string, number>()
  for (const word of written) left.set(bare(word), (left.get(bare(word)) ?? 0) + 1)
  const lost = read.filter(word => {
    const count = left.get(bare(word)) ?? 0
    left.set(bare(word), count - 1)
    return count <= 0
  })
  return lost.length > 0 ? [{ why: 'not-placed', text: lost.join(' ') }] : []
}

/** A word without the signs round it, which Markdown adds and takes away. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** In a file without headings a short line that is all bold is one. */
function withHeadings(pieces: readonly Piece[]): Piece[] {
  if (pieces.some(({ kind }) => kind === 'heading')) return [...pieces]
  return pieces.map(piece => {
    const isHeading =
      piece.kind === 'line' && piece.isStrong && piece.text.split(/\s+/).length <= 12 && !/[.:;]$/.test(piece.text)
    return isHeading ? { kind: 'heading', level: 1, text: piece.text } : piece
  })
}

function titleOf(sections: readonly Section[]): string {
  const [first] = sections
  if (!first) return ''
  if (first.heading) return first.heading
  const line = first.blocks.flatMap(linesOf)[0] ?? ''
  return line.split(/\s+/).length <= 15 ? line : ''
}
