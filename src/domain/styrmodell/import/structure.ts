import { newSectionId } from '../text/section-id.ts'
import type { Block, Section, SectionId } from '../text/text.ts'
import type { Piece } from './imported.ts'
import { bareHeading } from './lines.ts'

/**
 * Pieces as sections. A section keeps the id of the known section with the same heading, so that versions can be
 * compared; others get one of their own. What stands before the first heading is a section by itself.
 */
export function sectionsOf(pieces: readonly Piece[], known: readonly Section[] = []): Section[] {
  const ids = new Map(known.map(({ id, heading }) => [bareHeading(heading), id]))
  const taken: SectionId[] = []
  const idFor = (heading: string): SectionId => {
    const same = ids.get(bareHeading(heading))
    const reserved = [...taken, ...ids.values()]
    const id = same && !taken.includes(same) ? same : newSectionId(bareHeading(heading), reserved)
    taken.push(id)
    return id
  }
  const sections: { level: Section['level']; heading: string; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    if (piece.kind === 'heading') sections.push({ level: levelOf(piece.level), heading: piece.text.trim(), pieces: [] })
    else {
      if (sections.length === 0) sections.push({ level: 1, heading: '', pieces: [] })
      sections.at(-1)?.pieces.push(piece)
    }
  }
  return sections.map(({ level, heading, pieces: own }) => ({
    id: idFor(heading),
    level,
    heading,
    blocks: blocksOf(own),
  }))
}

function levelOf(level: number): Section['level'] {
  return level <= 1 ? 1 : level === 2 ? 2 : 3
}

function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  for (const piece of pieces) {
    const last = blocks.at(-1)
    switch (piece.kind) {
      case 'line':
        blocks.push({ kind: 'paragraph', text: piece.text.trim() })
        break
      case 'item':
        if (last?.kind === 'list' && last.ordered === piece.ordered)
          blocks[blocks.length - 1] = { ...last, items: [...last.items, piece.text] }
        else blocks.push({ kind: 'list', ordered: piece.ordered, items: [piece.text] })
        break
      case 'table': {
        const [header = [], ...rows] = piece.rows
        blocks.push({ kind: 'table', header, rows })
        break
      }
      case 'footnote':
        blocks.push(piece)
        break
    }
  }
  return blocks
}
