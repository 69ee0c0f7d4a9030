/** A server whose every request may meet any of the faults, and which writes down what it stored. */
import type {
  Answer,
  Fields,
  ListAnswer,
  ListName,
  Remote,
  RemoteFailure,
  RemoteRow,
  Signature,
} from '../../src/ports/remote.ts'
import { uniqueColumns } from '../../src/sync/testing/list-model.ts'
import { MemoryLists, type Stored } from '../../src/sync/testing/memory-lists.ts'
import { pick } from '../../src/sync/testing/seeded-chance.ts'
import { type Counts, cellOf, count, faultFor, type RemoteFault, remoteFaults } from './faults.ts'
import type { Ground } from './ground.ts'
import type { RemoteOp } from './journal.ts'

/** Who asks: a tab of a device. */
export interface Caller {
  readonly person: { readonly id: string; readonly name: string }
  /** The network of the device is gone just now. */
  offline(): boolean
  /** The person has to sign in before anything more is answered. */
  signedOut(): boolean
  /** From now on the person has to sign in, which takes so many milliseconds. */
  signOut(milliseconds: number): void
}

export type Right = 'read' | 'add' | 'change'

export interface Server {
  readonly lists: MemoryLists
  readonly fired: Counts
  /** How likely it is that something goes wrong with a request. */
  trouble: number
  forbid(person: string, list: ListName, ...rights: Right[]): void
  permitAll(): void
  remote(caller: Caller): Remote
  /** Another tool writes, past the app. */
  readonly otherTool: Signature
}

/** How the feed behaves in one answer. */
interface Feeding {
  readonly repeats?: boolean
  readonly lag?: number
  readonly shuffled?: boolean
  readonly failing?: { readonly list: ListName; readonly failure: RemoteFailure }
}

const lost = [
  'timeout after commit',
  'reset in the answer',
  'server error after commit',
  'token expired after commit',
  'delivered late',
]

/** @param unhurried it never asks to be left alone. */
export function createServer({ clock, order, chance, absurd }: Ground, unhurried = false): Server {
  const lists = new MemoryLists(uniqueColumns)
  const fired: Counts = new Map()
  const forbidden = new Set<string>()
  const upTo = (milliseconds: number) => Math.floor(chance.fraction() * milliseconds)
  const at = () => `${clock.now().slice(0, 19)}Z`

  /** Takes a request there and an answer back, with whatever happens on the way. */
  async function travel<T>(
    op: RemoteOp,
    { offline, signedOut, signOut }: Caller,
    among: readonly ListName[],
    act: (feeding?: Feeding) => T | RemoteFailure,
    signal?: AbortSignal,
  ): Promise<T | RemoteFailure> {
    const way = async (milliseconds: number) => {
      if (milliseconds > 0) await clock.wait(milliseconds, signal)
      await order.pass(op)
    }
    const quick = () => (chance.fraction() < 0.5 ? 0 : upTo(200))
    const long = () => 3_000 + upTo(27_000)
    const struck = chance.fraction() < server.trouble ? faultFor(remoteFaults, op, chance.fraction()) : undefined
    const fault = unhurried && struck && /^(throttled|locked)/.test(struck) ? undefined : struck
    const there = quick()
    if (offline()) return failure('offline')
    if (signedOut()) return failure('signed-out')
    if (fault && (fault !== 'throttled, absurdly long' || absurd)) count(fired, cellOf(fault, op))
    await way(there)
    // A reader that gave up has an answer at once, and it says nothing.
    if (signal?.aborted) return failure('offline')
    const uncertain = failure(op === 'add' || op === 'change' ? 'unclear' : 'offline')
    const done = (feeding?: Feeding) => {
      const result = act(feeding)
      if (fault && lost.includes(fault) && !isFailure(result)) count(fired, `answer lost after ${op}`)
      return result
    }
    const meet: Readonly<Record<RemoteFault, () => Promise<T | RemoteFailure>>> = {
      'connection refused': async () => failure('offline'),
      'captive portal': async () => uncertain,
      'timeout before commit': () => lose(long()),
      'timeout after commit': () => lose(long(), done),
      'reset in the answer': () => lose(quick(), done),
      async 'slow answer'() {
        const result = done()
        await way(long())
        return result
      },
      async 'delivered late'() {
        clock.wait(upTo(40_000)).then(() => done())
        return lose(upTo(20_000))
      },
      async 'delivered twice'() {
        done()
        await way(quick())
        return done()
      },
      'server error before commit': () => lose(quick()),
      'server error after commit': () => lose(quick(), done),
      'token expired': () => expire(upTo(3_000)),
      async 'token expired in flight'() {
        await way(quick())
        return failure('signed-out')
      },
      async 'token expired after commit'() {
        signOut(upTo(10_000))
        return lose(quick(), done)
      },
      'must sign in': () => expire(5_000 + upTo(60_000)),
      'throttled, seconds': async () => throttled(1_000 * (1 + upTo(30))),
      'throttled, nothing said': async () => failure('throttled'),
      'throttled, absurdly long': async () => (absurd ? throttled(900_000) : throttled(1_000)),
      locked: async () => throttled(10_000),
      '403': async () => one('forbidden'),
      '404': async () => one('missing'),
      '409': async () => failure('stale'),
      '412': async () => failure('stale'),
      '413': async () => failure('invalid'),
      async '410, all tokens'() {
        lists.expireTokens()
        return done()
      },
      '400 for a token': async () => one('invalid'),
      'repeated rows': async () => done({ repeats: true }),
      'rows out of order': async () => done({ shuffled: true }),
      'feed lags behind': async () => done({ lag: 1 + upTo(6) }),
      'one list fails': async () =>
        done({
          failing: { list: pick(chance, among), failure: failure(pick(chance, ['offline', 'missing', 'forbidden'])) },
        }),
    }
    /** No answer comes, and what the server did meanwhile nobody knows. */
    async function lose(after: number, act?: () => unknown): Promise<RemoteFailure> {
      act?.()
      await way(after)
      return uncertain
    }
    async function expire(milliseconds: number): Promise<RemoteFailure> {
      signOut(milliseconds)
      return failure('signed-out')
    }
    /** Of a reading, one list alone is refused. */
    async function one(kind: RemoteFailure['kind']) {
      return op === 'changes' ? done({ failing: { list: pick(chance, among), failure: failure(kind) } }) : failure(kind)
    }
    const answer = await (fault ? meet[fault]() : done())
    await way(quick())
    return answer
  }

  function fed(list: ListName, token: string | undefined, { shuffled, failing, ...feed }: Feeding): ListAnswer {
    if (failing?.list === list) return { list, failure: failing.failure }
    const changes = lists.changes(list, token, feed)
    if (!shuffled) return { list, changes }
    const mixed = changes.rows
      .map(row => ({ row, place: chance.fraction() }))
      .sort((one, other) => one.place - other.place)
    return { list, changes: { ...changes, rows: mixed.map(({ row }) => row) } }
  }

  function remote(caller: Caller): Remote {
    const { person } = caller
    const may = (list: ListName, right: Right) => !forbidden.has(`${person.id} ${list} ${right}`)
    const sign = (): Signature => ({ person: person.id, name: person.name, at: at() })
    const answered = <T>(value: T | RemoteFailure): Answer<T> =>
      isFailure(value) ? { ok: false, failure: value } : { ok: true, value }
    const write = async (op: 'add' | 'change', list: ListName, fields: Fields, act: () => Stored) =>
      answered(
        await travel(op, caller, [list], (): RemoteRow | RemoteFailure => {
          if (!may(list, op)) return failure('forbidden')
          return isPoison(fields) ? failure('invalid') : rowOf(act())
        }),
      )
    return {
      async changes(since, signal) {
        const among = [...since.keys()]
        // All lists are hidden, so there is nothing to ask for.
        if (among.length === 0) return []
        const read = (feeding: Feeding = {}) =>
          [...since].map(
            ([list, token]): ListAnswer =>
              may(list, 'read') ? fed(list, token, feeding) : { list, failure: failure('forbidden') },
          )
        const answers = await travel('changes', caller, among, read, signal)
        return isFailure(answers) ? among.map(list => ({ list, failure: answers })) : answers
      },
      add: (list, key, fields) => write('add', list, fields, () => lists.add(list, key, fields, sign())),
      change: (list, id, etag, fields) =>
        write('change', list, fields, () => lists.change(list, id, etag, fields, sign())),
      find: async (list, key) =>
        answered<RemoteRow | undefined>(
          await travel<RemoteRow | undefined>('find', caller, [list], () =>
            may(list, 'read') ? lists.byKey(list, key) : failure('forbidden'),
          ),
        ),
    }
  }

  const server: Server = {
    lists,
    fired,
    trouble: 0,
    forbid(person, list, ...rights) {
      for (const right of rights) forbidden.add(`${person} ${list} ${right}`)
    },
    permitAll: () => forbidden.clear(),
    remote,
    get otherTool() {
      return { person: 'another tool', name: 'Another tool', at: at() }
    },
  }
  return server
}

/** What no server will ever take. */
function isPoison(fields: Fields): boolean {
  return Object.values(fields).some(value => String(value).startsWith('poison'))
}

function rowOf(stored: Stored): RemoteRow | RemoteFailure {
  return 'row' in stored ? stored.row : failure(stored.no)
}

function failure(kind: RemoteFailure['kind']): RemoteFailure {
  return { kind, message: `The simulated server says ${kind}.` }
}

function throttled(retryAfter: number): RemoteFailure {
  return { ...failure('throttled'), retryAfter }
}

function isFailure(value: unknown): value is RemoteFailure {
  return typeof value === 'object' && value !== null && 'kind' in value && 'message' in value
}
