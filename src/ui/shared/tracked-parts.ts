import type { WordChange } from '../../domain/styrmodell/compare/words.ts'

/** A change as it is marked: the white space round it stands outside the mark. */
interface TrackedPart extends WordChange {
  readonly lead: string
  readonly tail: string
  /** It comes straight after what has gone, with nothing between. */
  readonly isTight: boolean
  readonly key: string
}

/** What a text with changes is shown as. All parts put together are the same letters as the changes. */
export function trackedParts(changes: readonly WordChange[]): TrackedPart[] {
  let at = 0
  let isAfterGone = false
  return changes.map(({ kind, text: whole }) => {
    at += whole.length
    const text = whole.trim()
    // Where only white space is changed, that is what is marked.
    const isBare = kind === 'same' || text === ''
    const start = isBare ? 0 : whole.indexOf(text)
    const lead = whole.slice(0, start)
    const tail = isBare ? '' : whole.slice(start + text.length)
    const isTight = kind === 'added' && isAfterGone && lead === ''
    isAfterGone = kind === 'removed' && tail === ''
    return { kind, lead, text: isBare ? whole : text, tail, isTight, key: `${kind} ${at}` }
  })
}
