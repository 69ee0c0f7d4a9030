import type { Section, StyrmodellText } from '../../domain/styrmodell/text/text.ts'
import type { Block } from '../../ports/documents.ts'
import type { Text } from '../text/text.ts'
import { factRows } from './directive-facts.ts'

/** What stands under a section's heading, as a page and a Word file show it. */
export function blocksOf({ heading, blocks }: Section): Block[] {
  return blocks.map(block => blockOf(block, heading))
}

function blockOf(block: Section['blocks'][number], heading: string): Block {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', runs: [{ text: block.text }] }
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map(text => [{ text }]) }
    case 'table':
      return { kind: 'table', caption: heading, alt: heading, header: block.header, rows: block.rows }
    case 'footnote':
      return { kind: 'paragraph', runs: [{ text: `${block.mark} ${block.text}` }], look: 'quiet' }
  }
}

/** A whole version as a document: facts first, then every section under its heading. */
export function documentOf(text: StyrmodellText, t: Text): Block[] {
  return [
    ...factRows(text.facts, t).map(
      ({ label, value }): Block => ({
        kind: 'paragraph',
        runs: [{ text: t('dokument.label', { label }), strong: true }, { text: value }],
      }),
    ),
    ...text.sections.flatMap((section): Block[] => [
      { kind: 'heading', level: section.level, text: section.heading || t('anvisning.read.noHeading') },
      ...blocksOf(section),
    ]),
  ]
}
