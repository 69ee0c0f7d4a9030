import type { Fields } from '../../ports/remote.ts'
import type { Queued, QueuedState, Write } from '../../ports/replica.ts'

/** What the person had before them when they changed a row: what a three-way merge calls the base. */
export interface Base {
  /** The version of the row; absent when the row had not been accepted yet, or came from an earlier change in the queue. */
  readonly etag?: string
  /** The columns of the write as they were then; a column that was not set is absent. */
  readonly fields: Fields
}

/** Where an operation is, as it is stored; `waiting` carries nothing, since the operation counts its own attempts. */
export type OperationState = Exclude<QueuedState, { kind: 'waiting' }> | { readonly kind: 'waiting' }

/** One acknowledged write and everything needed to bring it to an end, also by another tab, also after a year. */
export interface Operation {
  readonly id: string
  /** The order of the queue, given by the storage. */
  readonly seq: number
  /** Grows by one each time the record is stored, so that two tabs never overwrite each other's. */
  readonly version: number
  readonly write: Write
  readonly since: string
  /** How many requests to store it have gone out. */
  readonly attempts: number
  readonly state: OperationState
  /** For a change, or for an add whose key turned out to hold another text. */
  readonly base?: Base
  /** True when the number in the write was taken from its series by the accepted rows, and may have been sent. */
  readonly numbered: boolean
  /**
   * The version that a request went out against, stored before it went, while its answer is unknown (for an add the
   * empty text). Whoever finds it set looks the row up before sending anything.
   */
  readonly sent?: string
}

/** An operation before the storage has given it its place. */
export type NewOperation = Omit<Operation, 'seq' | 'version'>

/** The operation with its record of an unknown answer removed. */
export function answered(operation: Operation): Operation {
  const { sent: _, ...rest } = operation
  return rest
}

/** What a page is told about an operation. */
export function queuedOf({ id, write, since, state, attempts }: Operation): Queued {
  return { id, write, since, state: state.kind === 'waiting' ? { kind: 'waiting', attempts } : state }
}
