import { seatAs, seatsOn } from '../forum/medlemskap.ts'
import { swedishDay } from '../shared/day.ts'
import { breaks, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf } from '../styrmodell/lookup.ts'
import type { StoredForslag } from './forslag.ts'

/** Rule FS-1: a proposal counts when its author sat in the forum that day, or convened the forum that it was lifted from. */
export function forslagStanding(forslag: StoredForslag, state: State): Standing {
  const day = swedishDay(forslag.at)
  const seats = seatsOn(state.medlemskap, forslag.author, forslag.forum, day)
  if (seats.some(seat => seat.part === forslag.part)) return counts
  const source = state.forslag.find(candidate => candidate.id === forslag.from)
  if (!source) return breaks('FS-1')
  const { convenor } = forumOf(inForce(day, state.versions), source.forum)
  return seatAs(state.medlemskap, forslag.author, source.forum, [convenor], day) ? counts : breaks('FS-1')
}
