import type { Answer } from '../../ports/remote.ts'
import type { Granted } from '../../teams/sign-in/hinder.ts'
import type { SignIn } from '../../teams/sign-in/sign-in.ts'
import { type StartHinder, siteHinderOf } from '../../ui/start/hinders.ts'
import type { Visitor } from './visitor.ts'

/** Who came in, or what hinders them. */
export type Entered =
  | { readonly ok: true; readonly visitor: Visitor }
  | { readonly ok: false; readonly hinder: StartHinder; readonly code?: string }

/** The way in for one who was not here before: sign in, and find the site. Nothing here throws. */
export interface Entrance {
  /** Without asking the person anything. */
  quietly(): Promise<Entered>
  /** From a click. */
  withPerson(): Promise<Entered>
  /** In place of the page. */
  byLeaving(asOther: boolean): Promise<Entered>
  /** Opens the app for one who came in; what breaks then is a hinder as well, and not a page that works for ever. */
  open(visitor: Visitor): Promise<Entered>
}

export interface EntranceParts {
  /** The sign-in, whose code is fetched when it is first wanted. */
  readonly signIn: () => Promise<SignIn>
  readonly findSite: () => Promise<Answer<string>>
  readonly onIn: (visitor: Visitor) => Promise<void>
}

export function entrance({ signIn, findSite, onIn }: EntranceParts): Entrance {
  const enter = async (ask: (way: SignIn) => Promise<Granted>): Promise<Entered> => {
    let granted: Granted
    try {
      granted = await ask(await signIn())
    } catch {
      // Its code could not be fetched.
      return { ok: false, hinder: 'offline' }
    }
    if (!granted.ok) return { ok: false, hinder: granted.why, code: granted.code }
    const site = await findSite().catch(() => undefined)
    if (!site) return { ok: false, hinder: 'site-offline' }
    if (!site.ok) {
      const { requestId } = site.failure
      return { ok: false, hinder: siteHinderOf(site.failure), ...(requestId !== undefined && { code: requestId }) }
    }
    const { person, loginHint } = granted
    return { ok: true, visitor: { person, loginHint, siteId: site.value } }
  }
  return {
    quietly: () => enter(way => way.silently()),
    withPerson: () => enter(way => way.withPerson()),
    byLeaving: asOther => enter(way => way.byLeaving(asOther)),
    async open(visitor) {
      try {
        await onIn(visitor)
        return { ok: true, visitor }
      } catch (error) {
        return { ok: false, hinder: 'unopened', code: error instanceof Error ? error.name : typeof error }
      }
    },
  }
}
