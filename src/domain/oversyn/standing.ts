import { partsSpokenFor } from '../forankring/standing.ts'
import { dokumentansvarigaOn, seatAs } from '../forum/medlemskap.ts'
import { wasTampered } from '../sanering/standing.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import type { PersonId } from '../shared/ids.ts'
import { breaks, byAge, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf } from '../styrmodell/lookup.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import type { OversynFactOf, StoredOversynFact } from './facts.ts'
import type { Plan } from './plan.ts'

type Seats = Pick<State, 'medlemskap' | 'versions'>

/** Rule OV-1: who leads the översyn on a day: whoever keeps the text, and the one who convenes the forum that decides it. */
export function leads(person: PersonId, { medlemskap, versions }: Seats, day: Day): boolean {
  const model = inForce(day, versions)
  const forum = model.review.decidedBy
  const { convenor } = forumOf(model, forum)
  const keepers = dokumentansvarigaOn(medlemskap, forum, day)
  return keepers.some(seat => seat.person === person) || !!seatAs(medlemskap, person, forum, [convenor], day)
}

/** The parts in whose name a person may propose and answer: those that one speaks for, or keeps the text for. */
export function partsInOversyn(person: PersonId, seats: Seats, day: Day): PartKey[] {
  const { review } = inForce(day, seats.versions)
  const kept = dokumentansvarigaOn(seats.medlemskap, review.decidedBy, day).filter(seat => seat.person === person)
  return [...new Set([...partsSpokenFor(seats, person, day), ...kept.map(({ part }) => part)])]
}

/** What has happened so far, as far as later facts are judged by it. */
interface SoFar {
  readonly plans: Map<string, Plan>
  readonly frozen: Set<string>
  readonly forslag: Map<string, OversynFactOf<'andringsforslag'>>
  readonly recommendations: Set<string>
  readonly remisser: Set<string>
  readonly behov: Set<string>
  readonly lagrum: Map<string, PersonId>
}

/** Every fact of the översyner with whether it counts, oldest first. Each is judged by those before it that count. */
export function judgeOversyn(state: State): { fact: StoredOversynFact; standing: Standing }[] {
  const so: SoFar = {
    plans: new Map(),
    frozen: new Set(),
    forslag: new Map(),
    recommendations: new Set(),
    remisser: new Set(),
    behov: new Set(),
    lagrum: new Map(),
  }
  return [...state.oversynFacts].sort(byAge).map(fact => {
    const standing = wasTampered(fact, state) ? breaks('MF-2') : standingOf(fact, so, state)
    if (standing.counts) note(fact, so)
    return { fact, standing }
  })
}

/** Rule OV-3: whether the parts may no longer propose: somebody has said so, or the day has passed. */
export function isFrozenOn(day: Day, plan: Plan, isSaid: boolean): boolean {
  return isSaid || day > plan.freezes
}

function standingOf(fact: StoredOversynFact, so: SoFar, state: State): Standing {
  const day = swedishDay(fact.at)
  const isLeader = leads(fact.author, state, day)
  const speaksFor = (part: PartKey) => partsInOversyn(fact.author, state, day).includes(part)
  const isKnown = 'oversyn' in fact ? so.plans.has(fact.oversyn) : true
  if (!isKnown) return breaks('OV-1')
  const forslag = 'forslag' in fact ? so.forslag.get(fact.forslag) : undefined
  const isClosed = (oversyn: string) => {
    const plan = so.plans.get(oversyn)
    return !plan || day < plan.opens || (!isLeader && isFrozenOn(day, plan, so.frozen.has(oversyn)))
  }
  switch (fact.kind) {
    case 'oppnad':
    case 'plan':
    case 'frysning':
    case 'korgval':
    case 'avslutad':
      return isLeader ? counts : breaks('OV-1')
    case 'andringsforslag':
      if (!speaksFor(fact.part)) return breaks('OV-2')
      return isClosed(fact.oversyn) ? breaks('OV-3') : counts
    case 'omskrivning':
    case 'aterkallelse':
      if (forslag?.author !== fact.author) return breaks('OV-4')
      return fact.kind === 'omskrivning' && isClosed(fact.oversyn) ? breaks('OV-3') : counts
    case 'rekommendation':
      return isLeader && forslag && forslag.author !== fact.author ? counts : breaks('OV-5')
    case 'svar':
      return forslag?.author === fact.author && so.recommendations.has(fact.recommendation) ? counts : breaks('OV-4')
    case 'remiss':
      return isLeader ? counts : breaks('OV-6')
    case 'remissvar':
      return speaksFor(fact.part) && so.remisser.has(fact.remiss) ? counts : breaks('OV-7')
    case 'behov':
      return speaksFor(fact.part) ? counts : breaks('OV-2')
    case 'behov-uppfoljt':
      return isLeader && so.behov.has(fact.behov) ? counts : breaks('OV-11')
    case 'lagrum':
      return isLeader ? counts : breaks('OV-10')
    case 'lagrum-kontrollerat': {
      const writer = so.lagrum.get(fact.change)
      const isOther = writer !== undefined && writer !== fact.author
      return isOther && (isLeader || partsInOversyn(fact.author, state, day).length > 0) ? counts : breaks('OV-10')
    }
  }
}

function note(fact: StoredOversynFact, so: SoFar): void {
  if (fact.kind === 'oppnad') so.plans.set(fact.id, fact.plan)
  else if (fact.kind === 'plan') so.plans.set(fact.oversyn, fact.plan)
  else if (fact.kind === 'frysning') so.frozen.add(fact.oversyn)
  else if (fact.kind === 'andringsforslag') so.forslag.set(fact.id, fact)
  else if (fact.kind === 'rekommendation') so.recommendations.add(fact.id)
  else if (fact.kind === 'remiss') so.remisser.add(fact.id)
  else if (fact.kind === 'behov') so.behov.add(fact.id)
  else if (fact.kind === 'lagrum') so.lagrum.set(fact.id, fact.author)
}
