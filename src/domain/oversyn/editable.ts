import type { Block } from '../styrmodell/text/text.ts'

/**
 * A section's blocks as a person writes them in one field: an empty line between paragraphs, `- ` or `1. ` before items,
 * `|` between the cells of a table whose first row is the header, `[1] ` before a footnote. Reading back what was written
 * gives the same blocks.
 */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('\n\n')
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${oneLine(item)}`).join('\n')
    case 'table':
      return [block.header, ...block.rows].map(writeRow).join('\n')
    case 'footnote':
      return `[${block.mark}] ${block.text}`
  }
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map(cell => oneLine(cell).replaceAll('|', '¦')).join(' | ')} |`
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

/** The blocks of what was written. Lines of another kind than the one before begin a block of their own. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (const chunk of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    let run: { kind: LineKind; lines: string[] } | undefined
    for (const line of chunk.split('\n').map(one => one.trimEnd())) {
      if (line.trim() === '') continue
      const kind = kindOf(line)
      if (run?.kind === kind && kind !== 'note') run.lines.push(line)
      else {
        if (run) blocks.push(blockOf(run.kind, run.lines))
        run = { kind, lines: [line] }
      }
    }
    if (run) blocks.push(blockOf(run.kind, run.lines))
  }
  return blocks
}

type LineKind = 'line' | 'item' | 'number' | 'row' | 'note'
const marks: readonly (readonly [LineKind, RegExp])[] = [
  ['item', /^\s*[-–•*] +/],
  ['number', /^\s*\d{1,3}[.)] +/],
  ['row', /^\s*\|.*\|\s*$/],
  ['note', /^\s*\[([^\]\s]{1,8})\] +/],
]

function kindOf(line: string): LineKind {
  return marks.find(([, mark]) => mark.test(line))?.[0] ?? 'line'
}

function blockOf(kind: LineKind, lines: readonly string[]): Block {
  const mark = marks.find(([of]) => of === kind)?.[1]
  const bare = mark && kind !== 'row' ? lines.map(line => line.replace(mark, '').trim()) : lines
  switch (kind) {
    case 'line':
      return { kind: 'paragraph', text: lines.map(line => line.trim()).join('\n') }
    case 'item':
    case 'number':
      return { kind: 'list', ordered: kind === 'number', items: bare }
    case 'row': {
      const [header = [], ...rows] = lines.map(line =>
        line
          .trim()
          .slice(1, -1)
          .split('|')
          .map(cell => cell.trim()),
      )
      return { kind: 'table', header, rows }
    }
    case 'note':
      return { kind: 'footnote', mark: mark?.exec(lines[0] ?? '')?.[1] ?? '', text: bare.join('\n') }
  }
}
