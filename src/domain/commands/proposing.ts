import { type StoredMedlemskap, seatsOn, speaksFor } from '../forum/medlemskap.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import type { Desk } from './desk.ts'

/** The actor's own seat in a forum, one that speaks for its part before others. */
export function proposingSeat(forum: ForumKey, desk: Desk): StoredMedlemskap | undefined {
  const seats = seatsOn(desk.state.medlemskap, desk.context.actor, forum, desk.today)
  return seats.find(speaksFor) ?? seats[0]
}

/** What hinders the actor from putting a proposal to a forum, if anything. */
export function hindersProposing(forum: ForumKey, desk: Desk): RuleId | undefined {
  return proposingSeat(forum, desk) ? undefined : 'FS-1'
}
