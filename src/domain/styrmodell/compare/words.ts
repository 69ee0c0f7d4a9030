import { diffSequences } from './sequence.ts'

/** A stretch of text that stays, goes or comes. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

const tokens = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu
/** What stands alone between two changes and is no longer than this, in UTF-16 units, says nothing by itself. */
const longestIsland = 3
const hasWord = /[\p{L}\p{N}]/u

/**
 * The difference of two texts word by word. What stays and what goes is exactly the first text, what stays and what
 * comes exactly the second. A space, a sign or a short word alone in a rewritten passage is taken as changed too, or nobody
 * could read it.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const [a, b] = [before.match(tokens) ?? [], after.match(tokens) ?? []]
  const changes: WordChange[] = diffSequences(a, b).map(({ kind, a: atA, b: atB, length }) => ({
    kind,
    text: (kind === 'added' ? b.slice(atB, atB + length) : a.slice(atA, atA + length)).join(''),
  }))
  return readable(changes)
}

/** Gathers changes that only a sign or a space divides: first all that goes, then all that comes. */
function readable(changes: readonly WordChange[]): WordChange[] {
  const found: WordChange[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed) found.push({ kind: 'removed', text: removed })
    if (added) found.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of changes.entries()) {
    const isIsland = index > 0 && index < changes.length - 1 && text.trim().length <= longestIsland
    const divides = isIsland && (removed !== '' && added !== '' ? true : mixed(changes, index) && !hasWord.test(text))
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (divides) {
      removed += text
      added += text
    } else {
      close()
      found.push({ kind, text })
    }
  }
  close()
  return found
}

/** Whether what follows on an island both goes and comes. */
function mixed(changes: readonly WordChange[], index: number): boolean {
  const [next, after] = [changes[index + 1], changes[index + 2]]
  return next !== undefined && next.kind !== 'same' && after !== undefined && after.kind !== 'same'
}

/** How much two texts have in common: 1 when they hold the same words, 0 when they share none. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared += 1
    counts.set(word, left - 1)
  }
  return (2 * shared) / (a.length + b.length)
}
