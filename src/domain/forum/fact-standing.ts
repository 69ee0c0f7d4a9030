import { justerareStanding, justeringStanding, protokollStanding } from '../minutes/standing.ts'
import { swedishDay } from '../shared/day.ts'
import { breaks, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf, partOf } from '../styrmodell/lookup.ts'
import type { StoredFact } from './facts.ts'
import { type StoredMedlemskap, seatAs, seatsOn, speaksFor } from './medlemskap.ts'

/** Whether a fact of a forum counts: its author held the mandate on its day, and it belongs where it stands. */
export function factStanding(fact: StoredFact, state: State): Standing {
  const day = swedishDay(fact.at)
  const seats = seatsOn(state.medlemskap, fact.author, fact.forum, day)
  if (seats.length === 0) return breaks('MF-1')
  switch (fact.kind) {
    case 'nominering':
    case 'atertagen-nominering':
    case 'avbojd-nominering':
      return nominates(fact, state) ? counts : breaks('NO-1')
    case 'behandling':
      if (fact.forum !== 'samverkan' || !seats.some(seat => seat.role === 'sammankallande')) return breaks('AV-5')
      return stoodOnAgenda(fact, fact.avvikelse, state) ? counts : breaks('AV-5')
    case 'aterforing':
      if (fact.forum !== 'samverkan' || !seats.some(seat => seat.role === 'sammankallande')) return breaks('AF-1')
      return stoodOnAgenda(fact, fact.decision, state) ? counts : breaks('AF-1')
    case 'kvittens': {
      const raised = state.avvikelser.find(avvikelse => avvikelse.id === fact.avvikelse)
      return raised?.author === fact.author ? counts : breaks('AF-2')
    }
    case 'buntning':
    case 'upplost-bunt':
      // Whether it holds beside the others is seen when all are read in order: `judgeBuntar`.
      return fact.forum === 'samverkan' && isConvenor(seats, fact, state) ? counts : breaks('BU-1')
    case 'bordlaggning':
      if (fact.forum !== 'sob' || !seats.some(seat => seat.role === 'samordnare')) return breaks('MO-1')
      return stoodOnAgenda(fact, fact.escalation, state) ? counts : breaks('MO-1')
    case 'stallningstagande':
      return seats.some(seat => seat.part === fact.part && speaksFor(seat)) ? counts : breaks('ST-1')
    case 'justerare':
      return justerareStanding(fact, state)
    case 'protokoll':
      return protokollStanding(fact, state)
    case 'justering':
      return justeringStanding(fact, state)
    case 'uppskjuten': {
      const isHere = state.items.some(({ id, meeting }) => id === fact.item && meeting === fact.meeting)
      return isHere && isConvenor(seats, fact, state) ? counts : breaks('MO-1')
    }
    case 'kvalitetssakring':
      return fact.forum === 'analys' ? counts : breaks('UN-1')
    case 'kallelse':
    case 'aterkallad-kallelse':
    case 'narvaro': {
      const isHere = state.meetings.some(({ id, forum }) => id === fact.meeting && forum === fact.forum)
      return isHere && isConvenor(seats, fact, state) ? counts : breaks('MO-2')
    }
  }
}

/** One of these seats is the one that convenes the forum by the version of the fact's day. */
function isConvenor(seats: readonly StoredMedlemskap[], fact: StoredFact, state: State): boolean {
  const { convenor } = forumOf(inForce(swedishDay(fact.at), state.versions), fact.forum)
  return seats.some(seat => seat.role === convenor)
}

/** A representative of a part that belongs to a side: Finsam and funktionsstöd have none. */
function nominates(fact: StoredFact, state: State): boolean {
  const day = swedishDay(fact.at)
  const seat = seatAs(state.medlemskap, fact.author, 'samverkan', ['representant'], day)
  if (fact.forum !== 'samverkan' || !seat) return false
  return partOf(inForce(day, state.versions), seat.part)?.side !== undefined
}

/** True when the point named is on that forum's meeting and is about that matter, whether or not it was struck later. */
export function stoodOnAgenda(
  at: { readonly forum: string; readonly meeting?: string; readonly item?: string },
  subject: string,
  state: State,
): boolean {
  const item = state.items.find(candidate => candidate.id === at.item)
  return item !== undefined && item.forum === at.forum && item.meeting === at.meeting && item.subject === subject
}
