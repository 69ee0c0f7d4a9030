import {
  type AccountInfo,
  type AuthenticationResult,
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
} from '@azure/msal-browser'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Client, OpenedClient } from './open-client.ts'
import type { Place, SignInSettings } from './settings.ts'
import { openSignIn } from './sign-in.ts'

const settings: SignInSettings = { tenant: 't', client: 'c', home: 'https://app.example/', scopes: ['Sites.Selected'] }

const account = (id: string): AccountInfo => ({
  homeAccountId: `${id}.t`,
  environment: 'login.microsoftonline.com',
  tenantId: 't',
  username: `${id}@example.se`,
  localAccountId: id,
})
const result = (id: string, token = `token of ${id}`) =>
  ({
    accessToken: token,
    account: { ...account(id), name: id },
    tenantId: 't',
    uniqueId: id,
    idTokenClaims: { oid: id },
  }) as unknown as AuthenticationResult

/** A client that does what a test says, and notes what it was asked. */
function playedClient(does: Partial<Client> & { accounts?: AccountInfo[] }) {
  const refuse = () => Promise.reject(new BrowserAuthError('no_account_error', ''))
  return {
    acquireTokenSilent: vi.fn(does.acquireTokenSilent ?? refuse),
    acquireTokenPopup: vi.fn(does.acquireTokenPopup ?? refuse),
    acquireTokenRedirect: vi.fn(does.acquireTokenRedirect ?? (() => Promise.resolve())),
    ssoSilent: vi.fn(does.ssoSilent ?? refuse),
    handleRedirectPromise: vi.fn(does.handleRedirectPromise ?? (() => Promise.resolve(null))),
    getAllAccounts: () => does.accounts ?? [],
  }
}

const opened = (client: Client, place: Place) => async (): Promise<OpenedClient> => ({ client, place })
const challenge = '{"access_token":{"acrs":{"value":"c1"}}}'

afterEach(() => void vi.useRealTimers())

describe('signing in', () => {
  it('asks for the permissions of the deployment, in their order, and tells who it is', async () => {
    const client = playedClient({ acquireTokenSilent: async () => result('anna') })
    const more = { ...settings, scopes: ['Sites.Selected', 'https://x.sharepoint.com/AllSites.Read'] }
    const signIn = await openSignIn({ settings: more, place: 'teams' }, opened(client, 'teams'))
    expect(await signIn.silently()).toEqual({
      ok: true,
      token: 'token of anna',
      expires: 0,
      person: { id: 'anna', tenant: 't', name: 'anna' },
      loginHint: 'anna@example.se',
    })
    const asked = client.acquireTokenSilent.mock.calls[0]?.[0]
    expect(asked?.scopes).toEqual([
      'https://graph.microsoft.com/Sites.Selected',
      'https://x.sharepoint.com/AllSites.Read',
    ])
  })

  it('never hands out the token of somebody else than the host names', async () => {
    const client = playedClient({
      acquireTokenSilent: async () => result('bo'),
      acquireTokenPopup: async () => result('bo'),
    })
    const expected = { id: 'anna', tenant: 't' }
    const signIn = await openSignIn({ settings, place: 'teams', expected }, opened(client, 'teams'))
    expect(await signIn.silently()).toMatchObject({ ok: false, why: 'other-person' })
    expect(await signIn.withPerson()).toMatchObject({ ok: false, why: 'other-person' })
  })

  it('stays with whom it began with', async () => {
    const tokens = [result('anna'), result('bo')]
    const client = playedClient({ acquireTokenPopup: async () => tokens.shift() ?? result('bo') })
    const signIn = await openSignIn({ settings, place: 'window' }, opened(client, 'window'))
    expect(await signIn.withPerson()).toMatchObject({ ok: true, person: { id: 'anna' } })
    expect(await signIn.withPerson()).toMatchObject({ ok: false, why: 'other-person' })
  })

  it('uses the account of the expected person and no other', async () => {
    const client = playedClient({
      accounts: [account('bo'), account('anna')],
      acquireTokenSilent: async () => result('anna'),
    })
    const signIn = await openSignIn(
      { settings, place: 'window', expected: { id: 'anna', tenant: 't' } },
      opened(client, 'window'),
    )
    await signIn.silently()
    expect(client.acquireTokenSilent.mock.calls[0]?.[0].account?.localAccountId).toBe('anna')
  })

  it('tries an unseen frame in a window of our own for one who was here before, and never in a frame', async () => {
    for (const place of ['window', 'frame'] as const) {
      const client = playedClient({ ssoSilent: async () => result('anna') })
      const signIn = await openSignIn({ settings, place, loginHint: 'anna@example.se' }, opened(client, place))
      const granted = await signIn.silently()
      expect(granted.ok).toBe(place === 'window')
      expect(client.ssoSilent).toHaveBeenCalledTimes(place === 'window' ? 1 : 0)
    }
    const client = playedClient({ ssoSilent: async () => result('anna') })
    const stranger = await openSignIn({ settings, place: 'window' }, opened(client, 'window'))
    expect(await stranger.silently()).toMatchObject({ ok: false, why: 'interaction' })
    expect(client.ssoSilent).not.toHaveBeenCalled()
  })

  it('hands a challenge on, keeps it until the person has answered it, and then lets it go', async () => {
    const client = playedClient({
      acquireTokenSilent: async request => {
        if (request.claims) throw new InteractionRequiredAuthError('interaction_required', '')
        return result('anna')
      },
      acquireTokenPopup: async () => result('anna', 'stronger'),
    })
    const signIn = await openSignIn({ settings, place: 'window' }, opened(client, 'window'))
    expect(await signIn.silently()).toMatchObject({ ok: true })
    expect(await signIn.silently({ claims: challenge })).toMatchObject({ ok: false, why: 'interaction' })
    expect(await signIn.silently()).toMatchObject({ ok: false, why: 'interaction' })
    expect(await signIn.silently({ scopes: ['https://x/y'] })).toMatchObject({ ok: true })
    expect(await signIn.withPerson()).toMatchObject({ ok: true, token: 'stronger' })
    expect(client.acquireTokenPopup.mock.calls[0]?.[0]?.claims).toBe(challenge)
    expect(await signIn.silently()).toMatchObject({ ok: true })
  })

  it('goes on without a host that has stopped signing in for us', async () => {
    const disabled = () => Promise.reject(new ClientAuthError('nested_app_auth_bridge_disabled', ''))
    const host = playedClient({ acquireTokenSilent: disabled })
    const own = playedClient({ acquireTokenPopup: async () => result('anna') })
    const signIn = await openSignIn({ settings, place: 'teams' }, opened(host, 'teams'), opened(own, 'frame'))
    expect(await signIn.silently()).toMatchObject({ ok: false, why: 'interaction' })
    expect(signIn.place).toBe('frame')
    expect(await signIn.withPerson()).toMatchObject({ ok: true })
    expect(host.acquireTokenPopup).not.toHaveBeenCalled()
  })

  it('goes by a window of the host where none of ours opens, and uses its token until it ends', async () => {
    const blocked = () => Promise.reject(new BrowserAuthError('popup_window_error', ''))
    const grantTo = (id: string, expires: number) => async () =>
      ({
        ok: true,
        token: `from the host’s window`,
        expires,
        person: { id, tenant: 't', name: id },
        loginHint: id,
      }) as const
    const sign = async (expires: number, hostWindow: 'first' | 'last', who = 'anna') => {
      const client = playedClient({ acquireTokenPopup: blocked })
      const parts = { settings, place: 'teams', hostWindow, expected: { id: 'anna', tenant: 't' } } as const
      const open = opened(client, 'frame')
      return { client, way: await openSignIn(parts, open, open, grantTo(who, expires)) }
    }
    const last = await sign(Date.now() + 3_600_000, 'last')
    expect(await last.way.silently()).toMatchObject({ ok: false, why: 'interaction' })
    expect(await last.way.withPerson()).toMatchObject({ ok: true, token: 'from the host’s window' })
    expect(last.client.acquireTokenPopup).toHaveBeenCalledOnce()
    expect(await last.way.silently()).toMatchObject({ ok: true, token: 'from the host’s window' })
    expect(await last.way.silently({ claims: challenge })).toMatchObject({ ok: false, why: 'interaction' })
    const first = await sign(Date.now() + 3_600_000, 'first')
    await first.way.withPerson()
    expect(first.client.acquireTokenPopup).not.toHaveBeenCalled()
    const asked = vi.fn(grantTo('anna', Date.now() + 3_600_000))
    const open = opened(playedClient({ acquireTokenPopup: blocked }), 'frame')
    const parts = { settings, place: 'teams', hostWindow: 'first', loginHint: 'anna@example.se' } as const
    const challenged = await openSignIn(parts, open, open, asked)
    await challenged.silently({ claims: challenge })
    await challenged.withPerson()
    expect(asked).toHaveBeenCalledWith(settings, { loginHint: 'anna@example.se', claims: challenge })
    const old = await sign(Date.now() + 30_000, 'last')
    await old.way.withPerson()
    expect(await old.way.silently()).toMatchObject({ ok: false, why: 'interaction' })
    expect(await (await sign(0, 'first', 'bo')).way.withPerson()).toMatchObject({ ok: false, why: 'other-person' })
  })

  it('asks for what is needed besides in a window of the library, since a host’s asks for the usual alone', async () => {
    const client = playedClient({ acquireTokenPopup: async () => result('anna') })
    const open = opened(client, 'frame')
    const byHost = vi.fn()
    const way = await openSignIn({ settings, place: 'teams', hostWindow: 'first' }, open, open, byHost)
    await way.withPerson(['Calendars.ReadWrite'])
    expect(byHost).not.toHaveBeenCalled()
    expect(client.acquireTokenPopup.mock.calls[0]?.[0]?.scopes).toEqual([
      'https://graph.microsoft.com/Sites.Selected',
      'https://graph.microsoft.com/Calendars.ReadWrite',
    ])
  })

  it('waits for nobody for ever', async () => {
    vi.useFakeTimers()
    const client = playedClient({ acquireTokenSilent: () => new Promise(() => {}) })
    const signIn = await openSignIn({ settings, place: 'teams' }, opened(client, 'teams'))
    const asked = signIn.silently()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await asked).toEqual({ ok: false, why: 'silent', code: 'late' })
  })

  it('takes up what a person was sent away for: the token once, or why there is none', async () => {
    const back = playedClient({ handleRedirectPromise: async () => result('anna') })
    const signIn = await openSignIn({ settings, place: 'window' }, opened(back, 'window'))
    expect(await signIn.silently()).toMatchObject({ ok: true, token: 'token of anna' })
    expect(await signIn.silently()).toMatchObject({ ok: false, why: 'interaction' })
    const refuse = () => Promise.reject(new InteractionRequiredAuthError('consent_required', ''))
    const refused = playedClient({ handleRedirectPromise: refuse })
    const again = await openSignIn({ settings, place: 'window' }, opened(refused, 'window'))
    expect(await again.silently()).toMatchObject({ ok: false, why: 'no-consent' })
  })

  it('lets the person choose another account when they leave to do so', async () => {
    const client = playedClient({ accounts: [account('anna')] })
    const signIn = await openSignIn({ settings, place: 'window' }, opened(client, 'window'))
    await signIn.byLeaving(true)
    await signIn.byLeaving()
    expect(
      client.acquireTokenRedirect.mock.calls.map(([asked]) => [asked.prompt, asked.account?.localAccountId]),
    ).toEqual([
      ['select_account', undefined],
      [undefined, 'anna'],
    ])
  })
})
