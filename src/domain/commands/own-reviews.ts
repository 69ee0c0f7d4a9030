import { decisionsToReview } from '../decision/in-force.ts'
import type { Day } from '../shared/day.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { convenes, type Desk } from './desk.ts'

/** Decisions of one forum whose day to be looked at again has come. */
export interface Review {
  readonly forum: ForumKey
  readonly short: string
  readonly count: number
  /** The day of the one that has waited longest. */
  readonly since: Day
}

/** What waits to be looked at again in the forums that the actor convenes. */
export function ownReviews(desk: Desk): Review[] {
  const decisions = decisionsToReview(desk.reading, desk.today)
  return desk.model.forums.flatMap(({ key, short }) => {
    const [since, ...more] = decisions.flatMap(({ forum, reviewOn }) => (forum === key && reviewOn) || []).sort()
    if (since === undefined || !convenes(desk, key)) return []
    return [{ forum: key, short, count: more.length + 1, since }]
  })
}
