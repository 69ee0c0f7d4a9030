/** Everything that goes wrong in the simulation, and where: each pair of a fault and an operation is counted. */
import { pickWeighted } from '../../src/sync/testing/seeded-chance.ts'
import type { RemoteOp, StorageOp } from './journal.ts'

const all: readonly RemoteOp[] = ['changes', 'add', 'change', 'find']
const writes: readonly RemoteOp[] = ['add', 'change']
const reading: readonly RemoteOp[] = ['changes']
const commits: readonly StorageOp[] = ['enqueue', 'mark', 'end', 'rows', 'draft', 'pause']

/** Faults of the network and of Graph, as a remote meets them, and how likely each is against the others. */
export const remoteFaults = {
  'connection refused': { on: all, weight: 3 },
  'captive portal': { on: all, weight: 1 },
  'timeout before commit': { on: all, weight: 2 },
  'timeout after commit': { on: all, weight: 6 },
  'reset in the answer': { on: all, weight: 6 },
  'slow answer': { on: all, weight: 2 },
  'delivered late': { on: writes, weight: 3 },
  'delivered twice': { on: writes, weight: 3 },
  'server error before commit': { on: all, weight: 2 },
  'server error after commit': { on: all, weight: 6 },
  'token expired': { on: all, weight: 2 },
  'token expired in flight': { on: all, weight: 2 },
  'token expired after commit': { on: all, weight: 3 },
  'must sign in': { on: all, weight: 1 },
  'throttled, seconds': { on: all, weight: 2 },
  'throttled, nothing said': { on: all, weight: 1 },
  'throttled, absurdly long': { on: all, weight: 1 },
  locked: { on: all, weight: 1 },
  '403': { on: all, weight: 1 },
  '404': { on: all, weight: 1 },
  '409': { on: writes, weight: 1 },
  '412': { on: ['change'], weight: 1 },
  '413': { on: writes, weight: 1 },
  '410, all tokens': { on: reading, weight: 1 },
  '400 for a token': { on: reading, weight: 1 },
  'repeated rows': { on: reading, weight: 2 },
  'rows out of order': { on: reading, weight: 2 },
  'feed lags behind': { on: reading, weight: 4 },
  'one list fails': { on: reading, weight: 2 },
} as const satisfies Record<string, { readonly on: readonly RemoteOp[]; readonly weight: number }>

/** Faults of the device. */
export const storageFaults = {
  'disk full': { on: commits, weight: 1 },
  'transaction aborted': { on: commits, weight: 1 },
  'taken away by a newer version': { on: commits, weight: 0.3 },
  unreadable: { on: ['read'], weight: 0.2 },
  'damaged list': { on: ['read'], weight: 1 },
  'blocked at opening': { on: ['open'], weight: 1 },
  'missing at opening': { on: ['open'], weight: 1 },
  'newer schema at opening': { on: ['open'], weight: 1 },
} as const satisfies Record<string, { readonly on: readonly StorageOp[]; readonly weight: number }>

const storageOps: readonly StorageOp[] = ['open', 'read', ...commits]
/** The end of a tab, at any of its steps, before or after it has taken effect. */
const deaths = {
  'killed before': { on: [...all, ...storageOps] },
  'killed after': { on: [...all, ...storageOps] },
} as const

/** What people and others do that is nobody's fault in particular. */
export const disturbances = [
  'offline a while',
  'list taken away',
  'clock moved',
  'slept eight hours',
  'row removed by another tool',
  'row removed and made anew',
  'row without a key',
] as const

export type RemoteFault = keyof typeof remoteFaults
export type StorageFault = keyof typeof storageFaults
export type Disturbance = (typeof disturbances)[number]

/** Every cell of fault and operation that must have fired. */
export const cells: readonly string[] = [
  ...[remoteFaults, storageFaults, deaths].flatMap(faults =>
    Object.entries<{ readonly on: readonly string[] }>(faults).flatMap(([fault, { on }]) =>
      on.map(op => cellOf(fault, op)),
    ),
  ),
  ...disturbances,
]

export function cellOf(fault: string, op: string): string {
  return `${fault} × ${op}`
}

/** One of the faults that may strike an operation, by weight. */
export function faultFor<Fault extends string>(
  faults: Readonly<Record<Fault, { readonly on: readonly string[]; readonly weight: number }>>,
  op: string,
  fraction: number,
): Fault | undefined {
  const possible = (Object.keys(faults) as Fault[]).filter(fault => faults[fault].on.includes(op))
  return pickWeighted(
    fraction,
    possible.map(fault => [faults[fault].weight, fault]),
  )
}

export type Counts = Map<string, number>

export function count(counts: Counts, what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times)
}
