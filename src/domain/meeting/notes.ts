import { membersOn } from '../forum/medlemskap.ts'
import { protokollOf } from '../minutes/protokoll.ts'
import type { Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import type { AgendaItemId, PersonId } from '../shared/ids.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { AgendaItem, NoteBlock } from './meeting.ts'

/** What a person writes in one block of a point's notes. */
export interface NoteCommand {
  readonly kind: 'write-note'
  readonly item: AgendaItemId
  /** The block's own key, made when one begins to write it: sent twice, it is still one block. */
  readonly block: string
  /** The block as its writer last saw it; empty when it did not stand there. What others made of it since is not theirs. */
  readonly seen: string
  /** An empty text takes the block away. */
  readonly text: string
}

/** What hinders a person from writing notes at a point that day, if anything. Who sits in for another may write. */
export function hindersNotes(
  item: Pick<AgendaItem, 'forum' | 'meeting'>,
  reading: Reading,
  actor: PersonId,
  day: Day,
): RuleId | undefined {
  const isHere = membersOn(reading.state.medlemskap, item.forum, day).some(({ person }) => person === actor)
  if (!isHere) return 'MO-4'
  return protokollOf({ id: item.meeting }, reading).kind === 'justerat' ? 'JU-4' : undefined
}

/** The notes with one block written, last if it is new; the other blocks are the same objects as before. */
export function withNote(notes: readonly NoteBlock[], block: string, text: string): readonly NoteBlock[] {
  if (text.trim() === '') return notes.filter(({ id }) => id !== block)
  if (!notes.some(({ id }) => id === block)) return [...notes, { id: block, text }]
  return notes.map(note => (note.id === block ? { ...note, text } : note))
}
