import type { Piece } from './imported.ts'
import { isLoneMark, withoutMark } from './lines.ts'

/** From this length on a line has probably been broken by the width of a page, in characters. */
const wrapped = 60
const longestHeading = 12

/** The pieces of a plain text: headings by their look, items by their marks, lines that a page's width broke made whole. */
export function piecesOfPlain(text: string): Piece[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n').split('\n')
  const pieces: Piece[] = []
  let mark = false
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim()
    if (line === '') {
      pieces.push({ kind: 'gap' })
      continue
    }
    if (isLoneMark(line)) {
      mark = true
      continue
    }
    const item = withoutMark(line)
    const level = headingLevel(line, lines[at - 1]?.trim() ?? '', lines.slice(at + 1))
    if (mark) pieces.push({ kind: 'item', ordered: false, text: line })
    else if (level && !(item && !item.ordered)) pieces.push({ kind: 'heading', level, text: line })
    else if (item) pieces.push({ kind: 'item', ...item })
    else pieces.push({ kind: 'line', text: raw.trimEnd().replace(/^ +/, '') })
    mark = false
  }
  return pieces
}

/** The level of a line that looks like a heading: numbered, in capitals, or short and by itself over a longer text. */
function headingLevel(line: string, before: string, after: readonly string[]): number | undefined {
  if (/[.:;,!?]$/.test(line) || line.includes('\t') || line.split(/\s+/).length > longestHeading) return undefined
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u.exec(line)?.[1]
  if (number) {
    const next = after.find(other => other.trim() !== '')?.trim() ?? ''
    // An ordered list counts on in the next line; a heading does not.
    return withoutMark(next)?.ordered && !number.includes('.') ? undefined : number.split('.').length
  }
  if (/^\p{Lu}[\p{Lu}\d\s/&–-]{3,}$/u.test(line)) return 1
  const next = after[0]?.trim() ?? ''
  const text = next === '' ? (after[1]?.trim() ?? '') : next
  const isAlone = before === '' && /^\p{Lu}/u.test(line)
  return isAlone && line.split(/\s+/).length <= 8 && text.length > wrapped ? 2 : undefined
}

/** Lines that belong to one paragraph as one; a page break may have stood between them. */
export function unwrapped(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  let gap = false
  for (const piece of pieces) {
    if (piece.kind === 'gap') {
      gap = true
      continue
    }
    const last = found.at(-1)
    if (
      piece.kind === 'line' &&
      last &&
      (last.kind === 'line' || last.kind === 'item') &&
      goesOn(last.text, piece.text, gap)
    )
      found[found.length - 1] = { ...last, text: `${last.text} ${piece.text}` }
    else found.push(piece)
    gap = false
  }
  return found
}

function goesOn(before: string, after: string, gap: boolean): boolean {
  const isBroken = !/[.!?:;]["”]?$/.test(before) && /^[\p{Ll}(]/u.test(after)
  if (gap) return isBroken && before.length >= wrapped / 2
  return before.length >= wrapped && (isBroken || (!/[.!?:;]["”]?$/.test(before) && after.length >= wrapped / 2))
}
