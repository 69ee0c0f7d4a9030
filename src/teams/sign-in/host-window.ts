import { authentication } from '@microsoft/teams-js'
import * as v from 'valibot'
import { ask } from '../refusal.ts'
import type { Granted, Hindered } from './hinder.ts'
import { personLimit, type SignInSettings, windowAddress, windowPage } from './settings.ts'

const granted = v.object({
  ok: v.literal(true),
  token: v.string(),
  expires: v.number(),
  person: v.object({ id: v.string(), tenant: v.string(), name: v.string() }),
  loginHint: v.string(),
})
const hinders = [
  ...(['interaction', 'cancelled', 'popup-blocked', 'no-consent', 'not-assigned', 'other-person'] as const),
  ...(['offline', 'silent', 'refused'] as const),
] as const
const hindered = v.object({ ok: v.literal(false), why: v.picklist(hinders), code: v.string() })
const outcome = v.variant('ok', [granted, hindered])

/** What the window says to the host, who says it to the frame. */
export const handingOf = (given: Granted): string => JSON.stringify(given)

/** What the host says that the window said. */
export function handedIn(text: string): Granted {
  try {
    const parsed = v.safeParse(outcome, JSON.parse(text))
    if (parsed.success) return parsed.output
  } catch {
    // No JSON at all: said below.
  }
  return { ok: false, why: 'refused', code: 'host-window' }
}

/** What the window is to ask the sign-in service for. */
export interface WindowAsk {
  readonly loginHint?: string | undefined
  /** What a claims challenge asked for. */
  readonly claims?: string | undefined
}

/**
 * Signs in in a window that the host opens. For a host that neither signs in for us nor lets a frame open windows: it
 * opens our own page, which signs in by itself and hands the token over. It cannot be renewed without the person.
 */
export async function byHostWindow(settings: SignInSettings, { loginHint, claims }: WindowAsk): Promise<Granted> {
  const url = windowAddress(settings, windowPage)
  if (loginHint) url.searchParams.set('hint', loginHint)
  if (claims) url.searchParams.set('claims', claims)
  const asked = await ask(() => authentication.authenticate({ url: url.href, width: 600, height: 700 }), personLimit)
  if (asked.ok) return handedIn(asked.value)
  const { why, code } = asked
  const known: Hindered['why'] = why === 'not-allowed' ? 'popup-blocked' : why === 'missing' ? 'refused' : why
  return { ok: false, why: known, code }
}
