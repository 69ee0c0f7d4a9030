import type { Id } from '../shared/ids.ts'
import type { ForumFact } from './facts.ts'

/** Everything that a fact is looked up by: the matter that it is kept under, and those that go along with it. */
export function allAbout(fact: ForumFact): readonly Id[] {
  return 'others' in fact ? [fact.avvikelse, ...fact.others] : [aboutOf(fact)]
}

/** The matter that a fact is kept under. */
export function aboutOf(fact: ForumFact): Id {
  switch (fact.kind) {
    case 'nominering':
    case 'atertagen-nominering':
    case 'avbojd-nominering':
    case 'behandling':
    case 'aterforing':
    case 'kvittens':
    case 'buntning':
    case 'upplost-bunt':
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
