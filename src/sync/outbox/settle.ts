import type { Fields } from '../../ports/remote.ts'
import type { Settlement } from '../../ports/replica.ts'
import { holds } from '../merge/same.ts'
import type { OutboxCommit } from '../storage/storage.ts'
import type { Operation } from './operation.ts'
import { dependants } from './ready.ts'

/**
 * What a person's choice does to the queue; nothing for a write that waits by itself, since it has asked nobody.
 * @param isKnown whether a row with this key is queued or held.
 */
export function settled(
  operation: Operation,
  settlement: Settlement,
  queue: readonly Operation[],
  isKnown: (key: string) => boolean,
): readonly OutboxCommit[] {
  if (operation.state.kind === 'waiting') return []
  if (settlement.kind === 'theirs' && operation.state.kind !== 'conflict') return []
  if (settlement.kind === 'discard') return discarded(operation, queue)
  const { write } = operation
  const fields = chosen(operation, settlement)
  // Nothing of one's own is left to send when the other's text stands everywhere.
  if (settlement.kind === 'theirs' && holds(operation.base?.fields ?? {}, fields)) return discarded(operation, queue)
  // What it was to follow is gone for good; sent alone it would stand in the lists without its place.
  if (write.kind === 'add' && !write.after.every(isKnown)) return []
  const { list, key } = write
  // An add whose key turned out to be taken is from now on a change of the row that has it.
  const next =
    write.kind === 'add' && !operation.base ? { ...write, fields } : ({ kind: 'change', list, key, fields } as const)
  const waiting: Operation = { ...operation, write: next, state: { kind: 'waiting' }, attempts: 0, numbered: false }
  return [{ kind: 'put', operation: waiting }]
}

/** The columns of a choice that neither a command nor the server has had before; nothing where there are none. */
export function ownIn({ write, state }: Operation, settlement: Settlement): Fields | undefined {
  if (settlement.kind !== 'replace') return undefined
  const { mine, theirs } = state.kind === 'conflict' ? state : { mine: write.fields, theirs: {} as Fields }
  const own = Object.entries(settlement.fields).filter(
    ([column, value]) => value !== mine[column] && value !== theirs[column],
  )
  return own.length > 0 ? Object.fromEntries(own) : undefined
}

function chosen({ write, state }: Operation, settlement: Settlement): Fields {
  if (settlement.kind === 'replace') return { ...write.fields, ...settlement.fields }
  if (settlement.kind === 'theirs' && state.kind === 'conflict') return state.yielding ?? state.theirs
  return write.fields
}

/** Removes a write; those that cannot be without it are refused, and shown, and wait for a person in their turn. */
function discarded(operation: Operation, queue: readonly Operation[]): readonly OutboxCommit[] {
  const orphans = operation.base ? [] : dependants(queue, operation)
  const state = { kind: 'refused', why: 'missing', requestId: undefined } as const
  return [
    { kind: 'remove', operation },
    ...orphans
      .filter(orphan => orphan.state.kind === 'waiting')
      .map((orphan): OutboxCommit => ({ kind: 'put', operation: { ...orphan, state } })),
  ]
}
