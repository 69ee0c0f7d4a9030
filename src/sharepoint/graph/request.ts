import {
  AuthenticationHandlerOptions,
  type Client,
  type GraphRequest,
  ResponseType,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client'
import type { Clock } from '../../ports/clock.ts'
import type { Token } from '../../ports/host.ts'
import { claimsOf } from './claims.ts'
import type { SignInNote } from './client.ts'

/** A request, by path below `/v1.0`. */
export interface Ask {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly path: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * What came of a request.
 * - `answer`: the server answered; `body` is undefined when it was no whole JSON.
 * - `unsent`: nothing was sent, since there was no token.
 * - `lost`: it was sent, or may have been, and no answer came.
 */
export type Reply = Answered | { readonly kind: 'unsent'; readonly why: 'signed-out' | 'offline' } | Lost
export interface Answered {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}
export interface Lost {
  readonly kind: 'lost'
  readonly message: string
}

/** Sends a request and never throws. */
export type Send = (ask: Ask, signal?: AbortSignal) => Promise<Reply>

/** Milliseconds that a request may take, sign-in and reading of the answer included. */
export const timeLimit = 30_000

/**
 * Sends by Microsoft's client, once. A claims challenge is answered with one more try, as the first did nothing.
 *
 * Nothing else is tried again here, and the client's own retry is turned off. It would repeat a create whose answer was
 * a 504 after the row was stored; it sleeps up to three minutes, past any time limit and deaf to an abort; and while it
 * sleeps for one request, it does not know of the others, which go on and are throttled too. So what to try again, and
 * when, is decided in one place, by those who hold the whole picture: src/sync for writes (by the row's key) and for
 * reads (at the next poll), with the Retry-After that the failure carries.
 */
export function sender(client: Client, clock: Clock): Send {
  return async (ask, signal) => {
    const reply = await sendOnce(client, clock, ask, undefined, signal)
    const claims = reply.kind === 'answer' && reply.status === 401 ? claimsOf(reply.headers) : undefined
    return claims === undefined ? reply : sendOnce(client, clock, ask, claims, signal)
  }
}

async function sendOnce(
  client: Client,
  clock: Clock,
  ask: Ask,
  claims: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const cut = new AbortController()
  const finished = new AbortController()
  let token: Token | undefined
  const note: SignInNote = {
    claims,
    heard(given) {
      if (cut.signal.aborted) throw new Error('The request was given up before it was sent. Send it again.')
      token = given
    },
  }
  const failed = (message: string): Reply => {
    if (token === undefined) return { kind: 'unsent', why: 'offline' }
    return token.ok ? { kind: 'lost', message } : { kind: 'unsent', why: token.why }
  }
  const abort = () => cut.abort()
  signal?.addEventListener('abort', abort)
  if (signal?.aborted === true) abort()
  clock.wait(timeLimit, finished.signal).then(() => {
    if (!finished.signal.aborted) abort()
  })
  // Besides the abort itself: a sign-in that hangs, or a stream that does not heed its signal, must not hang us.
  const givenUp = new Promise<Reply>(resolve => {
    const give = () => resolve(failed(`No answer within ${timeLimit / 1000} s, or given up.`))
    if (cut.signal.aborted) give()
    cut.signal.addEventListener('abort', give)
  })
  try {
    return await Promise.race([givenUp, exchange(client, ask, note, cut.signal).catch(e => failed(messageOf(e)))])
  } finally {
    finished.abort()
    signal?.removeEventListener('abort', abort)
  }
}

async function exchange(client: Client, ask: Ask, note: SignInNote, signal: AbortSignal): Promise<Reply> {
  if (signal.aborted) throw new Error('Given up.')
  const request = client
    // The client takes a path with an address anywhere in it, even in a token, for that address.
    .api(ask.path.replaceAll('://', '%3A%2F%2F'))
    // Raw, as the client's own reading loses headers of a success and takes a page of HTML for an answer.
    .responseType(ResponseType.RAW)
    .option('signal', signal)
    .headers(ask.headers ?? {})
    .middlewareOptions([new RetryHandlerOptions(0, 0), new AuthenticationHandlerOptions(undefined, note)])
  const response = await perform(request, ask)
  const text = await response.text().catch(() => '')
  return { kind: 'answer', status: response.status, headers: response.headers, body: parsed(text) }
}

function perform(request: GraphRequest, { method, body }: Ask): Promise<Response> {
  if (method === 'POST') return request.post(body)
  return method === 'PATCH' ? request.patch(body) : request.get()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
