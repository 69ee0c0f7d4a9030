import { fixedGuid } from './guid.ts'

/**
 * The one fictitious site collection that local Graph serves. Host names end in `.example` (RFC 2606), so a client that
 * goes round the local server reaches nobody.
 */
const hostname = 'styrforum.sharepoint.example'

export interface Site {
  /** As Graph writes it: host name, site collection GUID, web GUID. */
  readonly id: string
  readonly hostname: string
  /** Server-relative, without a slash at the end; empty for the tenant's root site. */
  readonly path: string
  readonly name: string
  readonly displayName: string
  readonly webUrl: string
  readonly created: string
}

function makeSite(path: string, name: string, displayName: string): Site {
  const id = `${hostname},${fixedGuid(`collection${path}`)},${fixedGuid(`web${path}`)}`
  return {
    id,
    hostname,
    path,
    name,
    displayName,
    webUrl: `https://${hostname}${path}`,
    created: '2024-01-08T07:00:00Z',
  }
}

/** The site of the team; every list lies here. */
export const site = makeSite('/sites/styrforum', 'styrforum', 'Styrforum')

/** The tenant's root site: it exists, as in every tenant, and holds none of our lists. */
export const rootSite = makeSite('', '', 'Startplats')

/** Where midnight is for a column that holds a day without a time. */
export const siteTimeZone = 'Europe/Stockholm'

/** The Microsoft 365 group behind the team; its members are the readers of the site. */
export const teamGroup = { id: fixedGuid('group'), displayName: 'Styrforum', mail: 'styrforum@styrforum.example' }

/** The app registration that local tokens are issued to; items written through it bear its name. */
export const localApp = { id: fixedGuid('app'), displayName: 'Styrforum' }
