import { type Ask, LostConnection, type Method, type Service } from './service.ts'

/** Hands out an access token; undefined where there is none to be had. */
export type TokenSource = () => Promise<string | undefined>

export interface Connection {
  /** Where Graph answers, `/v1.0` included. */
  readonly graphRoot: string
  /** Where the site's REST answers, `/_api` included. */
  readonly restRoot: string
  readonly graphToken: TokenSource
  readonly restToken: TokenSource
  /** Sends; another than the usual one leads into a server in the same process. */
  readonly send?: (url: string, init: RequestInit) => Promise<Response>
}

/** Milliseconds that one request may take. */
const timeLimit = 60_000
const json = 'application/json;odata=nometadata'

/** Microsoft 365 over HTTP. */
export function connect(connection: Connection): Service {
  const { graphRoot, restRoot, graphToken, restToken } = connection
  return {
    graph: asking(connection, graphRoot, graphToken, 'application/json'),
    rest: asking(connection, restRoot, restToken, json),
  }
}

function asking({ send = fetch }: Connection, root: string, token: TokenSource, type: string): Ask {
  return async (method, path, body, more) => {
    const bearer = await token()
    if (bearer === undefined) return { status: 401, headers: new Headers(), body: undefined }
    const headers: Record<string, string> = {
      Authorization: `Bearer ${bearer}`,
      Accept: type,
      // Asked for by Microsoft of programs, so that their load can be told apart.
      'User-Agent': 'NONISV|Styrforum|Provision/1.0',
      ...overridden(method),
      ...more,
    }
    if (body !== undefined) headers['Content-Type'] = type
    const init: RequestInit = {
      method: method === 'MERGE' ? 'POST' : method,
      headers,
      // Neither service redirects these requests; whoever does is someone else and must not get the token.
      redirect: 'error',
      signal: AbortSignal.timeout(timeLimit),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }
    try {
      const response = await send(root + path, init)
      return { status: response.status, headers: response.headers, body: parsed(await response.text()) }
    } catch (error) {
      throw new LostConnection(`Inget svar från ${new URL(root).host}.`, { cause: error })
    }
  }
}

function overridden(method: Method): Record<string, string> {
  return method === 'MERGE' ? { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
