import type { Piece, Unrecognised } from './imported.ts'
import { partiesIn } from './parties.ts'

const pageNumber = /^(?:sida|sidan|sid\.?|s\.)?\s*\d{1,3}\s*(?:av|\(|\/|of)\s*\d{1,3}\s*\)?$/i
const endsWithPage = /\s(?:sida\s*)?\d{1,3}\s*(?:\(\d{1,3}\)|av \d{1,3})$/i
const contentsLine = /^(?:\d[\d.]*\s+)?\S.*?(?:\s?\.{3,}|\s?…+|\t+)\s*\d{1,3}$/

/** How far apart a line that stands on every page is at least, in pieces. */
const leastApart = 8

/**
 * Takes out what stands on every page, page numbers and the lines of a table of contents. What is taken out is told,
 * with how often it stood there.
 */
export function withoutFurniture(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[]
  readonly taken: readonly Unrecognised[]
} {
  const places = new Map<string, number[]>()
  for (const [at, piece] of pieces.entries()) {
    const line = lineOf(piece)
    if (line) places.set(keyOf(line), [...(places.get(keyOf(line)) ?? []), at])
  }
  const numbered = [...places].filter(([key]) => key === '#').flatMap(([, at]) => at)
  const taken = new Map<string, { why: Unrecognised['why']; times: number }>()
  const kept = pieces.filter(piece => {
    const line = lineOf(piece)
    if (!line) return true
    const why = contentsLine.test(line)
      ? 'contents'
      : isFurniture(piece, places.get(keyOf(line)) ?? [], numbered)
        ? 'page-furniture'
        : undefined
    if (!why) return true
    taken.set(line, { why, times: (taken.get(line)?.times ?? 0) + 1 })
    return false
  })
  return {
    pieces: kept,
    taken: [...taken].map(([text, { why, times }]) => ({ why, text, ...(times > 1 && { times }) })),
  }
}

function lineOf(piece: Piece): string | undefined {
  return piece.kind === 'line' || piece.kind === 'heading' ? piece.text.trim() : undefined
}

/** Lines that differ by their page number alone are the same line on different pages; a bare page number is `#`. */
function keyOf(line: string): string {
  if (pageNumber.test(line)) return '#'
  return endsWithPage.test(line) ? line.toLowerCase().replace(/\d+/g, '#') : line
}

function isFurniture(piece: Piece, places: readonly number[], numbered: readonly number[]): boolean {
  const line = lineOf(piece) ?? ''
  if (keyOf(line) === '#') return places.length > 1
  if (places.length < 3 || line.split(/\s+/).length > 15) return false
  if (endsWithPage.test(line)) return true
  // A name of a party, or a cell, is repeated because it is said again.
  if (partiesIn(line) || line.includes('\t') || /[.!?:;]$/.test(line)) return false
  const isSpread = places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) >= leastApart)
  if (numbered.length > 0) {
    const near = places.filter(place => numbered.some(other => Math.abs(other - place) <= 3))
    return isSpread && near.length * 2 >= places.length
  }
  // Without page numbers: what is no heading, and too much of a sentence to be a cell of a table.
  return isSpread && piece.kind !== 'heading' && places.length > 3 && line.split(/\s+/).length > 2
}
