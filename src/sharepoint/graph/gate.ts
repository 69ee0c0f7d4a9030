import type { Clock } from '../../ports/clock.ts'
import type { ListName, RemoteFailure } from '../../ports/remote.ts'
import { failureOf, isObject } from './failure.ts'
import type { Send } from './request.ts'

/**
 * Keeps requests back while the server has asked for quiet. Throttled requests count against the quota as well, and the
 * polling of lists, the sending of writes and the person's own wishes do not know of each other: here they meet.
 */
export interface Gate {
  /** A failure at once, when the list, or everything, has been asked to wait and the time is not yet up. */
  closed(list: ListName): RemoteFailure | undefined
  /** Remembers what a failure asks for: of one list, or of everything. */
  heed(failure: RemoteFailure, list?: ListName): void
  /** Looks whether an answer says that the quota is nearly used up. */
  weigh(headers: Headers): void
  /** Whether some answer has said so since this was last asked. */
  isShort(): boolean
}

interface Pause {
  readonly from: number
  readonly wait: number
}

/** Of the quota of a minute, a part that is little. The service speaks of it from here on. */
const little = 0.2

export function makeGate(clock: Clock): Gate {
  let short = false
  const pauses = new Map<ListName | typeof everything, Pause>()
  const left = (name: ListName | typeof everything): number => {
    const pause = pauses.get(name)
    if (pause === undefined) return 0
    const passed = Date.parse(clock.now()) - pause.from
    // A clock that was set back must not lengthen the wait: then it is over.
    return passed < 0 ? 0 : Math.max(0, pause.wait - passed)
  }
  return {
    closed(list) {
      const retryAfter = Math.max(left(list), left(everything))
      return retryAfter === 0
        ? undefined
        : { kind: 'throttled', retryAfter, message: 'Microsoft Graph has asked for quiet; nothing was sent.' }
    },
    heed({ kind, retryAfter }, list) {
      if (kind === 'throttled' && retryAfter !== undefined) {
        pauses.set(list ?? everything, { from: Date.parse(clock.now()), wait: retryAfter })
      }
    },
    weigh(headers) {
      const [limit, left] = ['ratelimit-limit', 'ratelimit-remaining'].map(name => Number(headers.get(name) ?? ''))
      if (headers.has('ratelimit-remaining') && limit && left !== undefined && left <= little * limit) short = true
    },
    isShort() {
      const was = short
      short = false
      return was
    },
  }
}

const everything = Symbol('everything')

/** Sends as before, and remembers when the server calls for quiet. */
export function heeding(send: Send, gate: Gate, clock: Clock): Send {
  return async (ask, signal) => {
    const reply = await send(ask, signal)
    if (reply.kind === 'answer') gate.weigh(reply.headers)
    // A locked or a full site takes no writes but can be read, so those say nothing of other requests. A 424 with
    // answers inside is a batch of which only some members were throttled.
    const isCall =
      reply.kind === 'answer' &&
      ([429, 503].includes(reply.status) || (reply.status === 424 && !hasMembers(reply.body)))
    if (isCall) gate.heed(failureOf(reply, 'read', clock.now()))
    return reply
  }
}

function hasMembers(body: unknown): boolean {
  return isObject(body) && Array.isArray(body.responses)
}
