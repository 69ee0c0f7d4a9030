import type { FactOf } from '../forum/facts.ts'
import { counted, type Reading } from '../reading.ts'
import type { Instant } from '../shared/day.ts'
import type { AvvikelseId } from '../shared/ids.ts'

/**
 * The avvikelser that went along with the subject of a point, by what was known at a moment: those that the lifted question
 * names, and before it was lifted those that the group had bound.
 */
export function alongWith(subject: string | undefined, reading: Reading, asOf: Instant): readonly AvvikelseId[] {
  if (!subject) return []
  const isKnown = ({ at, pending }: { readonly at: Instant; readonly pending: boolean }) => pending || at <= asOf
  const decision = reading.state.decisions.find(({ id }) => id === subject)
  const lifted = counted(reading.escalations).find(
    row => row.id === subject || row.id === decision?.escalation || (row.avvikelse === subject && isKnown(row)),
  )
  if (lifted) return lifted.others ?? []
  const facts = counted(reading.factsAbout(subject)).filter(isKnown)
  const undone = new Set(facts.flatMap(fact => (fact.kind === 'upplost-bunt' ? [fact.bunt] : [])))
  const bunt = facts.findLast((fact): fact is FactOf<'buntning'> => fact.kind === 'buntning')
  if (!bunt || undone.has(bunt.id)) return []
  return [bunt.avvikelse, ...bunt.others].filter(id => id !== subject)
}
