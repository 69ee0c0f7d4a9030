import { describe, expect, it } from 'vitest'
import type { Answer } from '../../ports/remote.ts'
import type { Granted } from '../../teams/sign-in/hinder.ts'
import type { SignIn } from '../../teams/sign-in/sign-in.ts'
import { type EntranceParts, entrance } from './entrance.ts'

const anna = { id: 'anna', tenant: 't', name: 'Anna' }
const granted: Granted = { ok: true, token: 'x', expires: 0, person: anna, loginHint: 'anna@example.se' }

function signInThat(gives: Granted): SignIn {
  const give = async () => gives
  return { silently: give, withPerson: give, byLeaving: give, place: 'window' }
}
const site = (answer: Answer<string>) => async () => answer
const failure = (kind: 'missing' | 'forbidden' | 'offline' | 'throttled' | 'signed-out' | 'invalid') =>
  site({ ok: false, failure: { kind, message: '', requestId: 'r-1' } })

const come = (parts: Omit<EntranceParts, 'onIn'>) => entrance({ ...parts, onIn: async () => {} })

describe('coming in', () => {
  it('takes a sign-in and a site', async () => {
    const way = come({ signIn: async () => signInThat(granted), findSite: site({ ok: true, value: 's' }) })
    const entered = { ok: true, visitor: { person: anna, loginHint: 'anna@example.se', siteId: 's' } }
    expect(await way.quietly()).toEqual(entered)
    expect(await way.withPerson()).toEqual(entered)
  })

  it.each([
    ['missing', 'site-missing'],
    ['invalid', 'site-missing'],
    ['forbidden', 'site-forbidden'],
    ['signed-out', 'interaction'],
    ['offline', 'site-offline'],
    ['throttled', 'site-offline'],
  ] as const)('a site that is %s hinders as %s, with a code for support', async (kind, hinder) => {
    const way = come({ signIn: async () => signInThat(granted), findSite: failure(kind) })
    expect(await way.quietly()).toEqual({ ok: false, hinder, code: 'r-1' })
  })

  it('is hindered by the sign-in, by code that cannot be fetched, and by a search that breaks', async () => {
    const none = { ok: false, why: 'no-consent', code: 'consent_required 65001' } as const
    const found = site({ ok: true, value: 's' })
    const refused = come({ signIn: async () => signInThat(none), findSite: found })
    expect(await refused.withPerson()).toEqual({ ok: false, hinder: 'no-consent', code: 'consent_required 65001' })
    const unfetched = come({ signIn: () => Promise.reject(new TypeError('no network')), findSite: found })
    expect(await unfetched.quietly()).toEqual({ ok: false, hinder: 'offline' })
    const broken = come({ signIn: async () => signInThat(granted), findSite: () => Promise.reject(new Error('x')) })
    expect(await broken.quietly()).toEqual({ ok: false, hinder: 'site-offline' })
  })
  it('one for whom the app itself does not open is told so, and may try again', async () => {
    const visitor = { person: anna, loginHint: 'a', siteId: 's' }
    const mood = { isBroken: true }
    const opened: unknown[] = []
    const way = entrance({
      signIn: async () => signInThat(granted),
      findSite: site({ ok: true, value: 's' }),
      onIn: async who => {
        if (mood.isBroken) throw new RangeError('made up')
        opened.push(who)
      },
    })
    expect(await way.open(visitor)).toEqual({ ok: false, hinder: 'unopened', code: 'RangeError' })
    mood.isBroken = false
    expect(await way.open(visitor)).toEqual({ ok: true, visitor })
    expect(opened).toEqual([visitor])
  })
})
