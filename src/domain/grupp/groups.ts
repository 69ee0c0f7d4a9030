import type { StoredDecision } from '../decision/decision.ts'
import { counted, type Reading } from '../reading.ts'
import { addDays, type Day } from '../shared/day.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import type { Grupp } from './grupp.ts'

/** A working group by the latest decision on it. */
export interface GruppView {
  readonly grupp: Grupp
  readonly decision: StoredDecision
  readonly from: Day
  /** Its last day: the one that was decided, or the day before a later decision took it away. */
  readonly until: Day
  readonly state: 'kommande' | 'pagar' | 'upphord'
  /** The ends that earlier decisions gave it: a place that lasts until one of them follows the new end. */
  readonly earlierEnds: readonly Day[]
}

/** The first day on which a decision holds. */
export function firstDayOf({ effectiveFrom, day }: Pick<StoredDecision, 'effectiveFrom' | 'day'>): Day {
  return effectiveFrom ?? day
}

/** Every working group that has been set up, the oldest first. A later decision on the same group takes the place of the first. */
export function groupsOf(reading: Reading, today: Day): GruppView[] {
  const decisions = counted(reading.decisions)
  const latest = new Map(decisions.flatMap(decision => (decision.grupp ? [[decision.grupp.key, decision]] : [])))
  return [...latest.values()].flatMap(decision => {
    const { grupp } = decision
    if (!grupp) return []
    const own = decisions.filter(other => other.grupp?.key === grupp.key)
    const first = own[0] ?? decision
    const earlierEnds = own.flatMap(other => (other.id === decision.id ? [] : (other.grupp?.ends ?? [])))
    const from = firstDayOf(first)
    const gone = decisions.find(({ replaces, repeals }) => replaces === decision.id || repeals === decision.id)
    const taken = gone && addDays(firstDayOf(gone), -1)
    const until = taken !== undefined && taken < grupp.ends ? taken : grupp.ends
    const state = until < today ? 'upphord' : today < from ? 'kommande' : 'pagar'
    return [{ grupp, decision, from, until, state, earlierEnds }]
  })
}

/** The working group with that key, if a decision that counts has set it up. */
export function gruppOf(key: ForumKey, reading: Reading, today: Day): GruppView | undefined {
  return groupsOf(reading, today).find(({ grupp }) => grupp.key === key)
}
