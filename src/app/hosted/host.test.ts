import { afterEach, describe, expect, it, vi } from 'vitest'
import type { TeamsHost } from '../../teams/open-host.ts'
import type { Granted } from '../../teams/sign-in/hinder.ts'
import type { SignIn } from '../../teams/sign-in/sign-in.ts'
import { hostedHost } from './host.ts'

const person = { id: 'anna', tenant: 't', name: 'Anna' }
const config = {
  tenant: 't',
  client: 'c',
  site: 'https://stad.sharepoint.com/sites/styrforum',
  scopes: ['Sites.Selected'],
}
const page = 'https://styrforum.example.se/'
const teams = {
  context: { opening: { tab: 'SoB' }, appId: 'app-1', channelId: '19:c', surface: 'side-panel', locale: 'sv-se' },
  capabilities: { openLink: async () => ({ ok: true, value: undefined }) },
  theme: () => 'dark',
  onTheme: () => () => {},
} as unknown as TeamsHost

function hostThat(gives: Granted | 'unfetched', more: Partial<Parameters<typeof hostedHost>[0]> = {}) {
  const asked = vi.fn(async () => gives as Granted)
  const way = { silently: asked, withPerson: asked, byLeaving: asked, place: 'teams' } as unknown as SignIn
  const signIn = async () => (gives === 'unfetched' ? Promise.reject(new TypeError('x')) : way)
  const visitor = { person, loginHint: 'a', siteId: 's' }
  return { host: hostedHost({ config, visitor, signIn, teams, page, ...more }), asked }
}

const granted: Granted = { ok: true, token: 'x', expires: 0, person, loginHint: 'a' }
const hindered = (why: Extract<Granted, { ok: false }>['why']): Granted => ({ ok: false, why, code: 'k' })

afterEach(() => void vi.unstubAllGlobals())

describe('the host in Teams or a browser', () => {
  it.each(['offline', 'silent'] as const)('a token that is %s is waited for', async why => {
    expect(await hostThat(hindered(why)).host.token()).toEqual({ ok: false, why: 'offline' })
  })

  it.each(['interaction', 'no-consent', 'other-person', 'not-assigned', 'refused'] as const)(
    'a token that is hindered by %s needs the person',
    async why => {
      expect(await hostThat(hindered(why)).host.token()).toEqual({ ok: false, why: 'signed-out' })
    },
  )

  it('hands a challenge on, asks SharePoint of the site alone, and waits where the sign-in cannot be fetched', async () => {
    const { host, asked } = hostThat(granted)
    expect(await host.token('{"a":1}')).toEqual({ ok: true, token: 'x' })
    expect(asked).toHaveBeenLastCalledWith({ claims: '{"a":1}' })
    await host.sharePointToken?.()
    expect(asked).toHaveBeenLastCalledWith({ scopes: ['https://stad.sharepoint.com/.default'] })
    expect(await hostThat('unfetched').host.token()).toEqual({ ok: false, why: 'offline' })
  })

  it('says why somebody did not get in', async () => {
    expect(await hostThat(granted).host.signIn?.()).toEqual({ ok: true })
    expect(await hostThat(hindered('popup-blocked')).host.signIn?.()).toMatchObject({ ok: false, why: 'popup-blocked' })
  })

  it('links into Teams where the app’s id is known, else to the page', () => {
    expect(hostThat(granted).host.linkTo('/beslut/7')).toMatch(
      /^https:\/\/teams\.microsoft\.com\/l\/entity\/app-1\/SoB\?/,
    )
    // A theme of the browser’s own, asked of what a test has not.
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }))
    const alone = hostThat(granted, { teams: undefined }).host
    expect(alone.linkTo('/beslut/7')).toBe(`${page}#/beslut/7`)
    expect(alone.surface).toBeUndefined()
    expect(alone.openLink).toBeUndefined()
    const known = hostThat(granted, { teams: undefined, config: { ...config, teamsApp: 'app-2' } }).host
    expect(known.linkTo('/beslut/7')).toContain('/l/entity/app-2/styrforum?')
  })

  it('offers in Teams what Teams can do, and leaves the theme to it', () => {
    const { host } = hostThat(granted)
    expect(host.surface).toBe('side-panel')
    expect(host.openLink).toBeDefined()
    expect(host.theme()).toBe('dark')
    expect(host.chooseTheme).toBeUndefined()
  })
})
