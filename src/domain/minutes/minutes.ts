import type { AgendaItemKind, Seat } from '../meeting/meeting.ts'
import type { Day, Instant } from '../shared/day.ts'
import { type Digest, digestOf } from '../shared/digest.ts'
import type { AgendaItemId, AvvikelseId, DecisionId, FactId, Id, MeetingId, PersonId } from '../shared/ids.ts'
import type { TakenStance, Weight } from '../stallningstagande/stallningstagande.ts'
import type { ForumKey, PartKey, Styrmodell } from '../styrmodell/styrmodell.ts'

/** What a point can have led to. */
export const outcomeKinds = [
  'beslut',
  'behandling',
  'aterforing',
  'bordlaggning',
  'bordlagd',
  'aterremitterad',
] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** Somebody named to approve the minutes, and the seat in which they do it. */
export interface Justerare extends Seat {
  readonly person: PersonId
}

/** Who wrote something, and by which seat of the forum that day. */
export interface Signer extends Partial<Seat> {
  readonly person: PersonId
}

/** What a point led to, as its own row says it, with what the platform says of the row. */
export interface MinutesOutcome {
  readonly id: FactId | DecisionId
  readonly kind: OutcomeKind
  /** What kind of outcome, where the fact itself tells several apart. */
  readonly outcome?: string
  readonly text: string
  /** Of a decision: its number, heading and reasons, and the uppdrag that it gave. */
  readonly number?: string
  readonly heading?: string
  readonly reasons?: string
  readonly uppdrag?: readonly { readonly part: PartKey; readonly text: string; readonly due: Day }[]
  readonly by: Signer
  readonly at: Instant
}

/** How a part stood to the matter of a point. */
export interface MinutesPosition {
  readonly id: FactId
  readonly part: PartKey
  readonly stance: TakenStance
  readonly weight: Weight
  readonly text: string
  readonly conditions: string
  readonly by: Signer
  readonly at: Instant
}

/** One point as the minutes tell it. */
export interface MinutesPoint {
  readonly item: AgendaItemId
  readonly heading: string
  readonly kind: AgendaItemKind
  /** The matter that it was about. */
  readonly subject?: Id
  /** The avvikelser that go along with it in a bunt; absent where none do. */
  readonly along?: readonly AvvikelseId[]
  /** The proposal in the point's own words. */
  readonly proposal: string
  readonly notes: readonly string[]
  readonly positions: readonly MinutesPosition[]
  readonly outcomes: readonly MinutesOutcome[]
}

/**
 * The minutes of a meeting as plain data: what is approved, digested and kept. Built from the lists, and from nothing
 * else; made twice of the same rows it is the same to the letter.
 */
export interface Minutes {
  /** How this data is laid out. Another layout gets another number, so that older minutes can still be read. */
  readonly format: 1
  readonly meeting: MeetingId
  readonly forum: ForumKey
  readonly day: Day
  readonly start: string
  readonly end: string
  readonly place: string
  /** The version in force on the day of the meeting. */
  readonly styrmodell: { readonly id: Styrmodell['id']; readonly name: string }
  /** The sections of law that insatser rested on that day. */
  readonly lagrum: readonly { readonly about: string; readonly citation: string }[]
  readonly present: readonly (Seat & { readonly substitute?: true })[]
  /** The seats of the forum that nobody took. */
  readonly absent: readonly Seat[]
  readonly justerare: readonly Justerare[]
  readonly points: readonly MinutesPoint[]
  /** The newest row that was known when they were made: what came after it is no part of them. */
  readonly asOf: Instant
}

const digests = new WeakMap<Minutes, Digest>()

/** The digest of minutes, computed once for each: a row that has not changed keeps its object. */
export function minutesDigest(minutes: Minutes): Digest {
  const known = digests.get(minutes) ?? digestOf(minutes)
  digests.set(minutes, known)
  return known
}
