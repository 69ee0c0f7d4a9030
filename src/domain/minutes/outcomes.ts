import { uppdragOf } from '../decision/carrying-out.ts'
import type { StoredForslag } from '../forslag/forslag.ts'
import type { FactOf } from '../forum/facts.ts'
import { seatsOn } from '../forum/medlemskap.ts'
import { ledTo } from '../meeting/led-to.ts'
import type { StoredAgendaItem } from '../meeting/meeting.ts'
import { counted, type Reading } from '../reading.ts'
import { type Instant, swedishDay } from '../shared/day.ts'
import type { Id, PersonId } from '../shared/ids.ts'
import type { ForumKey, PartKey } from '../styrmodell/styrmodell.ts'
import type { MinutesOutcome, MinutesPosition, Signer } from './minutes.ts'

/** What a point led to, oldest first; of what was known at that moment. */
export function outcomesOf(item: StoredAgendaItem, reading: Reading, asOf: Instant): MinutesOutcome[] {
  return ledTo(item, reading)
    .filter(({ fact }) => fact.pending || fact.at <= asOf)
    .map(entry => [entry, entry.fact] as const)
    .map(([entry, fact]) => ({
      id: fact.id,
      kind: entry.kind === 'uppskjuten' ? entry.fact.how : entry.kind,
      ...('outcome' in fact && { outcome: fact.outcome }),
      text: fact.text,
      ...('number' in fact && {
        number: fact.number,
        heading: fact.heading,
        reasons: fact.reasons,
        // One that a decision gives always has its day (rule UP-1).
        uppdrag: uppdragOf(fact, reading).map(({ uppdrag: { part, text, due = '' } }) => ({ part, text, due })),
      }),
      by: signerOf(fact, item.forum, reading),
      at: fact.at,
    }))
}

/** The last position of each part on the matter of a point, in that forum, by what was known at that moment. */
export function positionsOf(item: StoredAgendaItem, reading: Reading, asOf: Instant): MinutesPosition[] {
  const matter = matterAt(item, reading, asOf)
  if (!matter) return []
  const last = new Map<PartKey, FactOf<'stallningstagande'>>()
  for (const { fact, standing } of reading.factsAbout(matter)) {
    if (fact.kind !== 'stallningstagande' || fact.forum !== item.forum || !standing.counts) continue
    if (fact.pending || fact.at <= asOf) last.set(fact.part, fact)
  }
  return [...last.values()]
    .sort((a, b) => (a.part < b.part ? -1 : 1))
    .map(fact => {
      const { id, part, stance, weight, text, conditions, at } = fact
      return { id, part, stance, weight, text, conditions, by: signerOf(fact, item.forum, reading), at }
    })
}

/**
 * What the parts answered at a point: the proposal that was decided there, else the newest one put forward on its
 * question by then, else what the point itself is about.
 */
function matterAt({ id, subject, forum }: StoredAgendaItem, reading: Reading, asOf: Instant): Id | undefined {
  const decided = reading.decisions.findLast(({ fact, standing }) => standing.counts && fact.item === id)?.fact
  if (decided) return decided.forslag ?? decided.escalation
  const isPutForward = (row: StoredForslag) =>
    row.escalation !== undefined && row.escalation === subject && row.forum === forum && (row.pending || row.at <= asOf)
  return counted(reading.forslag).findLast(isPutForward)?.id ?? subject
}

function signerOf(
  row: { readonly author: PersonId; readonly at: Instant },
  forum: ForumKey,
  { state }: Reading,
): Signer {
  const [seat] = seatsOn(state.medlemskap, row.author, forum, swedishDay(row.at))
  return { person: row.author, ...(seat && { role: seat.role, part: seat.part }) }
}
