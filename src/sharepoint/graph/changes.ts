import type { Clock } from '../../ports/clock.ts'
import type { ListAnswer, ListName, RemoteFailure, RemoteRow } from '../../ports/remote.ts'
import type { Addresses } from './addresses.ts'
import { readAll } from './batch.ts'
import { failureOf, isGood } from './failure.ts'
import type { Gate } from './gate.ts'
import { itemPath, shapeQuery } from './paths.ts'
import { type Asking, type Done, isIncomplete, type Reading, startReading, takeAnswer, turnTo } from './reading.ts'
import type { Reply, Send } from './request.ts'
import { rowOf } from './row.ts'

export interface SiteAccess {
  readonly send: Send
  readonly addresses: Addresses
  readonly gate: Gate
  readonly clock: Clock
  readonly lists: ReadonlyMap<ListName, readonly string[]>
}

/** Pages of one list that are read at most in one go: a million rows. More is a fault. */
const mostRounds = 1000

/** Reads the changes of several lists side by side: each round asks for the next page of every list in one batch. */
export async function readChanges(
  site: SiteAccess,
  since: ReadonlyMap<ListName, string | undefined>,
  signal?: AbortSignal,
): Promise<readonly ListAnswer[]> {
  let readings: readonly Reading[] = [...since].map(([list, token]) => begin(site, list, token))
  for (let round = 0; round < mostRounds && readings.some(isAsking); round += 1) {
    readings = await nextRound(site, readings, signal)
  }
  const read = await completed(site, readings, signal)
  const short = site.gate.isShort() ? { short: true as const } : {}
  return read.map(reading => {
    const { list } = reading.source
    if (reading.kind === 'done') return { list, changes: changesIn(reading), ...short }
    if (reading.kind === 'asking') return { list, failure: { kind: 'offline', message: 'The pages never ended.' } }
    site.gate.heed(reading.failure, list)
    return { list, failure: reading.failure }
  })
}

function begin({ lists, addresses, gate, clock }: SiteAccess, list: ListName, token: string | undefined): Reading {
  const columns = lists.get(list)
  const source = { list, columns: columns ?? [], address: addresses.items(list) }
  const unknown: RemoteFailure = { kind: 'missing', message: `No columns were given for the list ${list}.` }
  const failure = columns === undefined ? unknown : gate.closed(list)
  return failure === undefined ? startReading(source, token, clock.now()) : { kind: 'failed', source, failure }
}

async function nextRound(
  site: SiteAccess,
  readings: readonly Reading[],
  signal?: AbortSignal,
): Promise<readonly Reading[]> {
  const asking = readings.filter(isAsking)
  const replies = await readAll(
    site.send,
    asking.map(({ path }) => path),
    signal,
  )
  const after = new Map<Reading, Reading>()
  for (const [at, reading] of asking.entries()) {
    const reply = replies[at]
    // A page cannot read these headers of the answer itself, but those of a batch's members lie in its body.
    if (reply?.kind === 'answer') site.gate.weigh(reply.headers)
    if (reply !== undefined) after.set(reading, await follow(site, reading, reply, signal))
  }
  return readings.map(reading => after.get(reading) ?? reading)
}

/** A list that is not found may be found by its id. */
async function follow(
  { addresses, clock }: SiteAccess,
  reading: Asking,
  reply: Reply,
  signal?: AbortSignal,
): Promise<Reading> {
  const next = takeAnswer(reading, reply, clock.now())
  const { source } = reading
  if (next.kind !== 'failed' || next.failure.kind !== 'missing') return next
  if (!(await addresses.learn(source.list, signal))) return next
  return turnTo({ ...source, address: addresses.items(source.list) }, 'first', reading)
}

/** Fetches the items that delta mentioned without giving them whole. The collection gives all there is to be had. */
async function completed(
  { send, clock }: SiteAccess,
  readings: readonly Reading[],
  signal?: AbortSignal,
): Promise<readonly Reading[]> {
  const wanted = readings.flatMap(reading =>
    reading.kind === 'done' && reading.way !== 'all' && reading.way !== 'widest'
      ? [...reading.items].filter(isIncomplete).map(([id]) => ({ source: reading.source, id }))
      : [],
  )
  const paths = wanted.map(({ source, id }) => `${itemPath(source.address, id)}?${shapeQuery(source.columns)}`)
  const replies = await readAll(send, paths, signal)
  return readings.map(reading => {
    if (reading.kind !== 'done') return reading
    const items = new Map(reading.items)
    for (const [at, { source, id }] of wanted.entries()) {
      const reply = replies[at]
      if (source !== reading.source || reply === undefined) continue
      const failure = isGood(reply) ? undefined : failureOf(reply, 'read', clock.now())
      // Deleted, or hidden, since delta told of it.
      const isGone = failure?.kind === 'missing' || failure?.kind === 'forbidden'
      if (failure !== undefined && !isGone) return { kind: 'failed', source, failure }
      items.set(id, isGood(reply) ? reply.body : undefined)
    }
    return { ...reading, items }
  })
}

function changesIn({ source, items, way, token }: Done) {
  const whole = way !== 'since'
  const rows = [...items.values()]
    .map(item => (item === undefined ? undefined : rowOf(item, source.columns)))
    .filter((row): row is RemoteRow => row !== undefined)
  // In place of the whole list nothing is gone that was ever there.
  const gone = whole ? [] : [...items].filter(([, item]) => item === undefined).map(([id]) => id)
  return { rows, gone, token, whole }
}

function isAsking(reading: Reading): reading is Asking {
  return reading.kind === 'asking'
}
