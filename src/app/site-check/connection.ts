import type { Clock } from '../../ports/clock.ts'
import type { Host, Token } from '../../ports/host.ts'
import { connect } from '../../provision/over-http.ts'
import { patient } from '../../provision/patient.ts'
import type { Service } from '../../provision/service.ts'

/** Where the site answers. */
export interface SiteRoots {
  /** Microsoft Graph, `/v1.0` included. */
  readonly graphRoot: string
  /** SharePoint's own REST for the site, `/_api` included. */
  readonly restRoot: string
}

/** The site as the signed-in person reaches it. Waits by itself when it is asked to. */
export function siteService(host: Host, { graphRoot, restRoot }: SiteRoots, clock: Clock): Service {
  const connection = {
    graphRoot,
    restRoot,
    graphToken: async () => tokenIn(await host.token()),
    restToken: async () => (host.sharePointToken ? tokenIn(await host.sharePointToken()) : undefined),
    send: sendFromPage,
  }
  return patient(
    connect(connection),
    ms => clock.wait(ms),
    () => {},
  )
}

function tokenIn(token: Token): string | undefined {
  return token.ok ? token.token : undefined
}

/** A browser names itself; another name would make it ask SharePoint for leave, which SharePoint does not give. */
function sendFromPage(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.delete('User-Agent')
  return fetch(url, { ...init, headers })
}
