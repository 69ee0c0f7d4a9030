import type { State } from '../../domain/state.ts'
import type { Snapshot } from '../../ports/replica.ts'
import { timeOf } from '../shared/dates.ts'
import type { Text } from '../text/text.ts'

/** How what the person has done stands, gravest first. */
export type SavedState = 'needs-you' | 'signed-out' | 'offline' | 'waiting' | 'starting' | 'saved'

export interface Saved {
  readonly state: SavedState
  readonly sentence: string
}

/** One line that says whether everything is sent, and if not what it waits for. */
export function savedOf({ connection, queue }: Snapshot<State>, t: Text): Saved {
  const waiting = queue.filter(entry => entry.state.kind === 'waiting').length
  const needsYou = queue.length - waiting
  if (needsYou > 0) return { state: 'needs-you', sentence: t('common.saved.needsYou', { count: needsYou }) }
  if (connection.kind === 'signed-out') return { state: 'signed-out', sentence: t('common.saved.signedOut') }
  if (connection.kind === 'offline') {
    const sentence = waiting > 0 ? t('common.saved.offlineWaiting', { count: waiting }) : t('common.saved.offline')
    return { state: 'offline', sentence }
  }
  if (waiting > 0) return { state: 'waiting', sentence: t('common.saved.waiting', { count: waiting }) }
  if (connection.kind === 'starting') return { state: 'starting', sentence: t('common.saved.starting') }
  return { state: 'saved', sentence: t('common.saved.savedAt', { time: timeOf(connection.at) }) }
}
