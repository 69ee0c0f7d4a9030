import type { Called, CalledPoint, FactOf } from '../forum/facts.ts'
import { counted, type Reading } from '../reading.ts'
import type { MeetingId } from '../shared/ids.ts'
import type { State } from '../state.ts'
import { type AgendaItem, agendaOf, type StoredAgendaItem, type StoredMeeting } from './meeting.ts'

/** Where a meeting's kallelse stands. */
export type CallState =
  /** Nobody has been called: the agenda is a draft. */
  | { readonly kind: 'utkast' }
  /** The latest kallelse and which in order it is; the agenda may have changed since. */
  | { readonly kind: 'kallad'; readonly kallelse: FactOf<'kallelse'>; readonly version: number }
  /** The latest kallelse was taken back: the agenda is a draft again. */
  | { readonly kind: 'aterkallad'; readonly withdrawal: FactOf<'aterkallad-kallelse'> }

/** Where a meeting's kallelse stands, by the facts that count. */
export function callStateOf(meeting: MeetingId, reading: Reading): CallState {
  const facts = counted(reading.factsAbout(meeting))
  const calls = facts.filter(fact => fact.kind === 'kallelse')
  const kallelse = calls.at(-1)
  if (!kallelse) return { kind: 'utkast' }
  const withdrawal = facts.find(fact => fact.kind === 'aterkallad-kallelse' && fact.kallelse === kallelse.id)
  if (withdrawal?.kind === 'aterkallad-kallelse') return { kind: 'aterkallad', withdrawal }
  return { kind: 'kallad', kallelse, version: calls.length }
}

/** A meeting as it stands now, in the form in which a kallelse keeps it. */
export function calledNow(meeting: StoredMeeting, state: State): Called {
  const { day, start, end, place } = meeting
  return { day, start, end, place, points: agendaOf(state.items, meeting.id).map(item => pointOf(item, state)) }
}

/** The proposed decision: the point's own, or that of the matter it is about. */
export function proposalOf({ proposal, subject }: Pick<AgendaItem, 'proposal' | 'subject'>, state: State): string {
  if (proposal) return proposal
  const forslag = state.forslag.find(({ id }) => id === subject)
  return forslag?.text ?? state.escalations.find(({ id }) => id === subject)?.proposal ?? ''
}

/** The proposed decision as it stood when the forum was called to the point; nothing where it was not called to it. */
export function calledProposal({ id, meeting }: StoredAgendaItem, reading: Reading): string | undefined {
  const state = callStateOf(meeting, reading)
  return state.kind === 'kallad' ? state.kallelse.called.points.find(({ item }) => item === id)?.proposal : undefined
}

function pointOf(item: StoredAgendaItem, state: State): CalledPoint {
  const { id, heading, kind, subject, presenter, minutes, papers } = item
  const proposal = proposalOf(item, state)
  return {
    item: id,
    heading,
    kind,
    ...(subject && { subject }),
    ...(presenter && { presenter }),
    ...(minutes !== undefined && { minutes }),
    ...(proposal && { proposal }),
    ...(papers?.length && { papers }),
  }
}

/** Which parts of a point differ. */
export type PointField = 'heading' | 'kind' | 'presenter' | 'minutes' | 'proposal' | 'papers'

/** One difference between two versions of an agenda. `place` is where the point stands now, `was` where it stood, from 1. */
export type AgendaChange =
  | { readonly kind: 'added'; readonly point: CalledPoint; readonly place: number }
  | { readonly kind: 'struck'; readonly point: CalledPoint; readonly was: number }
  | { readonly kind: 'moved'; readonly point: CalledPoint; readonly was: number; readonly place: number }
  | {
      readonly kind: 'changed'
      readonly point: CalledPoint
      readonly before: CalledPoint
      readonly place: number
      readonly fields: readonly PointField[]
    }
  | { readonly kind: 'time'; readonly before: Called; readonly now: Called }

const fields: readonly PointField[] = ['heading', 'kind', 'presenter', 'minutes', 'proposal', 'papers']

/**
 * What differs between two versions, in the order of the new agenda and struck points last. Only points that were moved
 * themselves are called moved: one that stands lower since another came in above it has not been.
 */
export function changesBetween(before: Called, now: Called): AgendaChange[] {
  const time: AgendaChange[] = (['day', 'start', 'end', 'place'] as const).some(field => before[field] !== now[field])
    ? [{ kind: 'time', before, now }]
    : []
  const old = new Map(before.points.map((point, index) => [point.item, { point, was: index + 1 }]))
  const here = new Set(now.points.map(point => point.item))
  const stayed = unmoved(now.points.flatMap(({ item }) => old.get(item)?.was ?? []))
  const changes = now.points.flatMap((point, index): AgendaChange[] => {
    const place = index + 1
    const known = old.get(point.item)
    if (!known) return [{ kind: 'added', point, place }]
    const differing = fields.filter(field => JSON.stringify(known.point[field]) !== JSON.stringify(point[field]))
    return [
      ...(differing.length > 0
        ? [{ kind: 'changed', point, before: known.point, place, fields: differing } as const]
        : []),
      ...(stayed.has(known.was) ? [] : [{ kind: 'moved', point, was: known.was, place } as const]),
    ]
  })
  const struck = before.points.flatMap((point, index): AgendaChange[] =>
    here.has(point.item) ? [] : [{ kind: 'struck', point, was: index + 1 }],
  )
  return [...time, ...changes, ...struck]
}

/** The longest run of old places that is still in order: what has kept its place while others moved round it. */
function unmoved(places: readonly number[]): Set<number> {
  const best: { length: number; from: number }[] = []
  places.forEach((place, index) => {
    let length = 1
    let from = -1
    for (let earlier = 0; earlier < index; earlier += 1) {
      const entry = best[earlier]
      if (entry && (places[earlier] ?? 0) < place && entry.length + 1 > length) {
        length = entry.length + 1
        from = earlier
      }
    }
    best.push({ length, from })
  })
  let at = best.reduce((longest, { length }, index) => (length > (best[longest]?.length ?? 0) ? index : longest), 0)
  const kept = new Set<number>()
  while (at >= 0 && at < places.length) {
    kept.add(places[at] ?? 0)
    at = best[at]?.from ?? -1
  }
  return kept
}
