import type { Day } from '../shared/day.ts'
import type { Followed, FollowedAvvikelse } from './matters.ts'
import { isWithin, type Period, type Step, stepsOf } from './period.ts'
import { daysTaken, type Spread, spreadOf } from './spread.ts'

/** What came in and what went out in one piece of the period. */
export interface Inflow {
  readonly step: Step
  /** Avvikelser. */
  readonly raised: number
  /** Questions at SoB. */
  readonly lifted: number
  readonly answered: number
}

export function inflowIn({ avvikelser, questions }: Followed, period: Period): readonly Inflow[] {
  const steps = stepsOf(period)
  const places = new Map(steps.flatMap((step, place) => monthsOf(step).map(month => [month, place] as const)))
  const counted = (days: Iterable<Day | undefined>): number[] => {
    const counts = steps.map(() => 0)
    for (const day of days) {
      const place = isWithin(period, day) ? places.get(day.slice(0, 7)) : undefined
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1
    }
    return counts
  }
  const raised = counted(avvikelser.map(one => one.raised))
  const lifted = counted(questions.map(one => one.lifted))
  const answered = counted(questions.map(one => one.answered))
  return steps.map((step, place) => ({
    step,
    raised: raised[place] ?? 0,
    lifted: lifted[place] ?? 0,
    answered: answered[place] ?? 0,
  }))
}

/** The months that a piece touches: no month lies in two pieces. */
function monthsOf({ from, to }: Step): string[] {
  const months: string[] = []
  const [year = 0, month = 1] = from.split('-').map(Number)
  for (let n = month - 1; ; n += 1) {
    const key = `${year + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
    if (key > to.slice(0, 7)) return months
    months.push(key)
  }
}

/** How long what ended in the period had taken, leg by leg. */
export const legs = ['till-sob', 'hos-sob', 'hela', 'i-gruppen'] as const
export type Leg = (typeof legs)[number]

/** What ended in the period, whenever it began. The group's own leg only where the reader sees it. */
export function leadTimesIn(
  followed: Followed,
  period: Period,
): readonly { readonly leg: Leg; readonly took: Spread }[] {
  const { avvikelser, questions, groupSeen } = followed
  const took = (rows: readonly { readonly from: Day; readonly to: Day | undefined }[]): Spread =>
    spreadOf(rows.flatMap(({ from, to }) => (isWithin(period, to) ? [daysTaken(from, to)] : [])))
  return [
    { leg: 'till-sob', took: took(avvikelser.map(({ raised, lifted }) => ({ from: raised, to: lifted }))) },
    { leg: 'hos-sob', took: took(questions.map(({ lifted, answered }) => ({ from: lifted, to: answered }))) },
    { leg: 'hela', took: took(avvikelser.map(({ raised, answered }) => ({ from: raised, to: answered }))) },
    ...(groupSeen
      ? [
          {
            leg: 'i-gruppen' as const,
            took: took(avvikelser.map(({ raised, settled }) => ({ from: raised, to: settled }))),
          },
        ]
      : []),
  ]
}

/** What came from one place, and how long its answers took. */
export interface PlaceRow {
  /** Absent for the whole city. */
  readonly key: string | undefined
  readonly raised: number
  readonly lifted: number
  readonly answered: number
  readonly took: Spread
}

/** The avvikelser by place: those that are named come first in their order, then any other, and last what has no place. */
export function groupedBy(
  avvikelser: readonly FollowedAvvikelse[],
  placeOf: (avvikelse: FollowedAvvikelse) => string | undefined,
  named: readonly string[],
): readonly { readonly key: string | undefined; readonly group: readonly FollowedAvvikelse[] }[] {
  const groups = new Map<string | undefined, FollowedAvvikelse[]>(named.map(key => [key, []]))
  for (const avvikelse of avvikelser) {
    const key = placeOf(avvikelse)
    const group = groups.get(key)
    if (group) group.push(avvikelse)
    else groups.set(key, [avvikelse])
  }
  const keys = [...groups.keys()].filter(key => key !== undefined)
  return [...keys, ...(groups.has(undefined) ? [undefined] : [])].map(key => ({ key, group: groups.get(key) ?? [] }))
}

/** The same by place; a place that is not named is left out where nothing is of it. */
export function byPlace(
  avvikelser: readonly FollowedAvvikelse[],
  period: Period,
  placeOf: (avvikelse: FollowedAvvikelse) => string | undefined,
  named: readonly string[],
): readonly PlaceRow[] {
  const rows = groupedBy(avvikelser, placeOf, named).map(({ key, group }): PlaceRow => {
    const count = (dayOf: (one: FollowedAvvikelse) => Day | undefined) =>
      group.reduce((sum, one) => sum + (isWithin(period, dayOf(one)) ? 1 : 0), 0)
    return {
      key,
      raised: count(one => one.raised),
      lifted: count(one => one.lifted),
      answered: count(one => one.answered),
      took: spreadOf(
        group.flatMap(({ raised, answered }) => (isWithin(period, answered) ? [daysTaken(raised, answered)] : [])),
      ),
    }
  })
  const isKnown = new Set<string | undefined>(named)
  return rows.filter(({ key, raised, lifted, answered }) => isKnown.has(key) || raised + lifted + answered > 0)
}
