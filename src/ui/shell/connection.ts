import type { State } from '../../domain/state.ts'
import type { Snapshot } from '../../ports/replica.ts'
import { timeOf } from '../shared/dates.ts'
import { isRead } from '../shared/is-read.ts'
import { troubleOf } from '../shared/trouble.ts'
import type { Text } from '../text/text.ts'

/** How what the person has done stands, gravest first. */
export type SavedState = 'needs-you' | 'signed-out' | 'offline' | 'waiting' | 'starting' | 'saved'

export interface Saved {
  readonly state: SavedState
  readonly sentence: string
  /** What support can find it by, where the server gave such a thing. */
  readonly code?: string
}

/**
 * One line that says whether everything is sent, and if not what it waits for.
 * @param isOnline what the browser says of the network.
 */
export function savedOf(snapshot: Snapshot<State>, isOnline: boolean, t: Text): Saved {
  const { connection, queue } = snapshot
  const waiting = queue.filter(entry => entry.state.kind === 'waiting').length
  const needsYou = queue.length - waiting
  if (needsYou > 0) return { state: 'needs-you', sentence: t('common.saved.needsYou', { count: needsYou }) }
  if (connection.kind === 'signed-out')
    return {
      state: 'signed-out',
      sentence: t(isRead(snapshot) ? 'common.saved.signedOut' : 'common.saved.signedOutUnread'),
    }
  if (connection.kind === 'offline') {
    const trouble = troubleOf(connection, isOnline)
    const code = trouble === 'failing' ? connection.answered?.requestId : undefined
    const alone = t(isRead(snapshot) ? `common.saved.${trouble}` : `common.saved.${trouble}Unread`)
    const sentence = waiting > 0 ? t(`common.saved.${trouble}Waiting`, { count: waiting }) : alone
    return { state: 'offline', sentence, ...(code && { code }) }
  }
  if (waiting > 0) return { state: 'waiting', sentence: t('common.saved.waiting', { count: waiting }) }
  if (connection.kind === 'starting') return { state: 'starting', sentence: t('common.saved.starting') }
  return { state: 'saved', sentence: t('common.saved.savedAt', { time: timeOf(connection.at) }) }
}
