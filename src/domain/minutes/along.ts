import { membersOf } from '../avvikelse/bunt.ts'
import type { FactOf } from '../forum/facts.ts'
import { counted, type Reading } from '../reading.ts'
import type { AvvikelseId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'

/** Whether something had been done by then. */
export type Done = (row: Pick<Stored<unknown>, 'at' | 'pending'>) => boolean

/**
 * The avvikelser that went along with the subject of a point, by what had been done then: those that the lifted question
 * names, and before it was lifted those that the group had bound.
 */
export function alongWith(subject: string | undefined, reading: Reading, isDone: Done): readonly AvvikelseId[] {
  if (!subject) return []
  const decision = reading.state.decisions.find(({ id }) => id === subject)
  const answered = counted(reading.escalations).find(({ id }) => id === subject || id === decision?.escalation)
  if (answered) return answered.others ?? []
  const lifted = counted(reading.escalationsOf(subject)).find(isDone)
  const bound = lifted ?? buntThen(subject, reading, isDone)
  return bound ? membersOf(bound).filter(id => id !== subject) : []
}

/** The bunt that an avvikelse went in: made by then, and not ended by then. */
function buntThen(avvikelse: string, reading: Reading, isDone: Done): FactOf<'buntning'> | undefined {
  return counted(reading.factsAbout(avvikelse)).findLast((fact): fact is FactOf<'buntning'> => {
    if (fact.kind !== 'buntning' || !isDone(fact)) return false
    const end = reading.endOfBunt(fact.id)
    return !(end && isDone(end))
  })
}
