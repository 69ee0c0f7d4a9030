import type { StoredDecision } from '../decision/decision.ts'
import type { Day } from '../shared/day.ts'
import type { DecisionId } from '../shared/ids.ts'
import { byAge } from '../shared/standing.ts'
import type { ChangeSet } from './change-set.ts'

/** What the catalogue reads of a decision. Only decisions that count are handed in. */
export interface CatalogueDecision {
  readonly id: DecisionId
  readonly at: StoredDecision['at']
  readonly pending: boolean
  readonly day: Day
  /** The day from which it holds; the day of the decision where it names none. */
  readonly effectiveFrom?: Day
  readonly changeSet?: ChangeSet
  /** Takes the older one's place from its own day: the older one's changes hold until then. */
  readonly replaces?: DecisionId
  /** Takes the older one away from its own day. */
  readonly repeals?: DecisionId
  /** Says what the older one should have said: with a change-set of its own, the older one's never held. */
  readonly corrects?: DecisionId
}

/** A decision's changes and the days between which they hold. */
export interface Effect {
  readonly decision: CatalogueDecision
  readonly changeSet: ChangeSet
  readonly from: Day
  /** The first day on which a later decision has taken it away. */
  readonly until?: Day
  readonly takenAwayBy?: DecisionId
}

export function effectiveDay(decision: CatalogueDecision): Day {
  return decision.effectiveFrom ?? decision.day
}

/** Before every day: where what was corrected stops holding. */
const never: Day = ''

interface Fate {
  readonly until: Day
  readonly by: DecisionId
}

/**
 * What each decision does to the catalogue and for how long, in the order in which the effects are laid on each other: by
 * the day they take hold, then by age. It depends on the decisions alone, never on the order they came in. A decision
 * can only touch an older one, so two rows that name each other cannot run in a circle; and a repeal that was itself taken
 * away before its day never took hold. Repealing a repeal does not bring the first decision back: that takes a new one.
 */
export function effectsOf(decisions: readonly CatalogueDecision[]): Effect[] {
  const oldestFirst = [...decisions].sort(byAge)
  const age = new Map(oldestFirst.map((decision, index) => [decision.id, index]))
  const fates = new Map<DecisionId, Fate>()
  for (const decision of oldestFirst.toReversed()) {
    const target = decision.replaces ?? decision.repeals ?? decision.corrects
    const from = effectiveDay(decision)
    const own = fates.get(decision.id)
    // What was corrected never took hold; a repeal or replacement that was taken away before its day did not either.
    if (!target || (own && own.until <= (decision.corrects ? never : from))) continue
    if ((age.get(target) ?? Number.POSITIVE_INFINITY) >= (age.get(decision.id) ?? 0)) continue
    if (decision.corrects && !decision.changeSet) continue
    const until = decision.corrects ? never : from
    const known = fates.get(target)
    if (!known || until <= known.until) fates.set(target, { until, by: decision.id })
  }
  return oldestFirst
    .flatMap(decision => {
      const fate = fates.get(decision.id)
      const from = effectiveDay(decision)
      if (!decision.changeSet || (fate && fate.until <= from)) return []
      const effect: Effect = { decision, changeSet: decision.changeSet, from }
      return [fate ? { ...effect, until: fate.until, takenAwayBy: fate.by } : effect]
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : byAge(a.decision, b.decision)))
}
