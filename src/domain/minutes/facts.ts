import type { Digest } from '../shared/digest.ts'
import type { AgendaItemId, FactId, MeetingId } from '../shared/ids.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import type { Justerare, Minutes } from './minutes.ts'

interface AboutMeeting {
  readonly forum: ForumKey
  readonly meeting: MeetingId
  readonly text: string
}

/** Who is to approve the minutes of a meeting. A later one replaces it. */
export interface JusterareFact extends AboutMeeting {
  readonly kind: 'justerare'
  readonly persons: readonly Justerare[]
}

/** The text of the minutes, fixed and laid before those who approve it. */
export interface ProtokollFact extends AboutMeeting {
  readonly kind: 'protokoll'
  readonly digest: Digest
  readonly minutes: Minutes
}

/** What a justerare says of one point. */
export interface PointAnswer {
  readonly item: AgendaItemId
  readonly answer: 'godkand' | 'invandning'
  /** The objection, where there is one. */
  readonly text: string
}

/** What a justerare says of a text, point by point. */
export interface JusteringFact extends AboutMeeting {
  readonly kind: 'justering'
  readonly protokoll: FactId
  readonly digest: Digest
  readonly answers: readonly PointAnswer[]
}

export type MinutesFact = JusterareFact | ProtokollFact | JusteringFact
