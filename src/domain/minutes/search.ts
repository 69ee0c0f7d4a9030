import { ledTo } from '../meeting/led-to.ts'
import type { StoredAgendaItem, StoredMeeting } from '../meeting/meeting.ts'
import type { Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import type { Id } from '../shared/ids.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'

/** What of the meetings a text was found in. */
export type FoundIn = 'point' | 'notes' | 'outcome' | 'decision'

/** One text that can be found: where it stands, and when its meeting was. */
export interface SearchEntry {
  readonly in: FoundIn
  /** The point, or the decision, that it belongs to. */
  readonly id: Id
  readonly meeting: StoredMeeting | undefined
  readonly forum: ForumKey
  readonly day: Day
  readonly heading: string
  readonly text: string
}

export interface Hit {
  readonly entry: SearchEntry
  /** Where the first word stands in the entry's text; -1 when it stands in the heading. */
  readonly at: number
}

interface Folded {
  readonly entry: SearchEntry
  readonly heading: string
  readonly text: string
}

/**
 * A text as it is searched: letters without regard to case. å, ä and ö are letters of their own in Swedish and stay;
 * other accents go, so that `idé` is found by `ide`. As long as the text itself, so that places in it agree.
 */
export function folded(text: string): string {
  const whole = text.normalize('NFC')
  const lower = whole.toLowerCase()
  // Nearly every text has only these letters, and is done at once.
  if (lower.length === whole.length && !/[^\t\n -~åäö]/.test(lower)) return lower
  return [...whole].map(foldedLetter).join('')
}

function foldedLetter(letter: string): string {
  const lower = letter.toLowerCase()
  if (lower.length !== letter.length) return letter
  if (lower < '\u0080' || /[åäö]/.test(lower)) return lower
  const bare = lower.normalize('NFD').replace(/\p{Mark}/gu, '')
  return bare.length === letter.length ? bare : lower
}

const indexes = new WeakMap<Reading, readonly Folded[]>()

/** Everything that can be found in a reader's meetings, made once for each reading, the newest first. */
function indexOf(reading: Reading): readonly Folded[] {
  const known = indexes.get(reading)
  if (known) return known
  const entries = searchableTexts(reading)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(entry => ({ entry, heading: folded(entry.heading), text: folded(entry.text) }))
  indexes.set(reading, entries)
  return entries
}

/** Every text of the meetings that can be found, point by point, and then the decisions. */
export function searchableTexts(reading: Reading): SearchEntry[] {
  const meetings = new Map(reading.state.meetings.map(meeting => [meeting.id, meeting]))
  return reading.state.items
    .flatMap(item => entriesOf(item, meetings.get(item.meeting), reading))
    .concat(decisionEntries(reading, meetings))
}

function entriesOf(item: StoredAgendaItem, meeting: StoredMeeting | undefined, reading: Reading): SearchEntry[] {
  if (!meeting) return []
  const place = { id: item.id, meeting, forum: item.forum, day: meeting.day, heading: item.heading.normalize('NFC') }
  const outcomes = ledTo(item, reading).filter(({ kind }) => kind !== 'beslut')
  const texts: { in: FoundIn; text: string }[] = [
    ...(item.state === 'pa-dagordningen' ? [{ in: 'point' as const, text: item.proposal ?? '' }] : []),
    ...(item.notes ?? []).map(({ text }) => ({ in: 'notes' as const, text })),
    ...outcomes.map(({ fact }) => ({ in: 'outcome' as const, text: fact.text })),
  ]
  return texts.map(({ in: found, text }) => ({ ...place, in: found, text: text.normalize('NFC') }))
}

function decisionEntries({ decisions }: Reading, meetings: ReadonlyMap<string, StoredMeeting>): SearchEntry[] {
  return decisions
    .filter(({ standing }) => standing.counts)
    .map(({ fact }) => ({
      in: 'decision' as const,
      id: fact.id,
      meeting: meetings.get(fact.meeting ?? ''),
      forum: fact.forum,
      day: fact.day,
      heading: `${fact.number} ${fact.heading}`.normalize('NFC'),
      text: [fact.text, fact.reasons].filter(Boolean).join('\n').normalize('NFC'),
    }))
}

/**
 * What in the meetings holds all the words, in any order and also as parts of longer words: Swedish writes its words
 * together. Those whose heading holds them come first, then the newest.
 */
export function searchMeetings(words: string, reading: Reading): Hit[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  const [first] = wanted
  if (first === undefined) return []
  const inHeading: Hit[] = []
  const inText: Hit[] = []
  for (const { entry, heading, text } of indexOf(reading)) {
    if (!wanted.every(word => heading.includes(word) || text.includes(word))) continue
    // A note is found for its own words; that its point’s heading holds them is said once, by the point.
    if ((entry.in === 'notes' || entry.in === 'outcome') && !wanted.some(word => text.includes(word))) continue
    const hit = { entry, at: text.indexOf(first) }
    if (wanted.every(word => heading.includes(word))) inHeading.push(hit)
    else inText.push(hit)
  }
  return [...inHeading, ...inText]
}
