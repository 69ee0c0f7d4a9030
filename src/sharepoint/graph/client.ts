import {
  type AuthenticationProvider,
  type AuthenticationProviderOptions,
  Client,
  type Middleware,
  MiddlewareFactory,
  RedirectHandler,
} from '@microsoft/microsoft-graph-client'
import type { Token } from '../../ports/host.ts'

/** The only origin that a token is ever sent to. */
export const graphOrigin = 'https://graph.microsoft.com'

/** Microsoft's client, for who makes it and hands it on. */
export type GraphClient = Client

/** Hands out an access token, or says why there is none. */
export type TokenSource = (claims?: string) => Promise<Token>

/** What one request tells the sign-in, and hears back from it. */
export interface SignInNote extends AuthenticationProviderOptions {
  /** What a claims challenge asked for, when there was one. */
  readonly claims: string | undefined
  /** Told what came of it, before anything is sent. Throws to call the request off. */
  heard(token: Token): void
}

/**
 * Microsoft's Graph client with its own chain of middleware.
 * @param transport takes the place of the last link, the one that fetches. Everything before it runs as in production.
 */
export function graphClient(tokens: TokenSource, transport?: Middleware): GraphClient {
  // The chain holds a handler of redirects under Node only; without it a test meets the same chain as a browser.
  const chain = MiddlewareFactory.getDefaultMiddlewareChain(signIn(tokens)).filter(
    link => !(link instanceof RedirectHandler),
  )
  if (transport !== undefined) chain[chain.length - 1] = transport
  return Client.initWithMiddleware({
    middleware: chain,
    fetchOptions: {
      // No request here is ever redirected by Graph; whoever redirects is someone else, and must not get the token.
      redirect: 'error',
      credentials: 'omit',
      // Rows are kept by the replica. An answer out of the browser's cache would show it an older state as a newer one.
      cache: 'no-store',
      // Errors are told apart by status and code, but for one whose text is looked at: then let it be in one language.
      headers: { 'Accept-Language': 'en-US' },
    },
  })
}

function signIn(tokens: TokenSource): AuthenticationProvider {
  return {
    async getAccessToken(options) {
      const note = options as SignInNote | undefined
      const token = await tokens(note?.claims)
      note?.heard(token)
      if (!token.ok) throw new Error(`There is no token: ${token.why}. Sign in, then try again.`)
      return token.token
    },
  }
}
