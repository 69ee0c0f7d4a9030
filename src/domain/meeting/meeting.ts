import type { Day } from '../shared/day.ts'
import type { AgendaItemId, AvvikelseId, DecisionId, EscalationId, ForslagId, MeetingId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'

export interface Meeting {
  readonly forum: ForumKey
  readonly day: Day
  /** HH:MM, Swedish time. */
  readonly start: string
  readonly end: string
  readonly place: string
}

/** What a point is for; the meeting treats each kind in its own way. */
export type AgendaItemKind = 'information' | 'diskussion' | 'beslut' | 'aterforing'

export interface AgendaItem {
  readonly forum: ForumKey
  readonly meeting: MeetingId
  /** Fractional order key: items are read in its text order, ties by id. */
  readonly order: string
  readonly heading: string
  readonly kind: AgendaItemKind
  /** The matter that the point is about, if it is about one. */
  readonly subject?: AvvikelseId | EscalationId | ForslagId | DecisionId
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
