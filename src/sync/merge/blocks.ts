import type { FieldValue } from '../../ports/remote.ts'
import type { MergedColumn } from '../../ports/replica.ts'

/** One part of a column that holds several: a note, with whatever else stands beside its text. */
interface Block {
  readonly id: string
  readonly text: string
}

type Blocks = ReadonlyMap<string, Block>

/**
 * Merges columns that hold blocks as JSON: `[{ "id", "text", … }, …]`. A block is its id: two people who write in
 * different blocks, or each add their own, never collide. Where both changed the same one, or one removed what the other
 * changed, it is a conflict about that block alone. Nothing when one of the three is no such JSON.
 */
export function mergeBlocks(
  base: FieldValue | undefined,
  mine: FieldValue | undefined,
  theirs: FieldValue | undefined,
): MergedColumn | undefined {
  const [before, own, others] = [blocksIn(base), blocksIn(mine), blocksIn(theirs)]
  if (!before || !own || !others) return undefined
  const keepingMine = new Map<string, Block>()
  const yielding = new Map<string, Block>()
  let collides = false
  for (const id of inOrder(before, own, others)) {
    const [was, wanted, there] = [before.get(id), own.get(id), others.get(id)]
    const isMine = same(there, was)
    const isTheirs = same(wanted, was) || same(wanted, there)
    if (!isMine && !isTheirs) collides = true
    put(keepingMine, id, isTheirs && !isMine ? there : wanted)
    put(yielding, id, isMine ? wanted : there)
  }
  return collides
    ? { kind: 'conflict', mine: textOf(keepingMine), yielding: textOf(yielding) }
    : { kind: 'merged', value: textOf(keepingMine) }
}

/** The blocks of a column by id, or nothing when it holds something else. A column that is not set has none. */
export function blocksIn(value: FieldValue | undefined): Blocks | undefined {
  if (value === undefined || value === '') return new Map()
  try {
    const blocks: unknown = JSON.parse(String(value))
    if (!Array.isArray(blocks) || !blocks.every(isBlock)) return undefined
    const byId = new Map(blocks.map(block => [block.id, block]))
    return byId.size === blocks.length ? byId : undefined
  } catch {
    return undefined
  }
}

/** Blocks as the column holds them; an empty column is not set. */
function textOf(blocks: Blocks): string {
  return blocks.size === 0 ? '' : JSON.stringify([...blocks.values()])
}

/**
 * Every id once. Their order holds, unless only I have moved something; a block that only one of us has stands after the
 * one it stood after there, and mine after theirs where both were added at the same place.
 */
function inOrder(before: Blocks, own: Blocks, others: Blocks): string[] {
  const common = (blocks: Blocks) => [...blocks.keys()].filter(id => [before, own, others].every(all => all.has(id)))
  const isMoved = (blocks: Blocks) => common(blocks).join('\n') !== common(before).join('\n')
  const [first, second] = isMoved(own) && !isMoved(others) ? [own, others] : [others, own]
  const order = [...first.keys()]
  let place = 0
  for (const id of second.keys()) {
    const found = order.indexOf(id)
    if (found < 0) {
      while (place < order.length && !second.has(order[place] as string)) place++
      order.splice(place++, 0, id)
    } else place = found + 1
  }
  return order
}

function put(blocks: Map<string, Block>, id: string, block: Block | undefined): void {
  if (block) blocks.set(id, block)
}

function same(one: Block | undefined, other: Block | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isBlock(value: unknown): value is Block {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return false
  return typeof value.id === 'string' && typeof value.text === 'string'
}
