import { counted, type Reading } from '../reading.ts'
import type { OversynId } from '../shared/ids.ts'
import type { OversynFactOf } from './facts.ts'

/** A need that somebody noted between reviews, and what was said when it was looked at. */
export interface BehovView {
  readonly fact: OversynFactOf<'behov'>
  readonly followUp?: OversynFactOf<'behov-uppfoljt'>
  /** `vantar`: nobody who leads has looked at it, and it lies in the next basket all the same. */
  readonly status: 'vantar' | OversynFactOf<'behov-uppfoljt'>['outcome']
}

/** Every noted need, those that wait first, else the newest first. */
export function behovIn(reading: Reading): BehovView[] {
  const all = counted(reading.oversyn).flatMap((fact): BehovView[] => {
    if (fact.kind !== 'behov') return []
    const followUp = followUpOf(fact.id, reading)
    return [{ fact, status: followUp?.outcome ?? 'vantar', ...(followUp && { followUp }) }]
  })
  const newest = all.toReversed()
  return [...newest.filter(({ status }) => status === 'vantar'), ...newest.filter(({ status }) => status !== 'vantar')]
}

/** The latest word on a noted need, if whoever leads has said one. */
export function followUpOf(behov: OversynId, reading: Reading): OversynFactOf<'behov-uppfoljt'> | undefined {
  return counted(reading.oversyn)
    .flatMap(fact => (fact.kind === 'behov-uppfoljt' && fact.behov === behov ? [fact] : []))
    .at(-1)
}
