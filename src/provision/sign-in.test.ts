import type { AccountInfo, AuthenticationResult, DeviceCodeRequest } from '@azure/msal-node'
import { describe, expect, it } from 'vitest'
import { ProvisionError } from './failure.ts'
import { type SignInClient, signIn } from './sign-in.ts'
import { readAddress } from './site-address.ts'

const address = readAddress('https://exempel.sharepoint.com/sites/styrforum')
const account = { username: 'konto@exempel.onmicrosoft.com' } as AccountInfo
const result = (accessToken: string) => ({ accessToken, account }) as AuthenticationResult
const deviceCode = { userCode: 'ABC123', verificationUri: 'https://microsoft.com/devicelogin' }

/** Microsoft's library, as far as it is used. @param refuses scopes that are given neither silently nor by code. */
function library(needsCode: readonly string[], refuses: readonly string[] = []) {
  const asked: string[] = []
  const given = new Set<string>()
  const client: SignInClient = {
    acquireTokenByDeviceCode: async ({ scopes, deviceCodeCallback }: DeviceCodeRequest) => {
      asked.push(`code ${scopes[0]}`)
      deviceCodeCallback(deviceCode as Parameters<typeof deviceCodeCallback>[0])
      if (refuses.some(scope => scopes[0]?.includes(scope))) throw new Error('consent_required')
      given.add(scopes[0] ?? '')
      return result(`token for ${scopes[0]}`)
    },
    acquireTokenSilent: async ({ scopes = [] }) => {
      asked.push(`silent ${scopes[0]}`)
      const isMissing = needsCode.some(scope => scopes[0]?.includes(scope)) && !given.has(scopes[0] ?? '')
      if (isMissing) throw new Error('interaction_required')
      return result(`token for ${scopes[0]}`)
    },
  }
  return { client, asked }
}
const rest = 'https://exempel.sharepoint.com/AllSites.FullControl'

describe('signing in', () => {
  it('shows where to type which code, and as whom; then each service has a token of its own', async () => {
    const told: string[] = []
    const { client } = library([])
    const signedIn = await signIn(client, address, line => told.push(line), 'som ägaren')
    expect(told).toEqual([
      'Logga in för Microsoft Graph. Öppna https://microsoft.com/devicelogin i en webbläsare, skriv koden ABC123 och logga in som ägaren.',
    ])
    expect(signedIn.name).toBe('konto@exempel.onmicrosoft.com')
    expect(await signedIn.graphToken()).toBe('token for https://graph.microsoft.com/Sites.Manage.All')
    expect(await signedIn.restToken()).toBe(`token for ${rest}`)
  })

  it('asks for a second code where SharePoint wants one, and only once', async () => {
    const told: string[] = []
    const { client, asked } = library(['AllSites'])
    const { restToken } = await signIn(client, address, line => told.push(line), 'som ägaren')
    expect([await restToken(), await restToken()]).toEqual([`token for ${rest}`, `token for ${rest}`])
    expect(asked.filter(line => line === `code ${rest}`)).toHaveLength(1)
    expect(told[1]).toMatch(/^SharePoint vill ha en egen inloggning\./)
  })

  it('goes on without SharePoint where it is refused, says so once and does not ask again', async () => {
    const told: string[] = []
    const { client, asked } = library(['AllSites'], ['AllSites'])
    const { restToken } = await signIn(client, address, line => told.push(line), 'som ägaren')
    expect([await restToken(), await restToken()]).toEqual([undefined, undefined])
    expect(told.filter(line => line.startsWith('Ingen inloggning till SharePoint (consent_required)'))).toHaveLength(1)
    expect(asked.filter(line => line.includes('AllSites'))).toHaveLength(2)
  })

  it('that is refused altogether ends with what to look at', async () => {
    const { client } = library([], ['Sites.Manage'])
    const refused = signIn(client, address, () => {}, 'som ägaren')
    await expect(refused).rejects.toBeInstanceOf(ProvisionError)
    await expect(refused).rejects.toThrow(/Inloggningen gick inte \(consent_required\)\..*Kör kommandot igen\.$/)
  })
})
