import { wordsOf } from '../text/read.ts'
import type { Block, Section } from '../text/text.ts'

/** What is compared as one: a heading, a paragraph, an item, a row of a table or a footnote. */
export interface Unit {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'ordered-item' | 'header-row' | 'row' | 'footnote'
  /** The cells of a row; of everything else the one text. */
  readonly cells: readonly string[]
  /** Which block of its section it belongs to, from 0; -1 for the heading. */
  readonly block: number
  /** The level of a heading. */
  readonly level?: Section['level']
}

/** A section as units, its heading first. */
export function unitsOf(section: Section): Unit[] {
  const heading: Unit = { kind: 'heading', cells: [section.heading], block: -1, level: section.level }
  return [heading, ...section.blocks.flatMap(unitsOfBlock)]
}

function unitsOfBlock(block: Block, at: number): Unit[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', cells: [block.text], block: at }]
    case 'list': {
      const kind = block.ordered ? 'ordered-item' : 'item'
      return block.items.map(item => ({ kind, cells: [item], block: at }))
    }
    case 'table': {
      const header: Unit[] = block.header.length > 0 ? [{ kind: 'header-row', cells: block.header, block: at }] : []
      return [...header, ...block.rows.map(cells => ({ kind: 'row', cells, block: at }) as const)]
    }
    case 'footnote':
      return [{ kind: 'footnote', cells: [block.mark, block.text], block: at }]
  }
}

/** Two units with the same key are the same to a reader. */
export function unitKey({ kind, level, cells }: Unit): string {
  return JSON.stringify([kind, level ?? 0, ...cells])
}

/** The words of a unit without regard to case, for telling how alike two units are. */
export function unitWords(unit: Unit): string[] {
  return wordsOf(unit.cells.join(' ').toLowerCase())
}
