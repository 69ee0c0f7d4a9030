import { claimsOf } from './claims.ts'
import { isJson, isObject } from './failure.ts'
import type { Answered, Ask, Reply, Send } from './request.ts'

/** Requests that Graph takes in one batch. */
const batchLimit = 20
/** Requests sent at the same time when a batch could not be read. */
const atATime = 4

/**
 * Reads several paths in as few round trips as Graph allows, and gives their answers in the same order.
 *
 * The body is built by hand: the client's own class writes addresses that Graph refuses, and Graph tries no member
 * again, whatever the client's chain does for a whole request.
 */
export async function readAll(send: Send, paths: readonly string[], signal?: AbortSignal): Promise<readonly Reply[]> {
  const replies: Reply[] = []
  for (let from = 0; from < paths.length; from += batchLimit) {
    // One after another: two at a time would only be throttled sooner.
    replies.push(...(await readBatch(send, paths.slice(from, from + batchLimit), signal)))
  }
  return replies
}

async function readBatch(send: Send, paths: readonly string[], signal?: AbortSignal): Promise<readonly Reply[]> {
  const requests = paths.map((url, at) => ({ id: String(at), method: 'GET', url }))
  const ask: Ask = { method: 'POST', path: '/$batch', body: { requests } }
  const outer = await send(ask, signal)
  const members = membersOf(outer)
  if (members === undefined) {
    // One member that breaks the whole answer must not hide the others, so then each is asked for by itself.
    return isBroken(outer) ? oneByOne(send, paths, signal) : paths.map(() => outer)
  }
  const replies = paths.map((_, at): Reply => members.get(String(at)) ?? leftOut)
  return challenged(replies) ? oneByOne(send, paths, signal) : replies
}

const leftOut: Reply = { kind: 'lost', message: 'The batch was answered without this member.' }

/** SharePoint behind the gateway may ask for claims that the gateway did not; only a request of its own can answer. */
function challenged(replies: readonly Reply[]): boolean {
  return replies.some(reply => reply.kind === 'answer' && reply.status === 401 && claimsOf(reply.headers) !== undefined)
}

/** The answers inside a batch, whatever its outer status says: a batch with a throttled member may come as 424. */
export function membersOf(outer: Reply): ReadonlyMap<string, Answered> | undefined {
  if (outer.kind !== 'answer' || !isObject(outer.body) || !Array.isArray(outer.body.responses)) return undefined
  const members = new Map<string, Answered>()
  for (const member of outer.body.responses) {
    if (!isObject(member) || typeof member.status !== 'number') continue
    const headers = headersOf(member.headers)
    members.set(String(member.id), { kind: 'answer', status: member.status, headers, body: member.body })
  }
  return members
}

function headersOf(given: unknown): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(isObject(given) ? given : {})) {
    try {
      headers.set(name, String(value))
    } catch {
      // A name or value that no header can have tells us nothing.
    }
  }
  return headers
}

/** Graph answered, but not so that the batch can be read. */
function isBroken(outer: Reply): boolean {
  if (outer.kind !== 'answer') return false
  return isJson(outer) && (outer.status === 400 || (outer.status >= 200 && outer.status < 300))
}

async function oneByOne(send: Send, paths: readonly string[], signal?: AbortSignal): Promise<readonly Reply[]> {
  const replies: Reply[] = []
  for (let from = 0; from < paths.length; from += atATime) {
    const some = paths.slice(from, from + atATime)
    replies.push(...(await Promise.all(some.map(path => send({ method: 'GET', path }, signal)))))
  }
  return replies
}
