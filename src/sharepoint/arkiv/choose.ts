import { type Day, swedishDay } from '../../domain/shared/day.ts'
import type { Unreadable } from '../../domain/shared/stored.ts'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { lists } from '../lists/all.ts'
import { forumLists, forumSets, setOf } from '../lists/forum.ts'
import type { ArkivRow } from './rows.ts'

/** What is to be taken out: a forum, and the days from and to, both counted in. */
export interface Choice {
  readonly forum: ForumKey
  readonly from: Day
  readonly to: Day
}

/** The forum that answers for a shared list whose rows name none. */
const keeper: Readonly<Record<string, ForumKey>> = {
  [lists.avvikelse.definition.name]: 'samverkan',
  [lists.eskalering.definition.name]: 'samverkan',
  [lists.uppdrag.definition.name]: 'sob',
  [lists.forankring.definition.name]: 'sob',
  [lists.oversyn.definition.name]: 'sob',
  [lists.underlag.definition.name]: 'analys',
}

/** What every reader needs to judge the rest: who held which seat, and the versions of the styrmodell. */
export const always: ReadonlySet<string> = new Set([lists.medlemskap.definition.name, lists.version.definition.name])

const key = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * The rows of a forum in a period, and every row that they speak of: a decision comes with the question that it answers,
 * also when that was raised the year before. Times are counted in Swedish days.
 */
export function chosenRows(rows: readonly ArkivRow[], choice: Choice): ArkivRow[] {
  const byKey = new Map(rows.map(row => [row.key, row]))
  const taken = new Set(rows.filter(row => always.has(row.list)))
  const waiting = rows.filter(row => isOf(row, choice) && isWithin(row, choice, byKey))
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    if (taken.has(row)) continue
    taken.add(row)
    for (const named of namedIn(row)) {
      const other = byKey.get(named)
      if (other && !taken.has(other)) waiting.push(other)
    }
  }
  return rows.filter(row => taken.has(row))
}

/** The keys of other rows that stand somewhere in a row. */
function namedIn({ fields }: ArkivRow): string[] {
  return Object.values(fields).flatMap(value => (typeof value === 'string' ? (value.match(key) ?? []) : []))
}

/** The forum that a row belongs to, if it belongs to one. */
function forumOfRow({ list, fields }: ArkivRow): ForumKey | undefined {
  const { Forum: named } = fields
  if (typeof named === 'string' && isForumKey(named)) return named
  if (list.startsWith(`${forumLists.sob.prefix}-`)) return 'sob'
  if (list.startsWith(`${forumLists.samverkan.prefix}-`)) return 'samverkan'
  return keeper[list]
}

/** How a row that cannot be read is named: by its list and SharePoint's number. */
export function nameOf({ list, itemId }: Unreadable): string {
  return `${list} ${itemId}`
}

/** Whether a list may hold rows of a forum: every list but those that are another forum's own. */
export function mayHold(list: string, forum: ForumKey): boolean {
  const own = forumSets.find(set => list.startsWith(`${forumLists[set].prefix}-`))
  return own === undefined || own === setOf(forum)
}

function isOf(row: ArkivRow, { forum }: Choice): boolean {
  const own = forumOfRow(row)
  // A lifted question belongs to the one who lifts it and to the one who answers it.
  return own === forum || (row.list === lists.eskalering.definition.name && forum === 'sob')
}

/** By the day of its meeting, of the row itself where it has one, or on which it was written. */
function dayOfRow(row: ArkivRow, byKey: ReadonlyMap<string, ArkivRow>): Day {
  const { Mote: meeting, Datum: own } = row.fields
  if (typeof own === 'string') return own
  const day = typeof meeting === 'string' ? byKey.get(meeting.slice(meeting.indexOf(':') + 1))?.fields.Datum : undefined
  return typeof day === 'string' ? day : swedishDay(row.at)
}

/** True for a row of these days. */
export function isWithin(
  row: ArkivRow,
  { from, to }: Pick<Choice, 'from' | 'to'>,
  byKey: ReadonlyMap<string, ArkivRow> = new Map(),
): boolean {
  const day = dayOfRow(row, byKey)
  return day >= from && day <= to
}

/** Of these rows those about some matters: the matters themselves, what they speak of, and what speaks of them. */
export function aboutMatters(rows: readonly ArkivRow[], matters: readonly string[]): ArkivRow[] {
  const byKey = new Map(rows.map(row => [row.key, row]))
  const wanted = new Set(matters)
  const taken = new Set<ArkivRow>()
  const take = (row: ArkivRow) => {
    taken.add(row)
    // What it speaks of comes along; what that speaks of in its turn does not, or a meeting would bring all of it.
    for (const named of namedIn(row)) {
      const other = byKey.get(named)
      if (other) taken.add(other)
    }
  }
  for (const row of rows) if (wanted.has(row.key) || namedIn(row).some(key => wanted.has(key))) take(row)
  return rows.filter(row => taken.has(row) || always.has(row.list))
}
