import { invalidRequest } from '../errors.ts'
import { changedAfter, type ItemRow, itemsAfter } from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import { currentSeq, epochOf, type Store } from '../store/store.ts'

/** Where a reader of changes stands. Readers get it packed and must not look inside. */
export interface DeltaState {
  /** The database the token was given by. */
  readonly epoch: string
  readonly list: string
  /** Everything up to this change is known to the reader. */
  readonly seq: number
  /** While the list is read for the first time: the last item given. */
  readonly after?: number
  /** The other query options of the first request; they hold for the whole round. */
  readonly query: string
}

export function packState(state: DeltaState): string {
  return Buffer.from(JSON.stringify(state)).toString('base64url')
}

/** @throws GraphError 400 for a token that this service never gave. */
export function unpackState(token: string): DeltaState {
  try {
    const state = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as Partial<DeltaState>
    if (typeof state.seq === 'number' && typeof state.list === 'string' && typeof state.epoch === 'string') {
      return { ...state, query: state.query ?? '' } as DeltaState
    }
  } catch {
    // Fall through: whatever it is, it is no token.
  }
  throw invalidRequest('Invalid request')
}

/** A reader who begins with everything there is, or with `latest` only with what comes. */
export function beginning(store: Store, list: ListRow, query: string, latest: boolean): DeltaState {
  const state = { epoch: epochOf(store), list: list.id, seq: currentSeq(store), query }
  return latest ? state : { ...state, after: 0 }
}

/** True when a token cannot be continued from: it is from a database that is gone. */
export function isForeign(store: Store, list: ListRow, state: DeltaState): boolean {
  return state.epoch !== epochOf(store) || state.list !== list.id
}

export interface DeltaPage {
  readonly items: readonly ItemRow[]
  readonly next: DeltaState
  /** More is waiting; otherwise `next` is where the following round begins. */
  readonly more: boolean
}

/**
 * One page of changes. The first round goes through the list by number and ends at the change that was the latest when
 * it began, so what is written meanwhile may be told twice and is never missed.
 */
export function deltaPage(store: Store, list: ListRow, state: DeltaState, size: number): DeltaPage {
  if (state.after !== undefined) {
    const rows = itemsAfter(store, list.id, state.after, size + 1)
    const items = rows.slice(0, size)
    const { after: _, ...done } = state
    return rows.length > size
      ? { items, next: { ...state, after: items.at(-1)?.id ?? 0 }, more: true }
      : { items, next: done, more: false }
  }
  const rows = changedAfter(store, list.id, state.seq, size + 1)
  const items = rows.slice(0, size)
  return { items, next: { ...state, seq: items.at(-1)?.seq ?? state.seq }, more: rows.length > size }
}
