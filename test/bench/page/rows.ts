/** What every layer stores and shows: eight lists, and a view that joins two of them. */
import { seeded, uuid, words } from '../seeded.ts'

export interface Row {
  readonly key: string
  readonly heading: string
  readonly text: string
  /** The meeting of an agenda item. */
  readonly meeting: string
  /** The agenda item that a decision is about. */
  readonly about: string
  readonly state: string
  readonly order: string
}

export const listNames = [
  'items',
  'decisions',
  'facts',
  'meetings',
  'avvikelser',
  'forslag',
  'uppdrag',
  'underlag',
] as const
export type ListName = (typeof listNames)[number]

/** The meeting that is shown. */
export const shownMeeting = 'meeting-3'

/** So many rows over the eight lists, the same for the same seed. Some 450 bytes each. */
export function listsOf(count: number, seed: number): ReadonlyMap<ListName, readonly Row[]> {
  const chance = seeded(seed)
  const size = Math.floor(count / listNames.length)
  const items: Row[] = []
  return new Map(
    listNames.map(name => {
      const rows = Array.from({ length: size }, (_, index): Row => {
        const about = items[Math.floor(chance() * items.length)]?.key ?? ''
        // A meeting has some twenty points, however many meetings there are.
        const meeting = `meeting-${Math.floor(index / 20)}`
        const state = index % 3 === 0 ? 'closed' : 'open'
        const order = `${index}`.padStart(8, '0')
        return { key: uuid(chance), heading: words(chance, 60), text: words(chance, 220), meeting, about, state, order }
      })
      if (name === 'items') items.push(...rows)
      return [name, rows]
    }),
  )
}

/** The headings of the open decisions about that meeting's points, in order. */
export function viewOf(items: Iterable<Row>, decisions: Iterable<Row>): { key: string; heading: string }[] {
  const points = new Set<string>()
  for (const item of items) if (item.meeting === shownMeeting) points.add(item.key)
  const shown: Row[] = []
  for (const row of decisions) if (row.state === 'open' && points.has(row.about)) shown.push(row)
  return shown.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ key, heading }) => ({ key, heading }))
}

export type Line = ReturnType<typeof viewOf>[number]

/** A way to keep lists on the device and to show a view of them. */
export interface Layer {
  seed(lists: ReadonlyMap<ListName, readonly Row[]>): Promise<void>
  /** Opens what is stored; calls `show` with the view, and again each time it may have changed. */
  open(show: (lines: readonly Line[]) => void): Promise<void>
  /** Changes the heading of a decision; resolves when it will survive a crash. */
  change(key: string, heading: string): Promise<void>
}
