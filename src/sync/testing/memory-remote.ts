import type { Clock } from '../../ports/clock.ts'
import type { Answer, ListAnswer, ListName, Remote, RemoteFailure, RemoteRow, Signature } from '../../ports/remote.ts'
import { MemoryLists, type Stored } from './memory-lists.ts'

/** What can go wrong on the way. */
export type Fault =
  /** Nobody answers, and nothing was begun. */
  | 'offline'
  /** The server answers a reading that the trouble is its own. */
  | 'broken'
  /** The answer is lost, and the server had not done it. */
  | 'lost before'
  /** The answer is lost, and the server had done it. */
  | 'lost after'
  | 'throttled'
  /** The token has expired; the server did nothing. */
  | 'signed-out'
  /** The feed gives rows in every version they had. */
  | 'repeated rows'
  /** All tokens have expired, so lists come whole. */
  | 'expired token'

export interface Request {
  readonly at: number
  readonly person: string
  readonly kind: 'changes' | 'add' | 'change' | 'find'
  readonly list: ListName | undefined
  readonly key: string | undefined
}

export type Right = 'read' | 'add' | 'change'

export interface MemoryServer {
  readonly lists: MemoryLists
  readonly requests: readonly Request[]
  /** How often each fault has struck. */
  readonly struck: ReadonlyMap<Fault, number>
  /** Decides what goes wrong with each request; nothing does until a test says so. */
  fault: (request: Request) => Fault | undefined
  /** Milliseconds each way. */
  latency: (request: Request) => number
  /** How long a throttled client is told to wait. */
  retryAfter: number
  /** The server says that little is left of the quota. */
  short: boolean
  forbid(person: string, list: ListName, ...rights: Right[]): void
  permit(person: string, list: ListName): void
  /** The lists as one person reaches them. */
  remote(person: { readonly id: string; readonly name: string }): Remote
}

export interface ServerTime extends Clock {
  readonly elapsed: number
}

/** A server in memory that keeps the promises of `Remote`: versions, unique columns, rights, a feed, and faults. */
export function memoryServer(
  clock: ServerTime,
  unique: Readonly<Record<ListName, readonly string[]>> = {},
): MemoryServer {
  const lists = new MemoryLists(unique)
  const requests: Request[] = []
  const struck = new Map<Fault, number>()
  const forbidden = new Set<string>()

  /** Takes a request there and an answer back, unless something happens on the way. */
  async function travel<T>(asked: Omit<Request, 'at'>, act: (fault?: Fault) => T): Promise<T | RemoteFailure> {
    const request = { ...asked, at: clock.elapsed }
    requests.push(request)
    const fault = server.fault(request)
    if (fault) struck.set(fault, (struck.get(fault) ?? 0) + 1)
    const latency = server.latency(request)
    if (latency > 0) await clock.wait(latency)
    if (fault === 'offline') return failure('offline')
    if (fault === 'broken') return { ...failure('offline'), broken: true, requestId: 'of-the-broken' }
    if (fault === 'throttled') return { ...failure('throttled'), retryAfter: server.retryAfter }
    if (fault === 'signed-out') return failure('signed-out')
    if (fault === 'lost before') return failure('unclear')
    if (fault === 'expired token') lists.expireTokens()
    const result = act(fault)
    if (latency > 0) await clock.wait(latency)
    else await Promise.resolve()
    return fault === 'lost after' ? failure('unclear') : result
  }

  function remote(person: { readonly id: string; readonly name: string }): Remote {
    const may = (list: ListName, right: Right) => !forbidden.has(`${person.id} ${list} ${right}`)
    const sign = (): Signature => ({ person: person.id, name: person.name, at: `${clock.now().slice(0, 19)}Z` })
    const answered = <T>(value: T | RemoteFailure): Answer<T> =>
      isFailure(value) ? { ok: false, failure: value } : { ok: true, value }
    return {
      async changes(since) {
        const asked = { person: person.id, kind: 'changes', list: undefined, key: undefined } as const
        const answers = await travel(asked, fault =>
          [...since].map(([list, token]): ListAnswer => {
            if (!may(list, 'read')) return { list, failure: failure('forbidden') }
            const changes = lists.changes(list, token, { repeats: fault === 'repeated rows' })
            return { list, changes, ...(server.short && { short: true }) }
          }),
        )
        return isFailure(answers) ? [...since.keys()].map(list => ({ list, failure: answers })) : answers
      },
      async add(list, key, fields) {
        const asked = { person: person.id, kind: 'add', list, key } as const
        return answered(
          await travel(asked, () =>
            may(list, 'add') ? rowOf(lists.add(list, key, fields, sign())) : failure('forbidden'),
          ),
        )
      },
      async change(list, id, etag, fields) {
        const asked = {
          person: person.id,
          kind: 'change',
          list,
          key: lists.byId(list, id)?.key,
        } as const
        return answered(
          await travel(asked, () =>
            may(list, 'change') ? rowOf(lists.change(list, id, etag, fields, sign())) : failure('forbidden'),
          ),
        )
      },
      async find(list, key) {
        const asked = { person: person.id, kind: 'find', list, key } as const
        return answered<RemoteRow | undefined>(
          await travel(asked, () => (may(list, 'read') ? lists.byKey(list, key) : failure('forbidden'))),
        )
      },
    }
  }

  const server: MemoryServer = {
    lists,
    requests,
    struck,
    fault: () => undefined,
    latency: () => 0,
    retryAfter: 30_000,
    short: false,
    forbid(person, list, ...rights) {
      for (const right of rights) forbidden.add(`${person} ${list} ${right}`)
    },
    permit(person, list) {
      for (const right of ['read', 'add', 'change']) forbidden.delete(`${person} ${list} ${right}`)
    },
    remote,
  }
  return server
}

/** The faults given, one for each request of a kind, in order; then none. */
export function inOrder(kind: Request['kind'], ...faults: (Fault | undefined)[]): MemoryServer['fault'] {
  return request => (request.kind === kind ? faults.shift() : undefined)
}

function rowOf(stored: Stored): RemoteRow | RemoteFailure {
  return 'row' in stored ? stored.row : failure(stored.no)
}

function failure(kind: RemoteFailure['kind']): RemoteFailure {
  return { kind, message: `The server in memory says ${kind}.` }
}

function isFailure(value: unknown): value is RemoteFailure {
  return typeof value === 'object' && value !== null && 'kind' in value && 'message' in value
}
