import type { Fields, FieldValue } from '../../ports/remote.ts'
import type { Queued } from '../../ports/replica.ts'
import { avvikelser } from '../text/sv/avvikelser.ts'
import { ko } from '../text/sv/ko.ts'
import type { Text } from '../text/text.ts'

type Column = keyof typeof ko.column
type Thing = keyof typeof ko.thing

type Event = keyof typeof avvikelser.event
const isEvent = (name: string): name is Event => Object.hasOwn(avvikelser.event, name)
const isThing = (name: string): name is Thing => Object.hasOwn(ko.thing, name)

/** What a queued write is about, by the list it goes to (`SoB-Moten` holds meetings) and, of an event, by its kind. */
export function thingOf({ write }: Queued, t: Text): string {
  const ending = write.list.slice(write.list.lastIndexOf('-') + 1)
  const { Slag: slag } = write.fields
  if (ending === 'Handelser' && typeof slag === 'string' && isEvent(slag)) return t(`avvikelser.event.${slag}`)
  return t(`ko.thing.${isThing(ending) ? ending : 'other'}`)
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

/** The texts in which two versions differ, to be read side by side. Empty when they differ in no text. */
export function differing(mine: Fields, theirs: Fields): { column: Column; mine: string; theirs: string }[] {
  return (Object.keys(ko.column) as Column[])
    .filter(column => mine[column] !== undefined && mine[column] !== theirs[column])
    .map(column => ({ column, mine: shown(mine[column] ?? ''), theirs: shown(theirs[column] ?? '') }))
}

/** Everything a person wrote, as one text to copy. */
export function asText(fields: Fields, t: Text): string {
  return writtenIn(fields)
    .map(({ column, value }) => `${t(`ko.column.${column}`)}: ${value}`)
    .join('\n')
}

function shown(value: FieldValue): string {
  return String(value)
}
