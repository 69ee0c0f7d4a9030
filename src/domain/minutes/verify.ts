import type { StoredMeeting } from '../meeting/meeting.ts'
import type { Reading } from '../reading.ts'
import type { Instant } from '../shared/day.ts'
import { canonicalJson, type Digest } from '../shared/digest.ts'
import type { AgendaItemId, PersonId } from '../shared/ids.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { minutesOf } from './make.ts'
import { type Minutes, type MinutesPoint, minutesDigest } from './minutes.ts'

/** What of a meeting or a point is said otherwise by the lists than by the minutes. */
export type DifferingPart =
  | 'when'
  | 'present'
  | 'justerare'
  | 'law'
  | 'order'
  | 'point'
  | 'heading'
  | 'kind'
  | 'proposal'
  | 'notes'
  | 'outcome'
  | 'position'

/** What the list says of the row behind a difference: its last change, that it does not count, or that it is gone. */
export type RowTrace =
  | { readonly kind: 'changed'; readonly editor: PersonId; readonly at: Instant; readonly rule?: RuleId }
  | { readonly kind: 'gone' }

/** One thing that the lists now say otherwise than the minutes. */
export interface Difference {
  /** The point; absent where it concerns the meeting as a whole. */
  readonly item?: AgendaItemId
  readonly part: DifferingPart
  readonly change: 'changed' | 'missing' | 'added'
  /** The row of an outcome or a position, where one is meant. */
  readonly id?: string
  readonly row: RowTrace
}

export interface Verification {
  /** The digest of the stored text, computed now. */
  readonly computed: Digest
  /** The minutes as the lists would make them today, of what was known when they were made. */
  readonly now: Minutes
  readonly nowDigest: Digest
  readonly differences: readonly Difference[]
}

/** Makes the minutes again from the lists, and names everything in which they differ from the stored text. */
export function verify(stored: Minutes, meeting: StoredMeeting, reading: Reading): Verification {
  const now = minutesOf(meeting, reading, stored.asOf)
  const ofMeeting: Difference[] = wholes
    .filter(({ of }) => canonicalJson(of(stored, now)) !== canonicalJson(of(now, stored)))
    .map(({ part }) => ({ part, change: 'changed', row: traceOf(meeting.id, reading) }))
  const ids = new Set([...stored.points, ...now.points].map(({ item }) => item))
  const ofPoints = [...ids].flatMap(item => {
    const [before, after] = [stored, now].map(({ points }) => points.find(point => point.item === item))
    return pointDifferences(item, before, after, reading)
  })
  return {
    computed: minutesDigest(stored),
    now,
    nowDigest: minutesDigest(now),
    differences: [...ofMeeting, ...ofPoints],
  }
}

const wholes: readonly { readonly part: DifferingPart; readonly of: (minutes: Minutes, other: Minutes) => unknown }[] =
  [
    { part: 'when', of: ({ day, start, end, place }) => [day, start, end, place] },
    { part: 'present', of: ({ present, absent }) => [present, absent] },
    { part: 'justerare', of: ({ justerare }) => justerare },
    { part: 'law', of: ({ styrmodell, lagrum }) => [styrmodell, lagrum] },
    // A point that only one of them has is named by itself.
    { part: 'order', of: (minutes, other) => itemsOf(minutes).filter(item => itemsOf(other).includes(item)) },
  ]

function itemsOf({ points }: Minutes): AgendaItemId[] {
  return points.map(({ item }) => item)
}

const fields = ['heading', 'kind', 'proposal', 'notes'] as const

function pointDifferences(
  item: AgendaItemId,
  before: MinutesPoint | undefined,
  after: MinutesPoint | undefined,
  reading: Reading,
): Difference[] {
  const row = traceOf(item, reading)
  if (!before || !after) return [{ item, part: 'point', change: before ? 'missing' : 'added', row }]
  const isSame =
    before.subject === after.subject && canonicalJson(before.along ?? []) === canonicalJson(after.along ?? [])
  const subject = isSame ? [] : [{ item, part: 'heading', change: 'changed', row } as const]
  const own = fields
    .filter(field => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .map((part): Difference => ({ item, part, change: 'changed', row }))
  return [
    ...subject,
    ...own,
    ...rowDifferences('position', item, before.positions, after.positions, reading),
    ...rowDifferences('outcome', item, before.outcomes, after.outcomes, reading),
  ]
}

function rowDifferences(
  part: 'position' | 'outcome',
  item: AgendaItemId,
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
  reading: Reading,
): Difference[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  return ids.flatMap((id): Difference[] => {
    const [was, is] = [before, after].map(rows => rows.find(row => row.id === id))
    if (was && is && canonicalJson(was) === canonicalJson(is)) return []
    return [{ item, part, change: was && is ? 'changed' : was ? 'missing' : 'added', id, row: traceOf(id, reading) }]
  })
}

/** Who changed a row last, of itself or of the uppdrag that a decision gave; and whether the row counts. */
function traceOf(id: string, { state, facts, decisions }: Reading): RowTrace {
  const judged = [...facts, ...decisions].find(({ fact }) => fact.id === id)
  const own = judged?.fact ?? [...state.meetings, ...state.items].find(row => row.id === id)
  if (!own) return { kind: 'gone' }
  const given = state.uppdrag.filter(({ decision }) => decision === id)
  const last = [own, ...given].reduce((newest, row) => (row.editedAt > newest.editedAt ? row : newest))
  const rule = judged && !judged.standing.counts ? judged.standing.rule : undefined
  return { kind: 'changed', editor: last.editor, at: last.editedAt, ...(rule && { rule }) }
}
