import { type AccountInfo, type AuthenticationResult, CacheLookupPolicy } from '@azure/msal-browser'
import type { Person } from '../../ports/host.ts'
import { late, within } from '../within.ts'
import { type Granted, type Hindered, hinderOf } from './hinder.ts'
import { byHostWindow } from './host-window.ts'
import { type OpenedClient, openClient, openFallback } from './open-client.ts'
import { graphScope, type Place, personLimit, type SignInSettings } from './settings.ts'

/** The way in for one person. */
export interface SignIn {
  /** Without the person. `scopes` are another service's; Graph's when absent. */
  silently(asked?: { readonly claims?: string; readonly scopes?: readonly string[] }): Promise<Granted>
  /**
   * With the person, in a window or in the host's own dialog. Called from a click.
   * @param more permissions of Graph's that the person is asked for besides the usual.
   */
  withPerson(more?: readonly string[]): Promise<Granted>
  /** In place of this page, which the person comes back to. Only in a window of our own. */
  byLeaving(choose?: boolean): Promise<Granted>
  /** Where it happens. */
  readonly place: Place
}

export interface SignInParts {
  readonly settings: SignInSettings
  readonly place: Place
  readonly loginHint?: string | undefined
  /**
   * Whether the host opens a window for us where it does not sign in for us: before we try one of our own, or after.
   * Absent where no host does.
   */
  readonly hostWindow?: 'first' | 'last' | undefined
  /** Who it must be, where that is known: what lies on the device is theirs. */
  readonly expected?: Pick<Person, 'id' | 'tenant'> | undefined
}

/** Milliseconds for a token that no person takes part in. */
const silentLimit = 15_000
/** Milliseconds before its end that a token is no longer begun with. */
const margin = 60_000

/** Opens the sign-in library. An answer that a person was sent away for is taken up at the same time. */
export async function openSignIn(
  parts: SignInParts,
  open = openClient,
  fallback = openFallback,
  inHostWindow = byHostWindow,
): Promise<SignIn> {
  let opened = await open(parts.settings, parts.place)
  let returned = await firstAnswer(opened)
  let { expected } = parts
  /** What the service has asked for beyond the usual, until the person has given it. */
  let claims: string | undefined
  const graph = parts.settings.scopes.map(graphScope)

  /** Lets in only whom it must be; whoever comes first, where that is not known. */
  const checked = (granted: Granted): Granted => {
    if (!granted.ok) return granted
    const { person } = granted
    if (expected && (expected.id !== person.id || expected.tenant !== person.tenant)) {
      return { ok: false, why: 'other-person', code: 'other-person' }
    }
    expected = person
    return granted
  }
  const grant = (result: AuthenticationResult): Granted =>
    checked({
      ok: true,
      token: result.accessToken,
      expires: result.expiresOn?.getTime() ?? 0,
      person: personIn(result),
      loginHint: hintIn(result.account),
    })
  /** What a window of the host has handed over. */
  let handed: Granted | undefined

  /** The account that the library knows of the one it must be; of anybody, as long as that is not known. */
  const account = (): AccountInfo | undefined => {
    const accounts = opened.client.getAllAccounts()
    return expected ? accounts.find(({ localAccountId }) => localAccountId === expected?.id) : accounts[0]
  }

  const attempt = async (limit: number, work: () => Promise<AuthenticationResult>): Promise<Granted> => {
    try {
      const result = await within(limit, work())
      return result === late ? { ok: false, why: 'silent', code: 'late' } : grant(result)
    } catch (thrown) {
      return hinderOf(thrown)
    }
  }

  /** Does it; and once more without the host, where that has stopped signing in for us. */
  const withFallback = async (work: () => Promise<Granted>): Promise<Granted> => {
    const granted = await work()
    const isGivenUp = !granted.ok && opened.place === 'teams' && granted.code.startsWith('nested_app_auth')
    if (!isGivenUp) return granted
    opened = await fallback(parts.settings, parts.place)
    return work()
  }

  const hint = () => {
    const known = account()
    return known ? { account: known } : parts.loginHint ? { loginHint: parts.loginHint } : {}
  }

  return {
    get place() {
      return opened.place
    },
    silently: asked =>
      withFallback(async () => {
        if (asked?.claims !== undefined) claims = asked.claims
        const scopes = asked?.scopes ? [...asked.scopes] : graph
        if (returned && !asked?.claims && !asked?.scopes) {
          const first = returned
          returned = undefined
          return 'why' in first ? first : grant(first)
        }
        if (handed?.ok && handed.expires > Date.now() + margin && claims === undefined && !asked?.scopes) return handed
        const wanted = asked?.scopes ? asked.claims : claims
        const request = { scopes, ...(wanted !== undefined && { claims: wanted }) }
        const known = account()
        const granted = await attempt(silentLimit, () =>
          opened.client.acquireTokenSilent({
            ...request,
            ...(known && { account: known }),
            // A frame in our frame is shown no cookie of the sign-in service, so it would only cost time.
            ...(opened.place === 'frame' && { cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken }),
          }),
        )
        const isUnknown = !granted.ok && granted.why === 'interaction' && !known
        const { loginHint } = parts
        if (isUnknown && opened.place === 'window' && loginHint) {
          return attempt(silentLimit, () => opened.client.ssoSilent({ ...request, loginHint }))
        }
        return granted
      }),
    withPerson: (more = []) =>
      withFallback(async () => {
        // The window of the host signs in for the usual alone.
        const hostWindow = opened.place === 'frame' && more.length === 0 ? parts.hostWindow : undefined
        const byHost = async () => {
          const granted = checked(await inHostWindow(parts.settings, { loginHint: parts.loginHint, claims }))
          if (granted.ok) {
            handed = granted
            // The window has asked for it; what still lacks is asked for anew.
            claims = undefined
          }
          return granted
        }
        if (hostWindow === 'first') {
          const granted = await byHost()
          if (granted.ok || granted.why !== 'popup-blocked') return granted
        }
        const granted = await attempt(personLimit, () =>
          opened.client.acquireTokenPopup({
            scopes: [...graph, ...more.map(graphScope)],
            ...hint(),
            ...(claims !== undefined && { claims }),
            // A window that was closed is not told of; whoever asks again means it.
            overrideInteractionInProgress: true,
          }),
        )
        if (granted.ok) claims = undefined
        const isBlocked = !granted.ok && granted.why === 'popup-blocked'
        return isBlocked && hostWindow === 'last' ? byHost() : granted
      }),
    async byLeaving(choose = false) {
      try {
        await opened.client.acquireTokenRedirect({
          scopes: graph,
          ...(choose ? { prompt: 'select_account' } : hint()),
          ...(claims !== undefined && { claims }),
        })
        return { ok: false, why: 'silent', code: 'left' }
      } catch (thrown) {
        return hinderOf(thrown)
      }
    },
  }
}

/** What came of leaving the page to sign in, when that is where the person comes from. */
async function firstAnswer({ client }: OpenedClient): Promise<AuthenticationResult | Hindered | undefined> {
  try {
    return (await client.handleRedirectPromise()) ?? undefined
  } catch (thrown) {
    return hinderOf(thrown)
  }
}

function personIn({ account, tenantId, uniqueId, idTokenClaims }: AuthenticationResult): Person {
  const { oid } = idTokenClaims as { readonly oid?: unknown }
  return {
    id: typeof oid === 'string' ? oid : uniqueId,
    tenant: tenantId,
    name: account.name ?? account.username,
  }
}

const hintIn = ({ loginHint, username }: AccountInfo) => loginHint ?? username
