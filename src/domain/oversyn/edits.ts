import { canonicalJson } from '../shared/digest.ts'
import { diffSequences } from '../styrmodell/compare/sequence.ts'
import type { Block } from '../styrmodell/text/text.ts'

/** A stretch of a section's blocks that is put in place of another; `from` and `to` count the blocks of the base. */
export interface Edit {
  readonly from: number
  /** The first block after it; the same as `from` where something is only put in. */
  readonly to: number
  readonly blocks: readonly Block[]
}

/** What differs between two wordings of a section, as few blocks as possible. */
export function editsOf(base: readonly Block[], next: readonly Block[]): Edit[] {
  const edits: Edit[] = []
  for (const { kind, a, b, length } of diffSequences(base.map(textOf), next.map(textOf))) {
    if (kind === 'same') continue
    const last = edits.at(-1)
    const edit: Edit =
      kind === 'removed'
        ? { from: a, to: a + length, blocks: [] }
        : { from: a, to: a, blocks: next.slice(b, b + length) }
    // What goes and what comes in its place are one edit.
    if (last && last.to === edit.from)
      edits[edits.length - 1] = { from: last.from, to: edit.to, blocks: [...last.blocks, ...edit.blocks] }
    else edits.push(edit)
  }
  return edits
}

/** What a block says, whichever way its row was read. */
function textOf(block: Block): string {
  return canonicalJson(block)
}

/** Whether both can be made without one of them undoing the other. The same edit twice is one. */
export function collide(a: Edit, b: Edit): boolean {
  if (sameEdit(a, b)) return false
  const isPoint = a.from === a.to || b.from === b.to
  // Where something is put in at the edge of what is replaced, nobody can say which comes first.
  return isPoint ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to
}

export function sameEdit(a: Edit, b: Edit): boolean {
  return a.from === b.from && a.to === b.to && canonicalJson(a.blocks) === canonicalJson(b.blocks)
}

/** The blocks with all edits made; they must not collide. Their order is of no account. */
export function applyEdits(base: readonly Block[], edits: readonly Edit[]): Block[] {
  const blocks = [...base]
  for (const { from, to, blocks: added } of [...edits].sort((a, b) => b.from - a.from || b.to - a.to))
    blocks.splice(from, to - from, ...added)
  return blocks
}
