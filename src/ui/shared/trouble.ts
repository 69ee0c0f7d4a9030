import { useSyncExternalStore } from 'react'
import type { Connection } from '../../ports/replica.ts'

/**
 * Why nothing is heard, by what one can do about it.
 * - `offline`: the browser itself says that it has no network.
 * - `silent`: no answer, and nobody can tell whether the network or the server is to blame.
 * - `failing`: the server can be reached, and does not answer as it should.
 */
export type Trouble = 'offline' | 'silent' | 'failing'

/** @param isOnline what the browser says: a no is sure, a yes may be a network that leads nowhere. */
export function troubleOf(connection: Connection, isOnline: boolean): Trouble {
  if (!isOnline) return 'offline'
  return connection.kind === 'offline' && connection.answered ? 'failing' : 'silent'
}

/** Whether the browser says that it has a network. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine)
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
