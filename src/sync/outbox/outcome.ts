import type { Fields, RemoteFailure, RemoteRow } from '../../ports/remote.ts'
import type { QueuedState } from '../../ports/replica.ts'
import type { Base } from './operation.ts'

type Refusal = Extract<QueuedState, { kind: 'refused' }>

/** What an attempt to store a write came to. */
export type Outcome =
  /** The server has it. `written`: the row is the answer to our own write. */
  | { readonly kind: 'accepted'; readonly row: RemoteRow; readonly written: boolean }
  | { readonly kind: 'refused'; readonly why: Refusal['why']; readonly requestId: string | undefined }
  | {
      readonly kind: 'conflict'
      readonly mine: Fields
      readonly theirs: Fields
      readonly yielding: Fields
      readonly row: RemoteRow
      readonly base: Base
    }
  /** Nothing is known for certain; this write alone waits a while. `reread`: the rows must be read anew before it. */
  | { readonly kind: 'rest'; readonly reread?: boolean }
  /** Nobody can be reached, or wants to be: everything waits. */
  | { readonly kind: 'halt'; readonly failure: RemoteFailure }
  /** The device could not store what must be stored first, or another tab was there before. */
  | { readonly kind: 'unsaved' }

/** What a failure means whatever was asked for; `stale` and `duplicate` mean what the asker says. */
export function outcomeOf(failure: RemoteFailure): Outcome {
  switch (failure.kind) {
    case 'offline':
    case 'throttled':
    case 'signed-out':
      return { kind: 'halt', failure }
    case 'forbidden':
    case 'missing':
    case 'invalid':
    case 'duplicate':
      return { kind: 'refused', why: failure.kind, requestId: failure.requestId }
    case 'unclear':
    case 'stale':
      return { kind: 'rest' }
  }
}
