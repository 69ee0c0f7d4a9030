import type { Day } from '../shared/day.ts'
import type {
  AgendaItemId,
  AvvikelseId,
  DecisionId,
  EscalationId,
  ForslagId,
  MeetingId,
  OversynId,
  UppdragId,
} from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { ForumKey, PartKey, Role } from '../styrmodell/styrmodell.ts'

export interface Meeting {
  readonly forum: ForumKey
  readonly day: Day
  /** HH:MM, Swedish time. */
  readonly start: string
  readonly end: string
  readonly place: string
  /** The number under which the registered copy of its minutes is kept. */
  readonly diarienummer?: string
}

/** What a point is for; the meeting treats each kind in its own way. */
export type AgendaItemKind = 'information' | 'diskussion' | 'beslut' | 'aterforing' | 'justering'

/** What a standing point fills itself with each time. */
export type StandingKey =
  /** Nothing: its heading is all. */
  | 'rubrik'
  /** Decisions not yet carried out. */
  | 'ej-genomfort'
  /** Questions that are answered and not yet brought back. */
  | 'ej-aterfort'

/** Somebody by what they are, never by name: a promise belongs to the seat. */
export interface Seat {
  readonly role: Role
  readonly part: PartKey
}

/** A document that belongs to a point: what it is called, and where it lies in the site's library. */
export interface Paper {
  readonly name: string
  readonly link: string
}

/** One block of what was noted at a point, in plain text. */
export interface NoteBlock {
  readonly id: string
  readonly text: string
}

export interface AgendaItem {
  readonly forum: ForumKey
  readonly meeting: MeetingId
  /** Fractional order key: items are read in its text order, ties by id. */
  readonly order: string
  readonly heading: string
  readonly kind: AgendaItemKind
  /** The matter that the point is about, if it is about one. */
  readonly subject?: MeetingId | AvvikelseId | EscalationId | ForslagId | DecisionId | UppdragId | OversynId
  /** Who presents it. */
  readonly presenter?: Seat
  /** Minutes allotted. */
  readonly minutes?: number
  /** The proposed decision in the point's own words, where no other matter holds one. */
  readonly proposal?: string
  /** Set on a point that stands on every agenda of the forum. */
  readonly standing?: StandingKey
  /** The point that this one carries on: it was put off or sent back. */
  readonly from?: AgendaItemId
  readonly papers?: readonly Paper[]
  readonly notes?: readonly NoteBlock[]
  /** A struck point stays as a row, so that whoever saw it can see what became of it. */
  readonly state: 'pa-dagordningen' | 'struken'
}

export type StoredMeeting = Stored<Meeting, MeetingId>
export type StoredAgendaItem = Stored<AgendaItem, AgendaItemId>

/** A forum's next meeting from a day on, that day included. */
export function nextMeeting(meetings: readonly StoredMeeting[], forum: ForumKey, day: Day): StoredMeeting | undefined {
  return meetings
    .filter(meeting => meeting.forum === forum && meeting.day >= day)
    .reduce<StoredMeeting | undefined>(
      (first, meeting) => (!first || before(meeting, first) ? meeting : first),
      undefined,
    )
}

function before(a: Meeting, b: Meeting): boolean {
  return `${a.day} ${a.start}` < `${b.day} ${b.start}`
}

/** A meeting's points as they are read: struck ones left out, by order key and then by id, so that all agree. */
export function agendaOf(items: readonly StoredAgendaItem[], meeting: MeetingId): StoredAgendaItem[] {
  return items
    .filter(item => item.meeting === meeting && item.state === 'pa-dagordningen')
    .sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
}

// Plain code-unit order: a locale's order could differ between two readers.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
