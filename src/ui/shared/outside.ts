import type { State } from '../../domain/state.ts'

/**
 * What one who has no place in any forum can do about it: the site's owners write in places themselves, the samordnare's
 * place before the others'; anybody else asks, once there is a samordnare to ask.
 */
export type OutsideWay = 'owner-first' | 'owner' | 'nobody-yet' | 'ask'

/** @param isOwner whether the reader owns the site */
export function wayFromOutside(state: Pick<State, 'medlemskap' | 'forumsSeen'>, isOwner: boolean): OutsideWay {
  const isEmpty = state.medlemskap.length === 0
  if (isOwner) return isEmpty ? 'owner-first' : 'owner'
  return isEmpty && !isClosedTo(state) ? 'nobody-yet' : 'ask'
}

/**
 * True where nothing is shared with the reader. On a new site the list of members is empty to everybody; one who may read
 * some forum's own list is then no outsider, and what is empty is empty.
 */
export function isClosedTo({ medlemskap, forumsSeen }: Pick<State, 'medlemskap' | 'forumsSeen'>): boolean {
  return medlemskap.length === 0 && forumsSeen.length === 0
}
