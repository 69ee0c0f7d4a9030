import type { Stance } from '../escalation/escalation.ts'
import { concerned, type DelomradenOfInsats, wordingDigest } from '../forslag/wording.ts'
import type { FactOf, StoredFact } from '../forum/facts.ts'
import { speaksFor } from '../forum/medlemskap.ts'
import { swedishDay } from '../shared/day.ts'
import { breaks, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { seesForum } from '../styrmodell/forum-key.ts'
import { inForce } from '../styrmodell/in-force.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { allAnswered, blockersOf } from './agreement.ts'
import type { Decision, RestingPosition, StoredDecision } from './decision.ts'
import { mandateOf } from './mandate.ts'

/** What a decision is judged against besides the state: the other rows that count, as far as they are read. */
export interface Known {
  readonly escalations: ReadonlySet<string>
  readonly forslag: ReadonlySet<string>
  /** Facts that count, by the matter they are about. */
  readonly factsAbout: (matter: string) => readonly StoredFact[]
  readonly delomradenOfInsats: DelomradenOfInsats
  /** The decisions that count among the older ones. */
  readonly decisions: ReadonlyMap<string, Decision>
}

type Position = FactOf<'stallningstagande'>

/**
 * Whether a decision has the agreement that it needs: its forum may decide, and the positions that it names come from
 * every part that must agree, answer this very wording and held when it was taken. Readers who do not see the forum's own
 * list cannot look the positions up; they check that those named held the seats, and take the rest on the forum's word.
 */
export function agreementStanding(decision: StoredDecision, state: State, known: Known): Standing {
  const model = inForce(swedishDay(decision.at), state.versions)
  const delomraden = concerned(decision, known.delomradenOfInsats)
  const mandate = mandateOf({ reach: decision.reach, delomraden }, decision.forum, model)
  if (!mandate.mayDecide) return breaks(mandate.forumRule)
  const isSeen = seesForum(state.forumsSeen, decision.forum)
  const holding = decision.rests.positions.filter(named =>
    isSeen ? isHeld(named, decision, known) : isSeated(named, decision, state),
  )
  const stanceOf = (part: PartKey): Stance => holding.find(named => named.part === part)?.stance ?? 'ej-svarat'
  if (blockersOf(mandate, stanceOf, model).length > 0) return breaks('MA-9')
  return decision.perCapsulam && !allAnswered(mandate, stanceOf) ? breaks('BE-5') : counts
}

/** The positions on a matter, of the facts about it. */
function positionsAmong(facts: readonly StoredFact[], forum: string): Position[] {
  return facts.flatMap(fact => (fact.kind === 'stallningstagande' && fact.forum === forum ? [fact] : []))
}

/** True when the position is there, answers the wording that was decided, and was the part's last word before it. */
function isHeld(named: RestingPosition, decision: StoredDecision, known: Known): boolean {
  const matters = [decision.forslag, decision.escalation].flatMap(id => id ?? [])
  const positions = matters.flatMap(id => positionsAmong(known.factsAbout(id), decision.forum))
  const fact = positions.find(position => position.id === named.fact)
  if (!fact || fact.part !== named.part || fact.stance !== named.stance || fact.author !== named.person) return false
  if (fact.wording !== wordingDigest(decision) || !isBefore(fact, decision, true)) return false
  return !positions.some(
    other =>
      other.subject === fact.subject &&
      other.part === fact.part &&
      other.id !== fact.id &&
      isBefore(fact, other, false) &&
      isBefore(other, decision, false),
  )
}

/** By the server's clock; what is still unsent comes last, in the order in which it was made. */
function isBefore(a: StoredFact | StoredDecision, b: StoredFact | StoredDecision, together: boolean): boolean {
  if (a.pending !== b.pending) return b.pending
  return together ? a.at <= b.at : a.at < b.at
}

function isSeated(named: RestingPosition, decision: StoredDecision, state: State): boolean {
  const day = swedishDay(decision.at)
  return state.medlemskap.some(
    seat =>
      seat.person === named.person &&
      seat.part === named.part &&
      seat.forum === decision.forum &&
      speaksFor(seat) &&
      seat.from <= day,
  )
}
