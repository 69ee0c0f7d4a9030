import type { Operation } from './operation.ts'

/** The first operation that may go now, or nothing. `resting` are the ids of those that wait a while after a failure. */
export function nextReady(
  queue: readonly Operation[],
  resting: Pick<ReadonlySet<string>, 'has'>,
): Operation | undefined {
  return queue.find((operation, index) => {
    if (operation.state.kind !== 'waiting' || resting.has(operation.id)) return false
    return !queue.some((other, place) => other !== operation && holdsBack(other, operation, place < index))
  })
}

/** True when `operation` must not be sent while `other` is in the queue. */
function holdsBack(other: Operation, operation: Operation, isEarlier: boolean): boolean {
  const [ahead, write] = [other.write, operation.write]
  // A row named as a condition must be stored, however the queue came to stand in this order.
  if (write.kind === 'add' && ahead.kind === 'add' && write.after.includes(ahead.key)) return true
  if (!isEarlier) return false
  if (ahead.list === write.list && ahead.key === write.key) {
    // While it is not known whether a change was stored, the row must not move on by our own hand.
    if (ahead.kind === 'add' || other.sent !== undefined) return true
    // Otherwise only those that build on the same columns are held back, so that a conflict stops nothing else.
    return Object.keys(ahead.fields).some(column => Object.hasOwn(write.fields, column))
  }
  // The numbers of a series are given in order, one at a time. One that waits for a person has no number to keep.
  return seriesOf(other) !== undefined && seriesOf(other) === seriesOf(operation) && other.state.kind === 'waiting'
}

/** Those that can no longer go when this one is discarded: its dependants, and theirs. */
export function dependants(queue: readonly Operation[], discarded: Operation): readonly Operation[] {
  if (discarded.write.kind !== 'add') return []
  const lost = new Set([discarded.write.key])
  const found = new Set<Operation>()
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const operation of queue) {
      if (operation === discarded || found.has(operation)) continue
      const { write } = operation
      if (!lost.has(write.key) && !(write.kind === 'add' && write.after.some(key => lost.has(key)))) continue
      found.add(operation)
      if (write.kind === 'add') lost.add(write.key)
    }
  }
  return [...found]
}

function seriesOf({ write }: Operation): string | undefined {
  return write.kind === 'add' ? write.series : undefined
}
