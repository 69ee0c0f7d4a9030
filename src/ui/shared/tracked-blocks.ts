import type { UnitDiff } from '../../domain/styrmodell/compare/diff.ts'
import type { Unit } from '../../domain/styrmodell/compare/units.ts'
import type { WordChange } from '../../domain/styrmodell/compare/words.ts'
import type { SectionId } from '../../domain/styrmodell/text/text.ts'

/** A unit of two versions as it is drawn: all of it stays, goes or comes, or some of its words do. */
export interface TrackedUnit {
  readonly standing: WordChange['kind'] | 'changed'
  readonly unit: Unit
  readonly cells: readonly (readonly WordChange[])[]
  /** Where an item of a numbered list stands, from 1. */
  readonly number?: number
  /** Where it stood in the older version. */
  readonly was?: number
  readonly movedTo?: SectionId
  readonly movedFrom?: SectionId
}

/** So many rows of a table that nothing has happened to, and that are not shown. */
export interface Unchanged {
  readonly unchanged: number
}

/** What the units of a section are drawn as: as the section itself is, a paragraph, a list or a table. */
export type TrackedBlock =
  | { readonly kind: 'line'; readonly unit: TrackedUnit }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly TrackedUnit[] }
  | {
      readonly kind: 'table'
      readonly heads: readonly TrackedUnit[]
      readonly rows: readonly (TrackedUnit | Unchanged)[]
    }

/** A section's units as blocks, in reading order. Every word of both versions is there. */
export function trackedBlocks(units: readonly UnitDiff[]): TrackedBlock[] {
  const found: TrackedBlock[] = []
  for (const tracked of trackedUnits(units)) {
    const last = found.at(-1)
    const joined = last && joinedWith(last, tracked)
    if (joined) found[found.length - 1] = joined
    else found.push(begun(tracked))
  }
  return found
}

function begun(tracked: TrackedUnit): TrackedBlock {
  switch (tracked.unit.kind) {
    case 'item':
    case 'ordered-item':
      return { kind: 'list', ordered: tracked.unit.kind === 'ordered-item', items: [tracked] }
    case 'header-row':
      return { kind: 'table', heads: [tracked], rows: [] }
    case 'row':
      return { kind: 'table', heads: [], rows: [tracked] }
    default:
      return { kind: 'line', unit: tracked }
  }
}

/** The block with one unit more, where the unit goes on with it. */
function joinedWith(block: TrackedBlock, tracked: TrackedUnit): TrackedBlock | undefined {
  const { kind } = tracked.unit
  if (block.kind === 'list' && kind === (block.ordered ? 'ordered-item' : 'item'))
    return { ...block, items: [...block.items, tracked] }
  if (block.kind === 'table' && kind === 'row') return { ...block, rows: [...block.rows, tracked] }
  // One head that takes the place of another heads the same table; after a row a new table begins.
  if (block.kind === 'table' && kind === 'header-row' && block.rows.length === 0)
    return { ...block, heads: [...block.heads, tracked] }
  return undefined
}

/** The same without what nothing has happened to. A table keeps its head, and says how many rows are left out where. */
export function onlyChanged(blocks: readonly TrackedBlock[]): TrackedBlock[] {
  const isChanged = ({ standing }: TrackedUnit) => standing !== 'same'
  return blocks.flatMap((block): TrackedBlock[] => {
    if (block.kind === 'line') return isChanged(block.unit) ? [block] : []
    if (block.kind === 'list') {
      const items = block.items.filter(isChanged)
      return items.length > 0 ? [{ ...block, items }] : []
    }
    const units = [...block.heads, ...block.rows]
    if (!units.some(row => 'unit' in row && isChanged(row))) return []
    return [{ ...block, rows: gathered(block.rows) }]
  })
}

function gathered(rows: readonly (TrackedUnit | Unchanged)[]): (TrackedUnit | Unchanged)[] {
  const found: (TrackedUnit | Unchanged)[] = []
  let unchanged = 0
  const close = () => {
    if (unchanged > 0) found.push({ unchanged })
    unchanged = 0
  }
  for (const row of rows) {
    if ('unchanged' in row) unchanged += row.unchanged
    else if (row.standing === 'same') unchanged += 1
    else {
      close()
      found.push(row)
    }
  }
  close()
  return found
}

/** What one side shows of a block: on the left what was, on the right what is. */
export function onSide(tracked: TrackedUnit, side: 'removed' | 'added'): TrackedUnit | undefined {
  const other = side === 'removed' ? 'added' : 'removed'
  // What stood in another section is shown there.
  if (tracked.standing === other || (side === 'removed' && tracked.movedFrom !== undefined)) return undefined
  const cells = tracked.cells.map(cell => cell.filter(({ kind }) => kind !== other))
  const { number, was = number, ...rest } = tracked
  const shown = side === 'removed' ? was : number
  return { ...rest, cells, ...(shown !== undefined && { number: shown }) }
}

/** What the columns are called, in the words that are; of a head that went, in those that were. */
export function columnNames(heads: readonly TrackedUnit[], side: 'removed' | 'added' = 'added'): string[] {
  const shown = heads.findLast(head => onSide(head, side)) ?? heads.at(-1)
  return shown ? (onSide(shown, side) ?? shown).cells.map(cell => cell.map(({ text }) => text).join('')) : []
}

function trackedUnits(units: readonly UnitDiff[]): TrackedUnit[] {
  const found: TrackedUnit[] = []
  const numbers = { before: counter(), after: counter() }
  let [gone, come]: [TrackedUnit[], TrackedUnit[]] = [[], []]
  const close = () => {
    found.push(...gone, ...come)
    gone = []
    come = []
  }
  for (const row of units) {
    const was = 'before' in row && row.kind !== 'moved-here' ? numbers.before(row.before) : undefined
    const is = 'after' in row ? numbers.after(row.after) : undefined
    if (row.kind === 'changed' && isAnother(row.before, row.after)) {
      // What has become something else, an item or a row, goes as the one and comes as the other.
      gone.push(whole(row.before, 'removed', was))
      come.push(whole(row.after, 'added', is))
      continue
    }
    close()
    found.push(tracked(row, was, is))
  }
  close()
  return found
}

function isAnother(before: Unit, after: Unit): boolean {
  return before.kind !== after.kind || before.level !== after.level
}

function tracked(row: UnitDiff, was: number | undefined, is: number | undefined): TrackedUnit {
  switch (row.kind) {
    case 'same':
      return whole(row.after, 'same', is, was)
    case 'removed':
      return whole(row.before, 'removed', was)
    case 'moved-away':
      return { ...whole(row.before, 'removed', was), movedTo: row.to }
    case 'added':
      return whole(row.after, 'added', is)
    case 'changed':
      return { ...whole(row.after, 'same', is, was), standing: 'changed', cells: row.words }
    case 'moved-here':
      return { ...whole(row.after, 'same', is), standing: 'changed', cells: row.words, movedFrom: row.from }
  }
}

/** The unit as a whole in one standing. */
function whole(unit: Unit, standing: WordChange['kind'], number?: number, was?: number): TrackedUnit {
  const cells = unit.cells.map(text => (text === '' ? [] : [{ kind: standing, text }]))
  return { standing, unit, cells, ...(number !== undefined && { number }), ...(was !== undefined && { was }) }
}

/** Numbers the items of each numbered list of one version. */
function counter() {
  let [block, number] = [-1, 0]
  return ({ kind, block: at }: Unit): number | undefined => {
    if (kind !== 'ordered-item') return undefined
    number = at === block ? number + 1 : 1
    block = at
    return number
  }
}
