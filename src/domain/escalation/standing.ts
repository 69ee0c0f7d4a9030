import type { FactOf, StoredFact } from '../forum/facts.ts'
import { seatAs } from '../forum/medlemskap.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import { breaks, byAge, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { partOf } from '../styrmodell/lookup.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import type { Escalation, StoredEscalation } from './escalation.ts'

/**
 * Whether an escalation counts. Everyone can check who wrote it, its ground, and that the people it names held their
 * seats. Those who see the group's own list also check that the facts it rests on exist and count; the others take the
 * sammankallande's word for that, since the list is not theirs to read.
 */
export function escalationStanding(
  escalation: StoredEscalation,
  state: State,
  countedFacts: ReadonlySet<string>,
): Standing {
  const day = swedishDay(escalation.at)
  const model = inForce(day, state.versions)
  if (!seatAs(state.medlemskap, escalation.author, 'samverkan', ['sammankallande'], day)) return breaks('ES-1')
  const seesGroup = state.forumsSeen.includes('samverkan')
  if (escalation.ground === 'gemensamt-nominerad') {
    const rests = restsOnNominations(escalation, state, model, day)
    const exist =
      !seesGroup ||
      escalation.nominations.every(nomination => isNominationBy(nomination, escalation, state, countedFacts))
    return rests && exist ? complete(escalation, model) : breaks('ES-2')
  }
  if (!model.escalation.grounds.includes(escalation.ground) || !escalation.handling) return breaks('ES-3')
  if (seesGroup && !handlingSays(escalation, state, countedFacts)) return breaks('ES-3')
  return complete(escalation, model)
}

function restsOnNominations(escalation: Escalation, state: State, model: Styrmodell, day: Day): boolean {
  const { sides, persons } = model.escalation.joint.value
  const seated = escalation.nominations.filter(
    ({ person, part }) => seatAs(state.medlemskap, person, 'samverkan', ['representant'], day)?.part === part,
  )
  const named = new Set(seated.map(nomination => partOf(model, nomination.part)?.side))
  return sides.every(side => named.has(side)) && new Set(seated.map(nomination => nomination.person)).size >= persons
}

function isNominationBy(
  nomination: Escalation['nominations'][number],
  escalation: StoredEscalation,
  state: State,
  countedFacts: ReadonlySet<string>,
): boolean {
  const fact = state.facts.find(candidate => candidate.id === nomination.fact)
  return (
    isNomination(fact) &&
    countedFacts.has(fact.id) &&
    fact.avvikelse === escalation.avvikelse &&
    fact.author === nomination.person &&
    !state.facts.some(other => takesBack(other, fact) && byAge(fact, other) < 0 && byAge(other, escalation) < 0)
  )
}

function isNomination(fact: StoredFact | undefined): fact is FactOf<'nominering'> {
  return fact?.kind === 'nominering'
}

function takesBack(other: StoredFact, nomination: FactOf<'nominering'>): boolean {
  return (
    other.kind === 'atertagen-nominering' &&
    other.avvikelse === nomination.avvikelse &&
    other.author === nomination.author
  )
}

function handlingSays(escalation: Escalation, state: State, countedFacts: ReadonlySet<string>): boolean {
  const fact = state.facts.find(candidate => candidate.id === escalation.handling)
  return (
    fact?.kind === 'behandling' &&
    countedFacts.has(fact.id) &&
    fact.avvikelse === escalation.avvikelse &&
    fact.outcome === escalation.ground
  )
}

/** Rule ES-4: background, proposal, and a word on how every part with a side stands. */
function complete(escalation: Escalation, model: Styrmodell): Standing {
  const asked = model.parts.filter(part => part.side !== undefined)
  const stated = asked.every(part => escalation.positions.some(position => position.part === part.key))
  return stated && escalation.background.trim() && escalation.proposal.trim() ? counts : breaks('ES-4')
}
