import { bridgePage, relayPage, windowPage } from '../../teams/sign-in/settings.ts'
import { headerPolicy } from './policy.ts'

type Headers = Readonly<Record<string, string>>

/** What every answer bears. No X-Frame-Options: it knows no list, and frame-ancestors is newer. */
const always: Headers = {
  'Content-Security-Policy': headerPolicy,
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cache-Control': 'no-cache',
}

/**
 * Where an answer bears something else. Files in `assets` have a digest in their name. The windows of the sign-in bear
 * answers in their address, and are kept by nobody; nor may they say Cross-Origin-Opener-Policy, or the answer is lost.
 */
const places: readonly (readonly [path: string, headers: Headers])[] = [
  ['/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ...[bridgePage, relayPage, windowPage].map(page => [`/${page}`, { 'Cache-Control': 'no-store' }] as const),
]

/** The headers of one path, as a host that reads either file sends them. */
export function headersAt(path: string): Headers {
  const own = places.filter(([place]) => (place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : path === place))
  return Object.assign({}, always, ...own.map(([, headers]) => headers))
}

const lines = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. There a header that two rules give is sent twice or joined, so the
 * one for all is taken back where another takes its place.
 */
export function headersFile(): string {
  const { 'Cache-Control': general = '', ...rest } = always
  const rules: [string, string[]][] = [['/*', lines(rest)]]
  for (const path of ['/', '/index.html', '/config.json']) rules.push([path, lines({ 'Cache-Control': general })])
  for (const [path, headers] of places) rules.push([path, lines(headers)])
  return `${rules.map(([path, given]) => [path, ...given].join('\n')).join('\n\n')}\n`
}

/** `staticwebapp.config.json`, as Azure Static Web Apps reads it. */
export function staticWebApp(): string {
  const routes = places.map(([route, headers]) => ({ route, headers }))
  // Without a fallback: what is missing must be missing, or the app takes a page for its settings.
  return `${JSON.stringify({ globalHeaders: always, routes }, null, 2)}\n`
}

/** What a deployment's own settings look like, to be copied to `config.json`. */
export function configExample(): string {
  const nobody = '00000000-0000-0000-0000-000000000000'
  const site = 'https://exempel.sharepoint.com/sites/styrforum'
  const example = { tenant: nobody, client: nobody, site, scopes: ['Sites.Selected'], contact: 'IT-stöd' }
  return `${JSON.stringify(example, null, 2)}\n`
}
