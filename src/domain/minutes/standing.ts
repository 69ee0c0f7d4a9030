import type { FactOf } from '../forum/facts.ts'
import { seatsOn } from '../forum/medlemskap.ts'
import { swedishDay } from '../shared/day.ts'
import { breaks, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf } from '../styrmodell/lookup.ts'
import { minutesDigest } from './minutes.ts'

/** Rule JU-1: those who approve are named by the one who convenes the forum. */
export function justerareStanding(fact: FactOf<'justerare'>, state: State): Standing {
  return isConvenors(fact, state) ? counts : breaks('JU-1')
}

/** Rule JU-2: the convenor lays the text before the forum, and it is what its digest says. */
export function protokollStanding(fact: FactOf<'protokoll'>, state: State): Standing {
  const isItself = fact.minutes.meeting === fact.meeting && minutesDigest(fact.minutes) === fact.digest
  return isItself && isConvenors(fact, state) ? counts : breaks('JU-2')
}

/** Rule JU-3: a justerare approves, and approves the very text that was laid before them. */
export function justeringStanding(fact: FactOf<'justering'>, state: State): Standing {
  const text = state.facts.find((other): other is FactOf<'protokoll'> => other.id === fact.protokoll)
  if (text?.kind !== 'protokoll' || text.meeting !== fact.meeting || text.forum !== fact.forum) return breaks('JU-3')
  const isNamed = text.minutes.justerare.some(({ person }) => person === fact.author)
  const isWhole = text.minutes.points.every(({ item }) => fact.answers.some(answer => answer.item === item))
  return isNamed && isWhole && text.digest === fact.digest ? counts : breaks('JU-3')
}

function isConvenors(fact: FactOf<'justerare' | 'protokoll'>, state: State): boolean {
  const day = swedishDay(fact.at)
  const { convenor } = forumOf(inForce(day, state.versions), fact.forum)
  const isHere = state.meetings.some(({ id, forum }) => id === fact.meeting && forum === fact.forum)
  return isHere && seatsOn(state.medlemskap, fact.author, fact.forum, day).some(({ role }) => role === convenor)
}
