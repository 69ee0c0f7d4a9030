import type { Host, Theme } from '../../ports/host.ts'
import { teamsLink } from '../../teams/links.ts'
import { browserTheme } from '../theme.ts'
import type { Persona } from './personas.ts'

/** The host of the local demonstration: a plain browser page, signed in as a chosen persona. */
export function localHost(persona: Persona): Host {
  const theme = browserTheme()
  return {
    person: { id: persona.id, tenant: 'local', name: persona.name },
    theme: theme.current,
    onTheme: theme.listen,
    chooseTheme: (chosen: Theme) => theme.choose(chosen),
    token: () => Promise.resolve({ ok: true, token: persona.token }),
    sharePointToken: () => Promise.resolve({ ok: true, token: persona.sharePointToken }),
    // As in Teams, though nobody follows it here: it is recorded and can be read.
    feedLink: path => teamsLink({ appId: 'lokal', page: `${location.origin}${location.pathname}` }, path),
    linkTo: path => `${location.origin}${location.pathname}#${path}`,
    // What is unsent stays on the device for its own persona.
    changePerson: async () => {
      location.assign(location.pathname)
      return 'changing'
    },
  }
}
