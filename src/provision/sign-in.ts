import { type AccountInfo, AuthError, type AuthenticationResult, PublicClientApplication } from '@azure/msal-node'
import { ProvisionError } from './failure.ts'
import type { TokenSource } from './over-http.ts'
import type { SiteAddress } from './site-address.ts'

/** As much of Microsoft's sign-in library as is used. */
export type SignInClient = Pick<PublicClientApplication, 'acquireTokenByDeviceCode' | 'acquireTokenSilent'>

/**
 * Microsoft's own app for command lines, which any tenant has or can let in. It reaches Graph; tenants seldom let it reach
 * SharePoint REST, so setting rights usually takes an app registration of one's own.
 */
export const commandLineApp = '14d82eec-204b-4c2f-b7e8-296a70dab67e'

export function signInClient(clientId: string, tenant: string): SignInClient {
  const authority = `https://login.microsoftonline.com/${encodeURIComponent(tenant)}`
  return new PublicClientApplication({ auth: { clientId, authority } })
}

export interface SignedIn {
  readonly name: string
  readonly graphToken: TokenSource
  /** Undefined where the tenant does not give a token for SharePoint. */
  readonly restToken: TokenSource
}

/** The least that making lists needs; checking needs no more. */
const graphScopes = ['https://graph.microsoft.com/Sites.Manage.All', 'https://graph.microsoft.com/User.Read']

/**
 * Signs a person in by a code that is typed on another page or device, so that no password is ever asked for here. Nothing
 * is kept when the command ends.
 * @param who whom to sign in, for the person at the screen
 */
export async function signIn(
  client: SignInClient,
  address: SiteAddress,
  tell: (line: string) => void,
  who: string,
  scopes: readonly string[] = graphScopes,
): Promise<SignedIn> {
  const restScopes = [`https://${address.host}/AllSites.FullControl`]
  const byCode = async (wanted: readonly string[], why: string): Promise<AuthenticationResult> => {
    const result = await client.acquireTokenByDeviceCode({
      scopes: [...wanted],
      deviceCodeCallback: ({ userCode, verificationUri }) =>
        tell(`${why} Öppna ${verificationUri} i en webbläsare, skriv koden ${userCode} och logga in ${who}.`),
    })
    if (result === null) throw new Error('The sign-in gave nothing.')
    return result
  }
  let account: AccountInfo
  try {
    const first = await byCode(scopes, 'Logga in för Microsoft Graph.')
    if (first.account === null) throw new Error('The sign-in gave no account.')
    account = first.account
  } catch (error) {
    throw refused(error)
  }
  const silently = async (wanted: readonly string[]) =>
    (await client.acquireTokenSilent({ account, scopes: [...wanted] }))?.accessToken
  let restIsClosed = false
  return {
    name: account.username,
    graphToken: async () => {
      try {
        return await silently(scopes)
      } catch (error) {
        throw refused(error)
      }
    },
    restToken: async () => {
      if (restIsClosed) return undefined
      try {
        return await silently(restScopes)
          .catch(() => byCode(restScopes, 'SharePoint vill ha en egen inloggning.'))
          .then(given => (typeof given === 'object' ? given.accessToken : given))
      } catch (error) {
        restIsClosed = true
        tell(`Ingen inloggning till SharePoint (${reasonOf(error)}). Rättigheterna får sättas för hand.`)
        return undefined
      }
    },
  }
}

function refused(error: unknown): ProvisionError {
  return new ProvisionError(
    'signed-out',
    `Inloggningen gick inte (${reasonOf(error)}). Kontrollera att kontot hör till organisationen, att appen i --client-id finns där, tillåter ”public client flows” och har behörigheterna i src/provision/README.md, och att organisationen tillåter inloggning med kod. Kör kommandot igen.`,
    error,
  )
}

function reasonOf(error: unknown): string {
  if (error instanceof AuthError) return `${error.errorCode} ${error.subError}`.trim()
  return error instanceof Error ? error.message : String(error)
}
