import type { Middleware } from '@microsoft/microsoft-graph-client'
import type { Clock } from '../../ports/clock.ts'
import type { Token } from '../../ports/host.ts'
import type { ListName, Remote } from '../../ports/remote.ts'
import { graphClient, graphOrigin } from './client.ts'
import { graphRemote } from './remote.ts'

/** For tests of this folder: the whole chain of the client, with a last link that answers as the test says. */

/** A request as it would have left the machine. */
export interface Seen {
  readonly method: string
  /** Below `/v1.0`, query decoded. */
  readonly path: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  readonly signal: AbortSignal | undefined
}

/** An answer: what is left out is a success with JSON. A text as body is sent as it is. */
export interface Scripted {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object | string
}

export interface Stage {
  readonly remote: Remote
  readonly seen: Seen[]
  readonly clock: HandClock
  /** What the sign-in was asked for, in order. */
  readonly claims: (string | undefined)[]
}

export interface StageOptions {
  readonly lists?: ReadonlyMap<ListName, readonly string[]>
  readonly unique?: ReadonlyMap<ListName, readonly string[]>
  readonly token?: (claims?: string) => Promise<Token>
}

const site = 'contoso.sharepoint.com,11111111-1111-4111-8111-111111111111,22222222-2222-4222-8222-222222222222'
export const items = (list: string) => `/sites/${site}/lists/${list}/items`

/** A remote whose requests are answered by a function; members of a batch are asked of it one by one. */
export function stage(
  answer: (request: Seen) => Scripted | Promise<Scripted>,
  { lists = new Map([['Things', ['Title', 'Count']]]), unique = new Map(), token = signedIn }: StageOptions = {},
): Stage {
  const seen: Seen[] = []
  const claims: (string | undefined)[] = []
  const clock = handClock()
  const transport: Middleware = {
    async execute(context) {
      const request = seenIn(String(context.request), context.options ?? {})
      seen.push(request)
      const given = await answer(request)
      const isSpoken = given.body !== undefined || given.status !== undefined
      context.response = responseOf(isSpoken || !isBatch(request) ? given : await batch(request, answer))
    },
  }
  const tokens = (asked?: string) => {
    claims.push(asked)
    return token(asked)
  }
  const remote = graphRemote({ client: graphClient(tokens, transport), site, lists, unique, clock })
  return { remote, seen, clock, claims }
}

const signedIn = async (): Promise<Token> => ({ ok: true, token: 'secret' })

export function isBatch({ path }: Seen): boolean {
  return path === '/$batch'
}

/** The paths in a batch. */
export function membersOf({ body }: Seen): readonly string[] {
  return (body.requests as readonly { url: string }[]).map(({ url }) => decodeURIComponent(url))
}

async function batch(request: Seen, answer: (request: Seen) => Scripted | Promise<Scripted>): Promise<Scripted> {
  const requests = request.body.requests as readonly { id: string; url: string }[]
  const responses = await Promise.all(
    requests.map(async ({ id, url }) => {
      const { status = 200, headers = {}, body } = await answer(memberOf(request, url))
      return { id, status, headers: { 'Content-Type': 'application/json', ...headers }, body }
    }),
  )
  // Members are answered in any order.
  return { body: { responses: responses.reverse() } }
}

function memberOf(request: Seen, url: string): Seen {
  return { ...request, method: 'GET', path: decodeURIComponent(url), url: `${graphOrigin}/v1.0${url}`, body: {} }
}

function seenIn(url: string, options: RequestInit): Seen {
  return {
    method: options.method ?? 'GET',
    path: decodeURIComponent(url.replace(`${graphOrigin}/v1.0`, '')),
    url,
    headers: options.headers as Record<string, string>,
    body: typeof options.body === 'string' ? JSON.parse(options.body) : {},
    signal: options.signal ?? undefined,
  }
}

function responseOf({ status = 200, headers, body = {} }: Scripted): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Response(text, { status, headers: { 'Content-Type': 'application/json', ...headers } })
}

export interface HandClock extends Clock {
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): void
}

/** A clock that stands still until it is moved. */
function handClock(): HandClock {
  let now = Date.parse('2026-11-22T10:00:00Z')
  let waiting: { readonly until: number; readonly ring: () => void }[] = []
  return {
    now: () => new Date(now).toISOString(),
    wait: (milliseconds, signal) =>
      new Promise(resolve => {
        waiting.push({ until: now + milliseconds, ring: resolve })
        signal?.addEventListener('abort', () => resolve())
        if (signal?.aborted === true) resolve()
      }),
    pass(milliseconds) {
      now += milliseconds
      const due = waiting.filter(({ until }) => until <= now)
      waiting = waiting.filter(({ until }) => until > now)
      for (const { ring } of due) ring()
    },
  }
}

/** An item as recorded from Graph, with these columns. */
export function item(id: string, fields: object, more: object = {}): object {
  const eTag = `"583c4092-77c6-4a63-ad47-aed3f14273ff,${id}"`
  return {
    '@odata.etag': eTag,
    createdDateTime: '2026-11-16T06:25:32Z',
    eTag,
    id,
    lastModifiedDateTime: '2026-11-16T06:36:14Z',
    webUrl: `https://x.sharepoint.com/sites/s/Lists/Things/${id}_.000`,
    createdBy: { user: { email: 'a@x', id: 'aaaaaaaa-0000-4000-8000-000000000001', displayName: 'A' } },
    lastModifiedBy: {
      application: { id: 'cccccccc-0000-4000-8000-000000000003', displayName: 'App' },
      user: { email: 'b@x', id: 'bbbbbbbb-0000-4000-8000-000000000002', displayName: 'B' },
    },
    parentReference: { id: 'dddddddd-0000-4000-8000-000000000004', siteId: site },
    contentType: { id: '0x0100', name: 'Item' },
    fields: { '@odata.etag': eTag, id, ContentType: 'Item', Attachments: false, AuthorLookupId: '25', ...fields },
    ...more,
  }
}

/** An error as Graph words it. */
export function error(status: number, code: string, message: string, headers: Record<string, string> = {}): Scripted {
  const innerError = { date: '2026-11-22T10:00:00', 'request-id': 'req-1', 'client-request-id': 'client-1' }
  return { status, headers, body: { error: { code, message, innerError } } }
}

export const uniqueText = 'One or more fields with unique constraints already has the provided value.'

/** A link of the delta of a list. */
export function deltaLink(list: string, token: string): string {
  return `${graphOrigin}/v1.0${items(list)}/delta?token=${token}`
}
