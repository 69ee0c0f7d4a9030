import type { State } from '../../domain/state.ts'
import type { Snapshot } from '../../ports/replica.ts'

/**
 * True when the lists have been read, from the device or the server. A server that could not be reached the first time has
 * said nothing: only someone's seat tells that the device held something.
 */
export function isRead({ connection, state }: Pick<Snapshot<State>, 'connection' | 'state'>): boolean {
  return connection.kind === 'fresh' || state.medlemskap.length > 0
}

/** True when the lists were asked for and nothing came: nothing more is on its way until somebody tries again. */
export function hasWaitedInVain(snapshot: Pick<Snapshot<State>, 'connection' | 'state'>): boolean {
  return !isRead(snapshot) && snapshot.connection.kind !== 'starting'
}
