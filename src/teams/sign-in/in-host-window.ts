import { app, authentication } from '@microsoft/teams-js'
import { ask } from '../refusal.ts'
import { handingOf } from './host-window.ts'
import { openFallback } from './open-client.ts'
import type { SignInSettings } from './settings.ts'
import { openSignIn } from './sign-in.ts'

/** Set in the address when the window goes to the sign-in service, so that it never goes twice. */
const gone = 'gone'

/**
 * Signs in in the window that a host has opened for us, and hands what came of it to the host. The window goes away to
 * the sign-in service meanwhile and comes back.
 * @returns false where no host listens
 */
export async function signInForHost(settings: SignInSettings): Promise<boolean> {
  const asked = new URLSearchParams(location.search)
  const parts = { settings, place: 'window', loginHint: asked.get('hint') ?? undefined } as const
  const way = await openSignIn(parts, openFallback)
  const claims = asked.get('claims')
  // Back from the sign-in service, what it answered is taken up; before that, more is asked for where more is wanted.
  const granted = await way.silently(claims !== null && !asked.has(gone) ? { claims } : {})
  if (!granted.ok && granted.why === 'interaction' && !asked.has(gone)) {
    asked.set(gone, '')
    history.replaceState(null, '', `?${asked}`)
    const left = await way.byLeaving()
    if (!left.ok && left.code === 'left') return true
  }
  const greeted = await ask(() => app.initialize())
  if (!greeted.ok) return false
  // Throws in a frame of another kind: then the host did not open this window.
  const handed = await ask(async () => authentication.notifySuccess(handingOf(granted)))
  return handed.ok
}
