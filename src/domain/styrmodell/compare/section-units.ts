import type { UnitDiff } from './diff.ts'
import { diffSequences } from './sequence.ts'
import { type Unit, unitKey, unitWords } from './units.ts'
import { diffWords, likeness, type WordChange } from './words.ts'

/** From this likeness on, two units are the same one rewritten rather than one gone and one come. */
const rewritten = 0.4
/** Gaps with more pairs than this are paired by their order alone. */
const mostPairs = 40_000

/** The word diff of each cell; a cell that only one of them has stands against nothing. */
export function cellWords(before: Unit, after: Unit): WordChange[][] {
  const count = Math.max(before.cells.length, after.cells.length)
  return Array.from({ length: count }, (_, at) => diffWords(before.cells[at] ?? '', after.cells[at] ?? ''))
}

/** Two versions of one section unit by unit, in reading order. */
export function diffUnits(before: readonly Unit[], after: readonly Unit[]): UnitDiff[] {
  const stretches = diffSequences(before.map(unitKey), after.map(unitKey))
  const found: UnitDiff[] = []
  let [gone, come]: [readonly Unit[], readonly Unit[]] = [[], []]
  const close = () => {
    found.push(...paired(gone, come))
    gone = []
    come = []
  }
  for (const { kind, a, b, length } of stretches) {
    if (kind === 'removed') gone = [...gone, ...before.slice(a, a + length)]
    else if (kind === 'added') come = [...come, ...after.slice(b, b + length)]
    else {
      close()
      for (let at = 0; at < length; at += 1) {
        const [older, newer] = [before[a + at], after[b + at]]
        if (older && newer) found.push({ kind: 'same', before: older, after: newer })
      }
    }
  }
  close()
  return found
}

/** Between two stretches that stayed: which of what went is what came, rewritten. The order of both is kept. */
function paired(gone: readonly Unit[], come: readonly Unit[]): UnitDiff[] {
  const pairs = pairsOf(gone, come)
  const found: UnitDiff[] = []
  let [i, j] = [0, 0]
  const upTo = (a: number, b: number) => {
    for (; i < a; i += 1) found.push({ kind: 'removed', before: gone[i] as Unit })
    for (; j < b; j += 1) found.push({ kind: 'added', after: come[j] as Unit })
  }
  for (const [a, b] of pairs) {
    upTo(a, b)
    const [before, after] = [gone[a] as Unit, come[b] as Unit]
    found.push({ kind: 'changed', before, after, words: cellWords(before, after) })
    i = a + 1
    j = b + 1
  }
  upTo(gone.length, come.length)
  return found
}

/** The pairs in order that are most alike together. */
function pairsOf(gone: readonly Unit[], come: readonly Unit[]): [number, number][] {
  if (gone.length === 0 || come.length === 0) return []
  const [wordsA, wordsB] = [gone.map(unitWords), come.map(unitWords)]
  const score = (i: number, j: number) => {
    const [a, b] = [gone[i] as Unit, come[j] as Unit]
    // A section has one heading, so the two are each other's however they read.
    if (a.kind === 'heading' || b.kind === 'heading') return a.kind === b.kind ? 2 : 0
    const alike = likeness(wordsA[i] ?? [], wordsB[j] ?? [])
    return alike >= rewritten ? alike : 0
  }
  if (gone.length * come.length > mostPairs)
    return gone.flatMap((_, at): [number, number][] => (at < come.length && score(at, at) > 0 ? [[at, at]] : []))
  return bestInOrder(gone.length, come.length, score)
}

function bestInOrder(rows: number, columns: number, score: (i: number, j: number) => number): [number, number][] {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const scores = new Float64Array(rows * columns)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1) {
      const alike = score(i, j)
      scores[i * columns + j] = alike
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), alike > 0 ? alike + at(i + 1, j + 1) : 0)
    }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const alike = scores[i * columns + j] ?? 0
    if (alike > 0 && at(i, j) === alike + at(i + 1, j + 1)) pairs.push([i++, j++])
    else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}
