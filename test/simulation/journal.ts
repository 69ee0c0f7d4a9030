/** What happened on the devices, written down where it happened, for checkers that ask no client what it believes. */
import { createHash } from 'node:crypto'
import type { Write } from '../../src/ports/replica.ts'

/** What a device asks the server. */
export type RemoteOp = 'changes' | 'add' | 'change' | 'find'
/** What a tab asks its storage: the last four are commits, by what they store. */
export type StorageOp = 'open' | 'read' | 'enqueue' | 'mark' | 'end' | 'rows' | 'draft' | 'pause'

/** An operation of the outbox as the storage got it. */
export interface StoredOperation {
  readonly id: string
  readonly list: string
  readonly key: string
  readonly texts: readonly string[]
  readonly state: string
}

export type Event =
  | {
      readonly kind: 'opened'
      readonly durable: boolean
      readonly queue: readonly string[]
      readonly unseen: readonly string[]
    }
  | { readonly kind: 'opening' }
  | { readonly kind: 'killed' }
  | {
      readonly kind: 'intended'
      readonly command: number
      readonly writes: readonly Write[]
      readonly seen: readonly unknown[]
    }
  | {
      readonly kind: 'answered'
      readonly command: number
      readonly ok: boolean
      readonly durable: boolean
      readonly unseen: readonly string[]
    }
  | {
      readonly kind: 'chose'
      readonly id: string
      readonly how: 'retry' | 'discard' | 'theirs' | 'replace'
      readonly texts: readonly string[]
      /** The texts that take the place of those, column by column. */
      readonly instead: readonly string[]
      /** What stood in those columns before the person who chose. */
      readonly seen: readonly unknown[]
    }
  | {
      readonly kind: 'stored'
      readonly op: StorageOp
      readonly put: readonly StoredOperation[]
      readonly removed: readonly string[]
      readonly lists: readonly string[]
      readonly pause: boolean
    }
  | { readonly kind: 'not stored'; readonly op: StorageOp; readonly lists: readonly string[]; readonly pause: boolean }
  | {
      readonly kind: 'asked'
      readonly op: RemoteOp
      readonly list: string
      readonly key: string
      readonly texts: readonly string[]
    }
  | {
      readonly kind: 'got'
      readonly op: RemoteOp
      readonly list: string
      readonly key: string
      readonly failure: string
      readonly retryAfter: number
    }
  /** A row as the server's own, nothing unsent over it. */
  | { readonly kind: 'showed'; readonly list: string; readonly id: string; readonly version: number }
  /** A list that may not be seen, and how many of its rows are shown all the same. */
  | { readonly kind: 'hid'; readonly list: string; readonly rows: number }
  | { readonly kind: 'drafted'; readonly text: string; readonly ok: boolean }
  | { readonly kind: 'moved clock' }
  | { readonly kind: 'slept' }
  /** How it stands when faults have ceased: what waits, and what lies on the device of lists that may not be seen. */
  | {
      readonly kind: 'calm'
      readonly last: boolean
      readonly queue: readonly { readonly id: string; readonly write: Write; readonly state: string }[]
      readonly hidden: readonly { readonly list: string; readonly shown: number; readonly stored: number }[]
    }

export type Entry = Event & {
  readonly order: number
  /** Virtual milliseconds since the run began. */
  readonly at: number
  readonly device: string
  readonly tab: string
  /** How much the server had written by then. */
  readonly written: number
}

export interface Journal {
  readonly entries: readonly Entry[]
  note(device: string, tab: string, event: Event): void
  /** The same for the same history, to the letter. */
  hash(rest: unknown): string
}

export function createJournal(now: () => { readonly at: number; readonly written: number }): Journal {
  const entries: Entry[] = []
  return {
    entries,
    note(device, tab, event) {
      entries.push({ ...event, order: entries.length, device, tab, ...now() })
    },
    hash(rest) {
      const hash = createHash('sha256')
      for (const entry of entries) hash.update(JSON.stringify(entry))
      return hash.update(JSON.stringify(rest)).digest('hex').slice(0, 16)
    },
  }
}
