import { keyOf, type OversynId } from '../../domain/shared/ids.ts'
import type { Draft } from '../../ports/replica.ts'
import { changes, emptyAndring, kinds, type WrittenAndring } from './written-andring.ts'

/** What drafts of an ändringsförslag are called on the device. */
export const draftForm = 'andringsforslag'

/** Where the draft of what is written lies: of a proposal, or of an översyn and the point in its basket. */
export function draftKeyOf(id: OversynId, origin: string): string {
  return `${draftForm}-${keyOf(id)}${origin && `-${origin}`}`
}

/** Everything that is written in the form. */
export interface WrittenForslag {
  readonly andring: WrittenAndring
  readonly heading: string
  readonly text: string
}

/** As it is kept on the device while one writes: texts only. */
export function toFields({ andring, heading, text }: WrittenForslag): Draft['fields'] {
  const { sides, grounds, ...rest } = andring
  return { ...rest, sides: sides.join(' '), grounds: grounds.join(' '), heading, text }
}

/** What was kept, as the form shows it. Whatever is missing or unknown is as in an empty form. */
export function fromFields(fields: Draft['fields']): WrittenForslag {
  const { heading = '', text = '', sides = '', grounds = '', ...rest } = fields
  const known = Object.fromEntries(
    Object.keys(emptyAndring).flatMap(key => (rest[key] === undefined ? [] : [[key, rest[key]]])),
  )
  const words = (list: string) => list.split(' ').filter(word => word !== '')
  return {
    heading,
    text,
    andring: {
      ...emptyAndring,
      ...known,
      kind: kinds.find(kind => kind === rest.kind) ?? emptyAndring.kind,
      change: changes.find(change => change === rest.change) ?? emptyAndring.change,
      how: rest.how === 'bort' ? 'bort' : 'ny',
      sides: words(sides),
      grounds: words(grounds),
    },
  }
}
