import { type FileChild, HeadingLevel, type INumberingOptions, LevelFormat, PageBreak, Paragraph } from 'docx'
import type { Block } from '../../ports/documents.ts'
import { runsOf } from './runs.ts'
import { tableOf } from './table.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const indent = { left: 420, hanging: 300 }

/** How lists are numbered and marked: real lists, so that a screen reader says how long they are. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'numbered',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent } } }],
    },
    {
      reference: 'dotted',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent } } }],
    },
  ],
}

/** The blocks of a document as Word's own; each numbered list begins at one. */
export function childrenOf(blocks: readonly Block[]): FileChild[] {
  return blocks.flatMap(childrenOfOne)
}

function childrenOfOne(block: Block, instance: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: runsOf([{ text: block.text }]) })]
    case 'paragraph':
      return [new Paragraph({ ...(block.look && { style: 'Quiet' }), children: runsOf(block.runs) })]
    case 'list':
      return block.items.map(
        item =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: block.ordered ? 'numbered' : 'dotted', level: 0, instance },
            children: runsOf(item),
          }),
      )
    case 'table':
      return tableOf(block)
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}
