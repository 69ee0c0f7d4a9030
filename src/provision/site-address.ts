import { ProvisionError } from './failure.ts'

/** Where a SharePoint site lies. */
export interface SiteAddress {
  readonly host: string
  /** Server-relative, without a slash at the end; empty for the root site. */
  readonly path: string
  readonly url: string
}

const example = 'https://<organisation>.sharepoint.com/sites/<webbplats>'

/** Reads what was given as `--site`; a page's address copied from the browser is cut down to its site's. */
export function readAddress(given: string | undefined): SiteAddress {
  if (given === undefined || given === '') {
    throw new ProvisionError('bad-address', `Adressen till webbplatsen saknas. Skriv --site ${example}.`)
  }
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url?.protocol !== 'https:' || url.username !== '') {
    throw new ProvisionError('bad-address', `”${given}” är ingen adress till en webbplats. Skriv --site ${example}.`)
  }
  const path = /^\/(?:sites|teams)\/[^/]+/i.exec(decodeURIComponent(url.pathname))?.[0] ?? ''
  return { host: url.host.toLowerCase(), path, url: `https://${url.host.toLowerCase()}${path}` }
}

/** The site in a Graph path. */
export function graphPathOf({ host, path }: SiteAddress): string {
  return path === '' ? `/sites/${host}` : `/sites/${host}:${encodeURI(path)}`
}

/** The tenant that a SharePoint host most likely belongs to; a tenant that has changed its name is given as `--tenant`. */
export function likelyTenant({ host }: SiteAddress): string {
  const [name = ''] = host.split('.')
  return host.endsWith('.sharepoint.com') ? `${name.replace(/-(my|admin)$/, '')}.onmicrosoft.com` : 'organizations'
}
