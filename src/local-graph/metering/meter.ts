import { type Kind, kinds, unitsOf } from './cost.ts'

/** Requests and the resource units they cost. */
export interface Tally {
  readonly requests: number
  readonly units: number
}

/** What has been asked since the meter was last set to nothing. */
export interface Reading extends Tally {
  /** When that was. */
  readonly since: string
  /** Requests that travelled by themselves: a batch is one, its members are none. `requests` counts the members. */
  readonly wire: number
  readonly byKind: Readonly<Record<Kind, Tally>>
  /** By the key of the persona; `unknown` for a token that is nobody's. */
  readonly byUser: Readonly<Record<string, Tally & { readonly byKind: Readonly<Partial<Record<Kind, Tally>>> }>>
}

export interface Meter {
  note(request: { readonly user: string; readonly kind: Kind; readonly inBatch: boolean }): void
  read(): Reading
  reset(): void
}

type Counts = Map<Kind, number>

/** Counts what is asked of this process. What was refused or throttled counts too, as in the service. */
export function makeMeter(clock: () => Date): Meter {
  let since = clock()
  let wire = 0
  const users = new Map<string, Counts>()
  return {
    note: ({ user, kind, inBatch }) => {
      const counts = users.get(user) ?? new Map<Kind, number>()
      users.set(user, counts.set(kind, (counts.get(kind) ?? 0) + 1))
      if (!inBatch) wire += 1
    },
    read: () => {
      const all: Counts = new Map(kinds.map(kind => [kind, 0]))
      for (const counts of users.values()) {
        for (const [kind, count] of counts) all.set(kind, (all.get(kind) ?? 0) + count)
      }
      const byUser = [...users].map(([user, counts]) => [user, { ...sum(counts), byKind: byKind(counts) }] as const)
      return {
        since: since.toISOString(),
        wire,
        ...sum(all),
        byKind: byKind(all) as Record<Kind, Tally>,
        byUser: Object.fromEntries(byUser),
      }
    },
    reset: () => {
      since = clock()
      wire = 0
      users.clear()
    },
  }
}

/** The envelope of a batch is no request of its own here: it is its members that count. */
function sum(counts: Counts): Tally {
  let [requests, units] = [0, 0]
  for (const [kind, count] of counts) {
    if (kind !== 'batch') requests += count
    units += count * unitsOf[kind]
  }
  return { requests, units }
}

function byKind(counts: Counts): Partial<Record<Kind, Tally>> {
  return Object.fromEntries(
    [...counts].map(([kind, count]) => [kind, { requests: count, units: count * unitsOf[kind] }]),
  )
}
