import type { Desk } from '../../../domain/commands/desk.ts'
import type { Day } from '../../../domain/shared/day.ts'
import type { Id } from '../../../domain/shared/ids.ts'
import type { Standing } from '../../../domain/shared/standing.ts'
import type { Stored } from '../../../domain/shared/stored.ts'
import { versionById } from '../../../domain/styrmodell/in-force.ts'
import type { ForumKey } from '../../../domain/styrmodell/styrmodell.ts'
import type { Block } from '../../../ports/documents.ts'
import { dayInText, dayOf } from '../../shared/dates.ts'
import { ruleOf } from '../../shared/rule-words.ts'
import { forumName, personLabel } from '../../shared/sentences.ts'
import { labelled, prose } from '../../shared/word-document.ts'
import type { arkiv } from '../../text/sv/arkiv.ts'
import type { Text } from '../../text/text.ts'

/** What kind of handling a row is; each kind has a part of the document. */
export type HandlingGroup = keyof typeof arkiv.handling.group

/** A row of a list as somebody without the app reads it. */
export interface Handling {
  readonly id: Id
  readonly group: HandlingGroup
  readonly level: 2 | 3
  readonly heading: string
  readonly blocks: readonly Block[]
  /** Where it stands in its part: rows are read in the order of this. */
  readonly place: string
}

/** Names and values in the order in which they are read; what is empty is left out. */
export type Pairs = readonly (readonly [label: string, value: string])[]

/** What a row is made into words with. */
export interface Reader {
  readonly desk: Desk
  readonly t: Text
  /** Whether a row counts, by its id; nothing for what is never judged. */
  readonly standingOf: (id: Id) => Standing | undefined
}

export function blocksOf(pairs: Pairs, { t }: Reader): Block[] {
  return pairs.flatMap(([label, written]) => {
    const value = written.trim()
    // What takes several lines begins below its name, so that the first line is like the others.
    return labelled(label, value.includes('\n') ? `\n${value}` : value, t)
  })
}

/** Who wrote a row and when, who changed it last, and why it does not count where it does not. */
export function signed(row: Stored<object>, { desk, t, standingOf }: Reader): Block[] {
  const forum = 'forum' in row ? { forum: row.forum as ForumKey } : {}
  const by = (person: string, at: string) => {
    const day = dayOf(at)
    return { who: personLabel(person, desk, t, { day, ...forum }), day: dayInText(day) }
  }
  const made = by(row.author, row.at)
  const changed = by(row.editor || row.author, row.editedAt)
  const standing = standingOf(row.id)
  const isChanged = made.who !== changed.who || made.day !== changed.day
  const lines = [t('arkiv.handling.written', made), ...(isChanged ? [t('arkiv.handling.changed', changed)] : [])]
  return [
    ...(standing?.counts === false
      ? prose(t('governance.invalidBecause', { sentence: ruleOf(standing.rule).sentence }))
      : []),
    { kind: 'paragraph', look: 'quiet', runs: [{ text: lines.join(' ') }] },
  ]
}

/** The version that a matter is judged by, in words. */
export function modelName(id: string, { desk }: Reader): string {
  return versionById(id, desk.state.versions)?.name ?? id
}

/** A day in words; nothing where there is none. */
export function dayText(day: Day | undefined): string {
  return day ? dayInText(day) : ''
}

/** A meeting by its forum and day: `SoB 26 november 2026`. */
export function meetingName(id: string | undefined, { desk, t }: Reader): string {
  const meeting = desk.state.meetings.find(one => one.id === id)
  if (!meeting) return ''
  return t('beslut.page.meetingOf', { forum: forumName(desk.model, meeting.forum), day: dayInText(meeting.day) })
}

/** What a row is about, after its noun: `Nominering: Kallelser uteblir`. */
export function named(noun: string, about: string, t: Text): string {
  return about === '' ? noun : t('arkiv.handling.named', { noun, about })
}
