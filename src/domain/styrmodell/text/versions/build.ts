import type { Block, Section } from '../text.ts'

/** Short ways to write a section down; a text alone is a paragraph. */
export function section(
  level: Section['level'],
  id: string,
  heading: string,
  ...blocks: readonly (Block | string)[]
): Section {
  const made = blocks.map((block): Block => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block))
  return { id, level, heading, blocks: made }
}

export function list(...items: readonly string[]): Block {
  return { kind: 'list', ordered: false, items }
}

export function table(header: readonly string[], ...rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', header, rows }
}

export function footnote(mark: string, text: string): Block {
  return { kind: 'footnote', mark, text }
}
