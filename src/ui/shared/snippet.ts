import { folded } from '../../domain/minutes/search.ts'

/** How much of a long text is shown round what was found, in characters. */
const before = 60
const length = 240

/** The piece of a text where something was found, cut at words, with a sign where it was cut. */
export function snippet(text: string, at: number): string {
  const line = text.replace(/\s/g, ' ')
  if (line.length <= length) return line
  const wanted = Math.max(0, at - before)
  const start = wanted === 0 ? 0 : line.indexOf(' ', wanted) + 1
  const end = start + length >= line.length ? line.length : line.lastIndexOf(' ', start + length)
  const piece = line.slice(start, end > start ? end : start + length)
  return `${start > 0 ? '… ' : ''}${piece}${end < line.length ? ' …' : ''}`
}

export interface Piece {
  readonly text: string
  readonly isHit: boolean
  /** Where the piece begins in the text. */
  readonly place: number
}

/** A text in pieces: those that are one of the words, and what stands between. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const whole = text.normalize('NFC')
  const searched = folded(whole)
  const pieces: Piece[] = []
  let from = 0
  while (from < whole.length) {
    const next = words
      .map(word => ({ word, at: searched.indexOf(word, from) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0]
    if (!next) break
    if (next.at > from) pieces.push({ text: whole.slice(from, next.at), isHit: false, place: from })
    pieces.push({ text: whole.slice(next.at, next.at + next.word.length), isHit: true, place: next.at })
    from = next.at + next.word.length
  }
  if (from < whole.length) pieces.push({ text: whole.slice(from), isHit: false, place: from })
  return pieces
}
