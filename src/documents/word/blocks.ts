import { type FileChild, type INumberingOptions, LevelFormat, PageBreak, Paragraph } from 'docx'
import type { Block } from '../../ports/documents.ts'
import { runsOf } from './runs.ts'
import { tableOf } from './table.ts'

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

/** What the file calls a style, by our own name for it; the same name where it calls it nothing else. */
export type StyleNames = Readonly<Record<string, string>>

/** The blocks of a document as Word's own; each numbered list begins at one. */
export function childrenOf(blocks: readonly Block[], styles: StyleNames = {}): FileChild[] {
  return blocks.flatMap((block, instance) => childrenOfOne(block, instance, styles))
}

function childrenOfOne(block: Block, instance: number, styles: StyleNames): FileChild[] {
  const named = (style: string) => ({ style: styles[style] ?? style })
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ ...named(`Heading${block.level}`), children: runsOf([{ text: block.text }]) })]
    case 'paragraph':
      return [new Paragraph({ ...(block.look && { style: 'Quiet' }), children: runsOf(block.runs) })]
    case 'list':
      return block.items.map(
        item =>
          new Paragraph({
            ...named('ListParagraph'),
            numbering: { reference: block.ordered ? 'numbered' : 'dotted', level: 0, instance },
            children: runsOf(item),
          }),
      )
    case 'table':
      return tableOf(block, styles)
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}
