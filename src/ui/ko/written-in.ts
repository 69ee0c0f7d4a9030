import type { Fields, FieldValue } from '../../ports/remote.ts'
import type { Queued } from '../../ports/replica.ts'
import { ko } from '../text/sv/ko.ts'
import type { Text } from '../text/text.ts'

type Column = keyof typeof ko.column
type Thing = keyof typeof ko.added
type Event = keyof typeof ko.did
const isEvent = (name: string): name is Event => Object.hasOwn(ko.did, name)
const isThing = (name: string): name is Thing => Object.hasOwn(ko.added, name)

/** What a queued write is about, by the list it goes to (`SoB-Moten` holds meetings) and, of an event, by its kind. */
export function headingOf({ write }: Queued, t: Text): string {
  const ending = write.list.slice(write.list.lastIndexOf('-') + 1)
  const { Slag: slag } = write.fields
  if (ending === 'Handelser' && typeof slag === 'string' && isEvent(slag)) return t(`ko.did.${slag}`)
  return t(`ko.${write.kind === 'add' ? 'added' : 'changed'}.${isThing(ending) ? ending : 'other'}`)
}

/** One column that a person wrote in, with its heading. */
export interface WrittenIn {
  readonly column: Column
  readonly value: string
}

/** The columns that a person would know again, in the order of their headings; ids and keys are left out. */
export function writtenIn(fields: Fields): WrittenIn[] {
  return (Object.keys(ko.column) as Column[]).flatMap(column => {
    const value = fields[column]
    return value === undefined ? [] : [{ column, value: shown(value) }]
  })
}

/** A text in which two versions differ: a whole column, or one of the notes in it. */
export interface Difference {
  readonly column: Column
  readonly block?: string
  readonly mine: string
  readonly theirs: string
}

/** The texts in which two versions differ, to be read side by side. Empty when they differ in no text. */
export function differing(mine: Fields, theirs: Fields): Difference[] {
  return (Object.keys(ko.column) as Column[])
    .filter(column => mine[column] !== undefined && mine[column] !== theirs[column])
    .flatMap(column => {
      const [ours, others] = [blocksIn(mine[column]), blocksIn(theirs[column])]
      if (!ours || !others || ours.size + others.size === 0)
        return { column, mine: String(mine[column]), theirs: String(theirs[column] ?? '') }
      return [...new Set([...ours.keys(), ...others.keys()])]
        .map(block => ({ column, block, mine: ours.get(block) ?? '', theirs: others.get(block) ?? '' }))
        .filter(difference => difference.mine !== difference.theirs)
    })
}

/** What is stored when the differing texts are to stand as somebody has edited them. */
export function edited(mine: Fields, differences: readonly Difference[], texts: readonly string[]): Fields {
  const fields: Record<string, FieldValue> = { ...mine }
  differences.forEach(({ column, block }, place) => {
    const text = texts[place] ?? ''
    fields[column] = block === undefined ? text : withBlock(fields[column], block, text)
  })
  return fields
}

function withBlock(column: FieldValue | undefined, id: string, text: string): string {
  const blocks = [...(blocksIn(column) ?? [])].map(([key, value]) => ({ id: key, text: value }))
  const others = blocks.map(block => (block.id === id ? { id, text } : block))
  const all = blocks.some(block => block.id === id) ? others : [...blocks, { id, text }]
  return JSON.stringify(all.filter(block => block.text !== ''))
}

/** The notes that a column holds, by id; nothing where it holds one text. */
function blocksIn(value: FieldValue | undefined): Map<string, string> | undefined {
  if (value === undefined || value === '') return new Map()
  if (typeof value !== 'string' || !value.startsWith('[')) return undefined
  try {
    const found: unknown = JSON.parse(value)
    if (!Array.isArray(found) || !found.every(isBlock)) return undefined
    return new Map(found.map(({ id, text }) => [id, text]))
  } catch {
    return undefined
  }
}

function isBlock(value: unknown): value is { id: string; text: string } {
  const block = value as { id?: unknown; text?: unknown } | null
  return typeof block?.id === 'string' && typeof block.text === 'string'
}

/** Everything a person wrote, as one text to copy. */
export function asText(fields: Fields, t: Text): string {
  return writtenIn(fields)
    .map(({ column, value }) => `${t(`ko.column.${column}`)}: ${value}`)
    .join('\n')
}

function shown(value: FieldValue): string {
  const blocks = blocksIn(value)
  return blocks && value !== '' ? [...blocks.values()].join('\n\n') : String(value)
}
