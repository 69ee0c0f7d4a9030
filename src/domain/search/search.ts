import type { Desk } from '../commands/desk.ts'
import { folded } from '../minutes/search.ts'
import type { Reading } from '../reading.ts'
import { entriesOf, type FoundKind, type SearchEntry } from './entries.ts'
import { type Letters, type Needle, needleOf } from './needle.ts'

export interface Hit {
  readonly entry: SearchEntry
  /** Where the first word stands in the entry's text; -1 when it stands in the heading only. */
  readonly at: number
  /** What of the text the words were found as, folded. */
  readonly forms: readonly string[]
}

export interface Found {
  /** The best ones, best first. */
  readonly hits: readonly Hit[]
  /** How many there are of each kind, also those that are not among the best. */
  readonly counts: ReadonlyMap<FoundKind, number>
}

interface Indexed {
  readonly entry: SearchEntry
  readonly heading: string
  readonly text: string
  /** What it is also found by, as its heading. */
  readonly alias: string
}

const indexes = new WeakMap<Reading, readonly Indexed[]>()

/** Made once for each reading, the newest first; what has no day comes last. */
function indexOf(desk: Desk): readonly Indexed[] {
  const known = indexes.get(desk.reading)
  if (known) return known
  const index = entriesOf(desk)
    .map(entry => ({ ...entry, heading: entry.heading.normalize('NFC'), text: entry.text.normalize('NFC') }))
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0))
    .map(entry => ({
      entry,
      heading: folded(entry.heading),
      text: folded(entry.text),
      alias: folded(entry.alias ?? ''),
    }))
  indexes.set(desk.reading, index)
  return index
}

/** Makes the search ready for what the reader sees now, so that the first word typed waits for nothing. */
export function prepareSearch(desk: Desk): void {
  indexOf(desk)
}

function wordsIn(words: string): string[] {
  return folded(words).split(/\s+/).filter(Boolean)
}

/** Best first: the very words in the heading, their stems there, some of them there, all in the text. */
const ranks = 4

/**
 * What holds all the words, in any inflection, any order and also inside longer words. Those with the words in their
 * heading come first, then the newest. Where nothing holds them as they are written, a and o also stand for å, ä and ö:
 * not every keyboard has them.
 * @param most how many hits are wanted.
 * @param only one kind, or every kind.
 */
export function search(words: string, desk: Desk, most: number, only?: FoundKind): Found {
  const wanted = wordsIn(words)
  const found = among(wanted, 'as-written', desk, most, only)
  return found.counts.size > 0 || wanted.length === 0 ? found : among(wanted, 'without-dots', desk, most, only)
}

function among(wanted: readonly string[], letters: Letters, desk: Desk, most: number, only?: FoundKind): Found {
  const needles = wanted.map(word => needleOf(word, letters))
  const counts = new Map<FoundKind, number>()
  const [first] = needles
  if (first === undefined) return { hits: [], counts }
  const ranked: Indexed[][] = Array.from({ length: ranks }, () => [])
  for (const indexed of indexOf(desk)) {
    const { entry, heading, text, alias } = indexed
    if (!needles.every(({ isIn }) => isIn(heading) || isIn(text) || isIn(alias))) continue
    counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1)
    if (only === undefined || entry.kind === only) ranked[rankOf(indexed, wanted, needles)]?.push(indexed)
  }
  const best = ranked.flat().slice(0, most)
  const hits = best.map(({ entry, text }) => ({
    entry,
    at: first.placeIn(text),
    forms: needles.flatMap(({ formsIn }) => formsIn(text)),
  }))
  return { hits, counts }
}

function rankOf({ heading, alias }: Indexed, wanted: readonly string[], needles: readonly Needle[]): number {
  if (wanted.every(word => heading.includes(word) || alias.includes(word))) return 0
  if (needles.every(({ isIn }) => isIn(heading))) return 1
  return needles.some(({ isIn }) => isIn(heading)) ? 2 : 3
}
