import type { Desk } from '../commands/desk.ts'
import { folded } from '../minutes/search.ts'
import type { Reading } from '../reading.ts'
import { entriesOf, type FoundKind, type SearchEntry } from './entries.ts'
import { stemOf } from './stem.ts'

export interface Hit {
  readonly entry: SearchEntry
  /** Where the first word stands in the entry's text; -1 when it stands in the heading only. */
  readonly at: number
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
}

const indexes = new WeakMap<Reading, readonly Indexed[]>()

/** Made once for each reading, the newest first; what has no day comes last. */
function indexOf(desk: Desk): readonly Indexed[] {
  const known = indexes.get(desk.reading)
  if (known) return known
  const index = entriesOf(desk)
    .map(entry => ({ ...entry, heading: entry.heading.normalize('NFC'), text: entry.text.normalize('NFC') }))
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0))
    .map(entry => ({ entry, heading: folded(entry.heading), text: folded(entry.text) }))
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

/** The stems that a text is searched for. */
export function stemsIn(words: string): string[] {
  return wordsIn(words).map(stemOf)
}

/** Best first: the very words in the heading, their stems there, some of them there, all in the text. */
const ranks = 4

/**
 * What holds all the words, in any inflection, any order and also inside longer words. Those with the words in their
 * heading come first, then the newest.
 * @param most how many hits are wanted.
 * @param only one kind, or every kind.
 */
export function search(words: string, desk: Desk, most: number, only?: FoundKind): Found {
  const wanted = wordsIn(words)
  const stems = wanted.map(stemOf)
  const counts = new Map<FoundKind, number>()
  const [first] = stems
  if (first === undefined) return { hits: [], counts }
  const ranked: Indexed[][] = Array.from({ length: ranks }, () => [])
  for (const indexed of indexOf(desk)) {
    const { entry, heading, text } = indexed
    if (!stems.every(stem => heading.includes(stem) || text.includes(stem))) continue
    counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1)
    if (only === undefined || entry.kind === only) ranked[rankOf(heading, wanted, stems)]?.push(indexed)
  }
  const best = ranked.flat().slice(0, most)
  return { hits: best.map(({ entry, text }) => ({ entry, at: text.indexOf(first) })), counts }
}

function rankOf(heading: string, wanted: readonly string[], stems: readonly string[]): number {
  if (wanted.every(word => heading.includes(word))) return 0
  if (stems.every(stem => heading.includes(stem))) return 1
  return stems.some(stem => heading.includes(stem)) ? 2 : 3
}
