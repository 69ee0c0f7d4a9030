// A type alone: the small windows of the sign-in read this file too, and must not bring the whole library.
import type { Configuration } from '@azure/msal-browser'

/** What the app signs in with; all of it is the deployment's. */
export interface SignInSettings {
  /** The organisation's id in Entra. */
  readonly tenant: string
  /** The app registration's id. */
  readonly client: string
  /** The folder that the app's pages lie in, e.g. `https://styrforum.example.se/`. */
  readonly home: string
  /** Delegated permissions for Microsoft Graph, in the order of the Teams manifest. */
  readonly scopes: readonly string[]
  /** The language of the person, for the windows that open; without it they go by the browser's. */
  readonly lang?: string
}

/** A window of the sign-in, in the language of whoever opens it. */
export function windowAddress({ home, lang }: Pick<SignInSettings, 'home' | 'lang'>, page: string): URL {
  const url = new URL(page, home)
  if (lang !== undefined) url.searchParams.set('lang', lang)
  return url
}

/**
 * Where the person signs in.
 * - `teams`: inside a host that may sign in for us.
 * - `frame`: inside another page that cannot.
 * - `window`: in a page of our own.
 */
export type Place = 'teams' | 'frame' | 'window'

/** Whose windows a person signs in by; the only place the relay page leads to. */
export const signInOrigin = 'https://login.microsoftonline.com'
export const bridgePage = 'sign-in-bridge.html'
export const relayPage = 'sign-in-relay.html'
export const windowPage = 'sign-in-window.html'

/** Milliseconds that a person may take in the window of the sign-in service, with a second factor. */
export const personLimit = 5 * 60_000
/** Milliseconds that a renewal without a window may take. */
const frameLimit = 8_000

/** A permission of Graph as the sign-in service wants it: with whose it is. */
export const graphScope = (scope: string): string =>
  scope.includes('://') ? scope : `https://graph.microsoft.com/${scope}`

export function configurationFor(settings: SignInSettings, place: Place): Configuration {
  const { tenant, client, home } = settings
  return {
    auth: {
      clientId: client,
      // One organisation: people of others are guests there, and their own sign-in would not open the site.
      authority: `${signInOrigin}/${tenant}`,
      redirectUri: new URL(bridgePage, home).href,
      // Says that a challenge for more, such as a new second factor, is understood.
      clientCapabilities: ['CP1'],
      // The answer to a window opened from within a frame cannot reach the frame by itself: storage is kept apart.
      ...(place !== 'window' && { popupRelayUri: windowAddress(settings, relayPage).href }),
    },
    cache: {
      // A host signs in again in a moment, so nothing need lie there. In a window the visit is what it lasts for.
      cacheLocation: place === 'teams' ? 'memoryStorage' : 'sessionStorage',
    },
    system: {
      popupBridgeTimeout: personLimit,
      iframeBridgeTimeout: frameLimit,
      loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  }
}
