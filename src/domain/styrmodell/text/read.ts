import type { Block, Section, SectionId, StyrmodellText } from './text.ts'

/** A block as lines of plain text: an item or a row on each, the cells of a row with a tab between them. */
export function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text]
    case 'list':
      return [...block.items]
    case 'table':
      return [block.header, ...block.rows].filter(row => row.length > 0).map(row => row.join('\t'))
    case 'footnote':
      return [`${block.mark} ${block.text}`.trim()]
  }
}

/** What stands under a section's heading, as plain text: one line a paragraph, item, row or footnote. */
export function plainText(section: Pick<Section, 'blocks'>): string {
  return section.blocks.flatMap(linesOf).join('\n')
}

/** The words of a text, as they are counted: what stands between white space and holds a letter or a figure. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word))
}

export function sectionOf(text: StyrmodellText, id: SectionId): Section | undefined {
  return text.sections.find(section => section.id === id)
}

/** A heading of the outline with those that stand under it. */
export interface OutlineEntry {
  readonly section: Section
  readonly under: readonly OutlineEntry[]
}

/** The headings as a tree; a level that is skipped is no fault. */
export function outlineOf(sections: readonly Section[]): OutlineEntry[] {
  const [first, ...rest] = sections
  if (!first) return []
  const next = rest.findIndex(({ level }) => level <= first.level)
  const end = next === -1 ? rest.length : next
  return [{ section: first, under: outlineOf(rest.slice(0, end)) }, ...outlineOf(rest.slice(end))]
}

/** One place where searched words were found: the line, and where in it, in UTF-16 units. */
export interface Hit {
  readonly section: Section
  readonly line: string
  readonly from: number
  readonly to: number
}

/** Every place that holds the searched text, heading or line, without regard to case; nothing for an empty search. */
export function searchText(text: StyrmodellText, asked: string): Hit[] {
  const needle = asked.trim().toLowerCase()
  if (needle === '') return []
  return text.sections.flatMap(section =>
    [section.heading, ...section.blocks.flatMap(linesOf)].flatMap(line => {
      const from = line.toLowerCase().indexOf(needle)
      return from === -1 ? [] : [{ section, line, from, to: from + needle.length }]
    }),
  )
}
