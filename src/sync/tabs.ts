import type { ListName } from '../ports/remote.ts'
import type { Connection } from '../ports/replica.ts'

/** What the tabs of one person tell each other. */
export type TabMessage =
  /** Something was stored: the queue, the drafts, and rows of these lists. */
  | { readonly kind: 'stored'; readonly lists: readonly ListName[] }
  /** How the tab that syncs stands to the server. */
  | { readonly kind: 'connection'; readonly connection: Connection }
  /** Someone looks at a tab that follows, so that polls must go on. */
  | { readonly kind: 'looking'; readonly attended: readonly ListName[] }
  /** A tab has just opened and asks how things stand. */
  | { readonly kind: 'hello' }
  /** Please read and send now, and if it is urgent also what rests; the answer is `done` with the same id. */
  | { readonly kind: 'please'; readonly id: string; readonly urgent: boolean }
  | { readonly kind: 'done'; readonly id: string }

/** Lets one of all tabs do something. */
export interface Locks {
  /**
   * Waits until no other tab holds the lock, then does the work and holds the lock meanwhile. The lock of a tab that
   * dies is free. Resolves when the work is done, or without doing it when the signal is aborted first.
   */
  hold(signal: AbortSignal, work: () => Promise<void>): Promise<void>
}

/** Carries messages to all other tabs of the same person; never back to the sender. */
export interface Channel {
  send(message: TabMessage): void
  /** Returns how to stop listening. */
  listen(listener: (message: TabMessage) => void): () => void
  close(): void
}

/** The other tabs of the same person over the same storage. */
export interface Tabs {
  readonly locks: Locks
  readonly channel: Channel
}

/**
 * For one who is alone, or where the browser knows no locks. Two such tabs over one storage both send; keys, etags and
 * versions keep that safe, and what they pay is requests.
 */
export function singleTab(): Tabs {
  return {
    locks: { hold: async (signal, work) => (signal.aborted ? undefined : work()) },
    channel: { send() {}, listen: () => () => {}, close() {} },
  }
}
