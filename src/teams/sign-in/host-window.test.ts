import { describe, expect, it } from 'vitest'
import { handedIn, handingOf } from './host-window.ts'

const granted = {
  ok: true,
  token: 'x',
  expires: 7,
  person: { id: 'anna', tenant: 't', name: 'Anna' },
  loginHint: 'anna@example.se',
} as const

describe('what a window of the host hands over', () => {
  it('comes out as it went in', () => {
    expect(handedIn(handingOf(granted))).toEqual(granted)
    const none = { ok: false, why: 'no-consent', code: 'consent_required 65001' } as const
    expect(handedIn(handingOf(none))).toEqual(none)
  })

  it.each(['', '{', 'null', '{"ok":true,"token":"x"}', '{"ok":false,"why":"because","code":"k"}'])(
    'is nothing where the host says %j',
    text => {
      expect(handedIn(text)).toEqual({ ok: false, why: 'refused', code: 'host-window' })
    },
  )
})
