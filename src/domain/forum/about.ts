import type { Id } from '../shared/ids.ts'
import type { ForumFact } from './facts.ts'

/** The matter that a fact is kept under, and by which it is looked up. */
export function aboutOf(fact: ForumFact): Id {
  switch (fact.kind) {
    case 'nominering':
    case 'atertagen-nominering':
    case 'avbojd-nominering':
    case 'behandling':
    case 'aterforing':
    case 'kvittens':
      return fact.avvikelse
    case 'bordlaggning':
      return fact.escalation
    case 'stallningstagande':
      return fact.subject
    case 'uppskjuten':
      return fact.item
    case 'kvalitetssakring':
      return fact.underlag
    case 'kallelse':
    case 'aterkallad-kallelse':
    case 'narvaro':
    case 'justerare':
    case 'protokoll':
    case 'justering':
      return fact.meeting
  }
}
