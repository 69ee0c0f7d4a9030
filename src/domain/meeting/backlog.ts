import { type AvvikelseView, goesAlong, viewOf } from '../avvikelse/status.ts'
import type { StoredDecision } from '../decision/decision.ts'
import type { StoredEscalation } from '../escalation/escalation.ts'
import type { StoredForslag } from '../forslag/forslag.ts'
import type { OversynFactOf } from '../oversyn/facts.ts'
import { currentOversyn } from '../oversyn/view.ts'
import { counted, type Reading } from '../reading.ts'
import type { Day, Instant } from '../shared/day.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import type { StoredUppdrag } from '../uppdrag/uppdrag.ts'
import type { StoredAgendaItem, StoredMeeting } from './meeting.ts'

/** Something that waits to be taken up at a meeting. */
export type Waiting = {
  readonly since: Instant
  /** The last meeting that had it on its agenda without finishing it. */
  readonly stood: StoredMeeting | undefined
} & (
  | { readonly kind: 'question'; readonly escalation: StoredEscalation }
  | { readonly kind: 'avvikelse'; readonly view: AvvikelseView }
  /** A proposal that the forum has not decided. */
  | { readonly kind: 'proposal'; readonly forslag: StoredForslag }
  /** A point that was put off or sent back and has not been taken up again. */
  | { readonly kind: 'put-off'; readonly item: StoredAgendaItem }
  /** An uppdrag of the forum that its part says is done, and that nobody has approved or handed back. */
  | { readonly kind: 'uppdrag'; readonly uppdrag: StoredUppdrag }
  /** A draft of the styrmodell that the parts are to answer. */
  | { readonly kind: 'remiss'; readonly remiss: OversynFactOf<'remiss'>; readonly year: number }
  | { readonly kind: 'answer'; readonly view: AvvikelseView; readonly decision: StoredDecision }
)

/**
 * What a forum has not taken up and has on no agenda from this day on, the longest waiting first. A point on an agenda
 * that has passed does not count as taken up: the question comes back here until something is noted of it.
 */
export function backlogOf(forum: ForumKey, reading: Reading, today: Day): Waiting[] {
  const waiting = [
    ...own[ownKind(forum)](reading),
    ...proposals(forum, reading),
    ...reported(forum, reading),
    ...putOff(forum, reading),
    ...openRemiss(forum, reading, today),
  ]
  return waiting
    .flatMap(entry => {
      const meetings = meetingsWith(subjectOf(entry), forum, reading)
      if (meetings.some(meeting => meeting.day >= today)) return []
      return [{ ...entry, stood: meetings.at(-1) }]
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

type Unplaced = Waiting extends infer W ? (W extends Waiting ? Omit<W, 'stood'> : never) : never

/** What waits in one forum and no other. */
const own = { sob: questions, samverkan: groupMatters, other: () => [] } satisfies Record<
  string,
  (reading: Reading) => Unplaced[]
>

function ownKind(forum: ForumKey): keyof typeof own {
  return forum === 'sob' || forum === 'samverkan' ? forum : 'other'
}

function proposals(forum: ForumKey, reading: Reading): Unplaced[] {
  const all = counted(reading.forslag)
  // One that was taken further to another forum waits there.
  const lifted = new Set(all.map(({ from }) => from))
  return all
    .filter(forslag => forslag.forum === forum && forslag.state === 'oppet' && !lifted.has(forslag.id))
    .filter(({ id, escalation }) => !escalation && !reading.decisionsOn(id).some(isCounted))
    .map(forslag => ({ kind: 'proposal', forslag, since: forslag.at }))
}

function reported(forum: ForumKey, reading: Reading): Unplaced[] {
  return reading.uppdrag.flatMap(({ uppdrag, standing, giver, status }): Unplaced[] =>
    standing.counts && giver === forum && status.kind === 'klart'
      ? [{ kind: 'uppdrag', uppdrag, since: status.since }]
      : [],
  )
}

/** Points about a matter come back as the matter; this is for those that are about none. */
function putOff(forum: ForumKey, reading: Reading): Unplaced[] {
  const carried = new Set(reading.state.items.map(({ from }) => from))
  return reading.state.items
    .filter(item => item.forum === forum && item.state === 'struken' && !item.subject && !carried.has(item.id))
    .flatMap((item): Unplaced[] => {
      const fact = reading.factsAbout(item.id).findLast(entry => entry.standing.counts)?.fact
      return fact?.kind === 'uppskjuten' ? [{ kind: 'put-off', item, since: fact.at }] : []
    })
}

/** The forums that prepare the parts' answers: SoB's and the samverkansgrupp's. */
function openRemiss(forum: ForumKey, reading: Reading, today: Day): Unplaced[] {
  if (ownKind(forum) === 'other') return []
  const { remiss, oversyn } = currentOversyn(reading, today) ?? {}
  if (!remiss || !oversyn || remiss.isOver) return []
  return [{ kind: 'remiss', remiss: remiss.remiss, year: oversyn.year, since: remiss.remiss.at }]
}

function questions(reading: Reading): Unplaced[] {
  return reading.escalations
    .filter(({ fact, standing }) => standing.counts && !reading.decisionsOn(fact.id).some(isCounted))
    .map(({ fact }) => ({ kind: 'question', escalation: fact, since: fact.at }))
}

function groupMatters(reading: Reading): Unplaced[] {
  return reading.state.avvikelser.flatMap((avvikelse): Unplaced[] => {
    const view = viewOf(avvikelse, reading)
    const { status } = view
    const untouched = status.kind === 'delad' || status.kind === 'nominerad'
    if (untouched && view.handlings.length === 0) return [{ kind: 'avvikelse', view, since: avvikelse.at }]
    // The answer to a bunt is one point, whichever avvikelser went along.
    if (status.kind !== 'besvarad' || !status.missing.includes('dagordning') || goesAlong(view)) return []
    return [{ kind: 'answer', view, decision: status.decision, since: status.decision.at }]
  })
}

function subjectOf(entry: Unplaced): string {
  switch (entry.kind) {
    case 'question':
      return entry.escalation.id
    case 'avvikelse':
      return entry.view.avvikelse.id
    case 'answer':
      return entry.decision.id
    case 'proposal':
      return entry.forslag.id
    case 'uppdrag':
      return entry.uppdrag.id
    case 'remiss':
      return entry.remiss.id
    case 'put-off':
      return entry.item.id
  }
}

/** The forum's meetings that have the matter on their agenda, earliest first. */
function meetingsWith(subject: string, forum: ForumKey, { state }: Reading): StoredMeeting[] {
  const named = new Set(
    state.items
      .filter(item => item.forum === forum && item.subject === subject && item.state === 'pa-dagordningen')
      .map(item => item.meeting),
  )
  return state.meetings.filter(meeting => named.has(meeting.id)).sort((a, b) => (a.day < b.day ? -1 : 1))
}

function isCounted({ standing }: { readonly standing: { readonly counts: boolean } }): boolean {
  return standing.counts
}
