import type { ListName } from '../../ports/remote.ts'
import type { Operation } from '../outbox/operation.ts'

type ByKey = ReadonlyMap<string, readonly Operation[]>
const none: ByKey = new Map()

/** The queue as this tab knows it, in order, and found by what it touches. */
export interface Queue {
  readonly all: readonly Operation[]
  of(list: ListName): ByKey
}

export function queueOf(operations: Iterable<Operation>): Queue {
  const all = [...operations].sort((one, other) => one.seq - other.seq)
  const byList = new Map<ListName, Map<string, Operation[]>>()
  for (const operation of all) {
    const { list, key } = operation.write
    const byKey = byList.get(list) ?? new Map<string, Operation[]>()
    byList.set(list, byKey)
    byKey.set(key, [...(byKey.get(key) ?? []), operation])
  }
  return { all, of: list => byList.get(list) ?? none }
}

/** The keys, by list, that look different when one queue takes the place of another. */
export function touchedBetween(before: Queue, after: Queue): ReadonlyMap<ListName, ReadonlySet<string>> {
  const touched = new Map<ListName, Set<string>>()
  const note = ({ write }: Operation) => {
    const keys = touched.get(write.list) ?? new Set()
    touched.set(write.list, keys.add(write.key))
  }
  const [old, now] = [stamps(before), stamps(after)]
  for (const operation of before.all) if (!now.has(stampOf(operation))) note(operation)
  for (const operation of after.all) if (!old.has(stampOf(operation))) note(operation)
  return touched
}

function stampOf({ seq, version }: Operation): string {
  return `${seq}.${version}`
}

function stamps(queue: Queue): ReadonlySet<string> {
  return new Set(queue.all.map(stampOf))
}
