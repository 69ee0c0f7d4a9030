import type { Host, Token } from '../../ports/host.ts'
import { pageLink, teamsLink } from '../../teams/links.ts'
import type { TeamsHost } from '../../teams/open-host.ts'
import type { Granted } from '../../teams/sign-in/hinder.ts'
import { graphScope } from '../../teams/sign-in/settings.ts'
import type { SignIn } from '../../teams/sign-in/sign-in.ts'
import { browserTheme } from '../theme.ts'
import type { Config } from './config.ts'
import type { Visitor } from './visitor.ts'

interface Parts {
  readonly config: Config
  readonly visitor: Visitor
  readonly signIn: () => Promise<SignIn>
  /** Teams, when the app is inside it. */
  readonly teams: TeamsHost | undefined
  /** The app's page, without what follows the `#`. */
  readonly page: string
}

/** Teams or a browser as the app sees it, for one who is signed in. */
export function hostedHost({ config, visitor, signIn, teams, page }: Parts): Host {
  const ask = async (work: (way: SignIn) => Promise<Granted>): Promise<Granted> => {
    try {
      return await work(await signIn())
    } catch {
      return { ok: false, why: 'offline', code: 'not-loaded' }
    }
  }
  const appId = teams?.context.appId ?? config.teamsApp
  const place = { tab: teams?.context.opening.tab, channelId: teams?.context.channelId }
  return {
    person: visitor.person,
    ...lookOf(teams),
    ...(teams && { surface: teams.context.surface, opening: teams.context.opening, locale: teams.context.locale }),
    ...teams?.capabilities,
    token: async claims => tokenOf(await ask(way => way.silently(claims === undefined ? {} : { claims }))),
    sharePointToken: async () => {
      const scopes = [`${new URL(config.site).origin}/.default`]
      return tokenOf(await ask(way => way.silently({ scopes })))
    },
    permitted: async (permission, claims) => {
      const scopes = [graphScope(permission)]
      const asked = { scopes, ...(claims !== undefined && { claims }) }
      const granted = await ask(way => way.silently(asked))
      return !granted.ok && granted.why === 'no-consent' ? { ok: false, why: 'not-permitted' } : tokenOf(granted)
    },
    permit: async permission => {
      const granted = await ask(way => way.withPerson([permission]))
      return granted.ok ? { ok: true } : granted
    },
    // The personal tab, whatever tab one is in: everybody who is told has the app, and not everybody that tab.
    ...(appId !== undefined && { feedLink: path => teamsLink({ appId, page }, path) }),
    signIn: async () => {
      const granted = await ask(way => way.withPerson())
      return granted.ok ? { ok: true } : granted
    },
    linkTo: path => (appId === undefined ? pageLink(page, path) : teamsLink({ appId, page, ...place }, path)),
  }
}

/** How it looks: as the host does, or as the person and their system choose. */
export function lookOf(teams: TeamsHost | undefined): Pick<Host, 'theme' | 'onTheme' | 'chooseTheme'> {
  if (teams) return { theme: teams.theme, onTheme: teams.onTheme }
  const theme = browserTheme()
  return { theme: theme.current, onTheme: theme.listen, chooseTheme: theme.choose }
}

/** For one who only wants a token, a hinder is to wait for the network, or for the person. */
function tokenOf(granted: Granted): Token {
  if (granted.ok) return { ok: true, token: granted.token }
  return { ok: false, why: granted.why === 'offline' || granted.why === 'silent' ? 'offline' : 'signed-out' }
}
