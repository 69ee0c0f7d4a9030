import type { FactOf } from '../forum/facts.ts'
import type { StoredMeeting } from '../meeting/meeting.ts'
import type { Reading } from '../reading.ts'
import type { Instant } from '../shared/day.ts'
import type { AgendaItemId } from '../shared/ids.ts'
import type { Justerare } from './minutes.ts'

/** What one justerare has said of the minutes as they now read; nothing yet when `fact` is absent. */
export interface Answer {
  readonly justerare: Justerare
  readonly fact: FactOf<'justering'> | undefined
  readonly objections: readonly { readonly item: AgendaItemId; readonly text: string }[]
}

/**
 * How far the minutes of a meeting have come.
 * - `utkast`: nothing is laid before anybody; what the page shows is made of the lists as they are now.
 * - `framlagt`: a text stands fixed and waits for those who approve it, or for a new one where somebody objects.
 * - `justerat`: everyone named has approved it, point by point. It is locked.
 */
export type ProtokollStatus =
  | { readonly kind: 'utkast' }
  | { readonly kind: 'framlagt'; readonly fact: FactOf<'protokoll'>; readonly answers: readonly Answer[] }
  | {
      readonly kind: 'justerat'
      readonly fact: FactOf<'protokoll'>
      readonly answers: readonly Answer[]
      readonly since: Instant
      /** Texts that somebody laid before the forum after the minutes were approved. They change nothing. */
      readonly late: readonly FactOf<'protokoll'>[]
    }

/** Reads the facts about a meeting in the order in which they were made. Only what counts is read. */
export function protokollOf(meeting: Pick<StoredMeeting, 'id'>, reading: Reading): ProtokollStatus {
  let status: ProtokollStatus = { kind: 'utkast' }
  for (const { fact, standing } of reading.factsAbout(meeting.id)) {
    if (!standing.counts) continue
    if (fact.kind === 'protokoll') status = withText(status, fact)
    if (fact.kind === 'justering') status = withAnswer(status, fact)
  }
  return status
}

function withText(status: ProtokollStatus, fact: FactOf<'protokoll'>): ProtokollStatus {
  if (status.kind === 'justerat') return { ...status, late: [...status.late, fact] }
  const answers = fact.minutes.justerare.map(justerare => ({ justerare, fact: undefined, objections: [] }))
  return { kind: 'framlagt', fact, answers }
}

/** An answer to an older text, or one that comes when all is settled, changes nothing. */
function withAnswer(status: ProtokollStatus, fact: FactOf<'justering'>): ProtokollStatus {
  if (status.kind !== 'framlagt' || status.fact.id !== fact.protokoll) return status
  const objections = fact.answers.flatMap(({ item, answer, text }) => (answer === 'invandning' ? [{ item, text }] : []))
  const answers = status.answers.map(answer =>
    answer.justerare.person === fact.author ? { ...answer, fact, objections } : answer,
  )
  const isApproved = answers.length > 0 && answers.every(answer => answer.fact && answer.objections.length === 0)
  return isApproved
    ? { kind: 'justerat', fact: status.fact, answers, since: fact.at, late: [] }
    : { ...status, answers }
}

/** True when somebody has objected and the text waits for a new one. */
export function isObjectedTo(status: ProtokollStatus): boolean {
  return status.kind === 'framlagt' && status.answers.some(answer => answer.objections.length > 0)
}
