import type { FactOf, StoredFact } from '../forum/facts.ts'
import { membersOn } from '../forum/medlemskap.ts'
import type { Seat, StoredAgendaItem, StoredMeeting } from '../meeting/meeting.ts'
import { lagrumWith } from '../oversyn/lagrum.ts'
import { counted, type Reading } from '../reading.ts'
import { type Instant, swedishDay } from '../shared/day.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { citation, type Lagrum, lagrumInForce } from '../styrmodell/lagrum.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { alongWith } from './along.ts'
import type { Minutes, MinutesPoint } from './minutes.ts'
import { outcomesOf, positionsOf } from './outcomes.ts'
import { recordedPoints } from './points.ts'

/**
 * The minutes of a meeting by what a reader sees.
 * @param asOf leaves out what was noted after that moment, to make older minutes again
 */
export function minutesOf(meeting: StoredMeeting, reading: Reading, asOf = newestIn(meeting.forum, reading)): Minutes {
  const { state } = reading
  const { forum, day, start, end, place } = meeting
  const model = inForce(day, state.versions)
  const present = latestOf('narvaro', meeting, reading, asOf)?.present ?? []
  const seats = membersOn(state.medlemskap, forum, day).filter(({ role }) => role !== 'ersattare')
  return {
    format: 1,
    meeting: meeting.id,
    forum,
    day,
    start,
    end,
    place,
    styrmodell: { id: model.id, name: model.name },
    lagrum: lagrumInForce(day, lagrumKnown(reading, asOf)).map(row => ({ about: row.about, citation: citation(row) })),
    present: [...present].sort(bySeat),
    absent: seats
      .filter(seat => !present.some(taken => taken.role === seat.role && taken.part === seat.part))
      .map(({ role, part }) => ({ role, part }))
      .sort(bySeat),
    justerare: latestOf('justerare', meeting, reading, asOf)?.persons ?? [],
    points: recordedPoints(meeting, reading).map(item => pointOf(item, meeting, reading, asOf)),
    asOf,
  }
}

function pointOf(item: StoredAgendaItem, { day }: StoredMeeting, reading: Reading, asOf: Instant): MinutesPoint {
  const outcomes = outcomesOf(item, reading, asOf)
  const [first] = outcomes
  // The minutes may be laid days later: what is bound or let go in between was not so at the meeting.
  const along = alongWith(item.subject, reading, ({ at, pending }) => {
    if (!pending && at > asOf) return false
    return first ? at <= first.at : swedishDay(at) <= day
  })
  const notes = (item.notes ?? []).map(({ text }) => text).filter(text => text.trim() !== '')
  return {
    item: item.id,
    heading: item.heading,
    kind: item.kind,
    ...(item.subject && { subject: item.subject }),
    ...(along.length > 0 && { along }),
    proposal: item.proposal ?? '',
    notes,
    positions: positionsOf(item, reading, asOf),
    outcomes,
  }
}

/** The last fact of a kind about a meeting that counts and is not newer than a moment. */
export function latestOf<K extends 'narvaro' | 'justerare'>(
  kind: K,
  meeting: StoredMeeting,
  reading: Reading,
  asOf?: Instant,
): FactOf<K> | undefined {
  const known = (fact: StoredFact) => asOf === undefined || fact.pending || fact.at <= asOf
  const found = reading
    .factsAbout(meeting.id)
    .findLast(({ fact, standing }) => fact.kind === kind && standing.counts && known(fact))?.fact
  return found as FactOf<K> | undefined
}

/** The law by date as far as it had been noted by then: minutes made again do not change with what came later. */
function lagrumKnown({ oversyn }: Reading, asOf: Instant): readonly Lagrum[] {
  return lagrumWith(counted(oversyn).filter(({ at, pending }) => !pending && at <= asOf))
}

/** The moment of the newest fact, decision or proposal of a forum, lifted question or noted lagrum that the server has. */
function newestIn(forum: ForumKey, { state, oversyn }: Reading): Instant {
  const own = [...state.facts, ...state.decisions, ...state.forslag].filter(row => row.forum === forum)
  return [...own, ...state.escalations, ...counted(oversyn).filter(({ kind }) => kind === 'lagrum')]
    .filter(row => !row.pending)
    .reduce((newest, { at }) => (at > newest ? at : newest), '')
}

function bySeat(a: Seat, b: Seat): number {
  return `${a.part} ${a.role}` < `${b.part} ${b.role}` ? -1 : 1
}
