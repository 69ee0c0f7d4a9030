import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser'
import { nestedAppAuth } from '@microsoft/teams-js'
import { late, within } from '../within.ts'
import { configurationFor, type Place, type SignInSettings } from './settings.ts'

/** What of the library is used. */
export type Client = Pick<
  IPublicClientApplication,
  | 'acquireTokenSilent'
  | 'acquireTokenPopup'
  | 'acquireTokenRedirect'
  | 'ssoSilent'
  | 'handleRedirectPromise'
  | 'getAllAccounts'
>

export interface OpenedClient {
  readonly client: Client
  /** Where it signs in after all: a host that offers to sign in for us and then does not makes us a mere frame. */
  readonly place: Place
}

/** Milliseconds that a host has to say whether it signs in for us. The library itself would wait for ever. */
const bridgeLimit = 4_000

/** Opens the library for this place. The host must have been greeted before. */
export async function openClient(settings: SignInSettings, place: Place): Promise<OpenedClient> {
  if (place === 'teams' && offersSignIn()) {
    let isNested = false
    const nested = createNestablePublicClientApplication(
      configurationFor(settings, 'teams'),
      undefined,
      (configuration, controller) => {
        isNested = true
        return new PublicClientApplication(configuration, controller)
      },
    )
    const client = await within(bridgeLimit, nested)
    if (client !== late && isNested) return { client, place: 'teams' }
  }
  return openFallback(settings, place)
}

/** The library without a host: in a window of our own, or in a frame. */
export async function openFallback(settings: SignInSettings, place: Place): Promise<OpenedClient> {
  const own = place === 'window' ? 'window' : 'frame'
  const client = await createStandardPublicClientApplication(configurationFor(settings, own))
  return { client, place: own }
}

function offersSignIn(): boolean {
  try {
    return nestedAppAuth.isNAAChannelRecommended()
  } catch {
    // An old host, or one that was never greeted.
    return false
  }
}
