import { stoodOnAgenda } from '../forum/fact-standing.ts'
import { seatsOn, speaksFor } from '../forum/medlemskap.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import { breaks, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { seesForum } from '../styrmodell/forum-key.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf, partOf } from '../styrmodell/lookup.ts'
import type { ForumKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { Decision, StoredDecision } from './decision.ts'
import { placeIn, seriesOf } from './number.ts'
import { agreementStanding, type Known } from './rests.ts'

/**
 * Whether a decision counts: written by someone who may, in a forum that may, on a question that stood on its agenda or
 * that the parts had answered, with a number of its year, and with the agreement that the version of its day asks for.
 */
export function decisionStanding(decision: StoredDecision, state: State, known: Known): Standing {
  const day = swedishDay(decision.at)
  const { forum, escalation, forslag } = decision
  if (!mayDecide(state, decision.author, forum, day)) return breaks('BE-1')
  const isKnown = (escalation || forslag) && isIn(known.escalations, escalation) && isIn(known.forslag, forslag)
  if (!isKnown) return breaks('BE-2')
  if (!decision.perCapsulam && !stoodThere(decision, state)) return breaks('BE-2')
  if (
    placeIn(seriesOf(forumOf(inForce(day, state.versions), forum).short, decision.day), decision.number) === undefined
  )
    return breaks('BE-3')
  if (decision.adopts && !mayAdopt(decision, day)) return breaks('OV-9')
  const target = targetOf(decision)
  if (target && known.decisions.get(target)?.forum !== forum) return breaks('BE-6')
  if (decision.grupp && !mayBeGrupp(decision, decision.grupp.key, known)) return breaks('GR-1')
  if (decision.grupp && !setsUpGroups(forum, inForce(day, state.versions))) return breaks('GR-1')
  // An answer settles nothing, so it needs nobody's agreement; it must then change nothing either.
  if (decision.kind === 'svar') return changesSomething(decision) ? breaks('MA-9') : counts
  return agreementStanding(decision, state, known)
}

/** How a decision may stand to an older one. */
export const relations = ['replaces', 'repeals', 'corrects'] as const
export type Relation = (typeof relations)[number]

/** How it stands to an older one, if it does. */
export function relationOf(decision: Pick<Decision, Relation>): Relation | undefined {
  return relations.find(relation => decision[relation])
}

/** The older decision that a decision replaces, repeals or corrects. */
export function targetOf(decision: Pick<Decision, Relation>): string | undefined {
  return decision.replaces ?? decision.repeals ?? decision.corrects
}

/** Rule GR-1: the strategic forum sets up working groups. */
export function setsUpGroups(forum: ForumKey, model: Styrmodell): boolean {
  return forumOf(model, forum).kind === 'strategic-decision'
}

/** A group that was set up before is changed only by a decision that names the one which did so. */
function mayBeGrupp(decision: Decision, key: string, { decisions }: Known): boolean {
  const latest = [...decisions].findLast(([, other]) => other.grupp?.key === key)
  return latest === undefined || latest[0] === targetOf(decision)
}

function isIn(ids: ReadonlySet<string>, id: string | undefined): boolean {
  return id === undefined || ids.has(id)
}

/** A forum's agenda is its own list: other readers cannot check the point and do not hold that against the decision. */
function stoodThere(decision: StoredDecision, state: State): boolean {
  if (!seesForum(state.forumsSeen, decision.forum)) return true
  const { escalation, forslag } = decision
  return [escalation, forslag].some(matter => matter !== undefined && stoodOnAgenda(decision, matter, state))
}

function changesSomething(decision: Decision): boolean {
  return (
    decision.adopts !== undefined ||
    decision.changeSet !== undefined ||
    decision.grupp !== undefined ||
    targetOf(decision) !== undefined
  )
}

/** Rule OV-9: a version is a question for all parts at once, and governs from the day after the decision at the earliest. */
export function mayAdopt(
  { reach, delomraden, effectiveFrom }: Pick<Decision, 'reach' | 'delomraden' | 'effectiveFrom'>,
  day: Day,
): boolean {
  return reach === 'strategisk' && delomraden.length === 0 && effectiveFrom !== undefined && effectiveFrom > day
}

/** Rule BE-1: a seat in the forum, on that day, that speaks for a part which the directive binds, or that convenes it. */
export function mayDecide(state: State, person: string, forum: ForumKey, day: string): boolean {
  const model = inForce(day, state.versions)
  return seatsOn(state.medlemskap, person, forum, day).some(
    seat =>
      partOf(model, seat.part)?.bound === true && (speaksFor(seat) || seat.role === forumOf(model, forum).convenor),
  )
}
