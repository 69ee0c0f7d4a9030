import * as v from 'valibot'
import { isSiteAddress } from '../../domain/shared/site-address.ts'
import { remembered } from '../remembered.ts'

const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i))

const siteAddress = v.pipe(v.string(), v.check(isSiteAddress))

const shape = v.object({
  tenant: guid,
  client: guid,
  site: siteAddress,
  scopes: v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)), ['Sites.Selected']),
  teamsApp: v.optional(v.pipe(v.string(), v.minLength(1))),
  contact: v.optional(v.pipe(v.string(), v.minLength(1))),
})

/**
 * What differs from one deployment to the next. It lies beside the page, so that the same built app serves every
 * environment.
 * - `tenant`, `client`: the organisation's id in Entra, and the app registration's.
 * - `site`: the address of the SharePoint site.
 * - `scopes`: delegated permissions for Graph. The least, `Sites.Selected`, when not given.
 * - `teamsApp`: the app's id in the organisation's catalogue, for links that open in Teams.
 * - `contact`: whom people ask.
 */
export type Config = v.InferOutput<typeof shape>
export type ConfigField = keyof Config

export type ConfigRead =
  | { readonly kind: 'read'; readonly config: Config }
  /** `fields` are those that are wrong; `json` where the file cannot be read at all. */
  | { readonly kind: 'wrong'; readonly fields: readonly (ConfigField | 'json')[] }
  | { readonly kind: 'missing' }
  /** The page lies in a folder of its host. */
  | { readonly kind: 'not-root' }
  | { readonly kind: 'offline' }

/** The settings in a text; who made it may have made mistakes. */
export function configIn(text: string): ConfigRead {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { kind: 'wrong', fields: ['json'] }
  }
  const parsed = v.safeParse(shape, json)
  if (parsed.success) return { kind: 'read', config: parsed.output }
  const fields = new Set<ConfigField | 'json'>()
  for (const { path } of parsed.issues) fields.add((path?.[0]?.key as ConfigField | undefined) ?? 'json')
  return { kind: 'wrong', fields: [...fields] }
}

/**
 * Whether the app lies where it must, at the root of its host: a host that signs in for it knows it by the name of the
 * host alone, and the registration names its pages there.
 */
export function isAtRoot(page: string): boolean {
  return new URL(page).pathname === '/'
}

/** Milliseconds that a small file beside the page may take. */
const limit = 8_000

/** Asks for the settings beside the page. */
export async function askConfig(): Promise<ConfigRead> {
  let response: Response
  try {
    const request = { cache: 'no-cache', credentials: 'omit', signal: AbortSignal.timeout(limit) } as const
    response = await fetch(new URL('config.json', document.baseURI), request)
  } catch {
    return { kind: 'offline' }
  }
  if (!response.ok) return response.status < 500 ? { kind: 'missing' } : { kind: 'offline' }
  // A host that gives its first page for whatever it does not have.
  if (/html/i.test(response.headers.get('content-type') ?? '')) return { kind: 'missing' }
  const text = await response.text().catch(() => undefined)
  if (text === undefined) return { kind: 'offline' }
  const read = configIn(text)
  if (read.kind === 'read') memory.write(JSON.stringify(read.config))
  return read
}

const memory = remembered('local', 'config')

/** The settings of the last visit, so that the first view waits for nothing. */
export function knownConfig(): Config | undefined {
  const known = configIn(memory.read() ?? 'null')
  return known.kind === 'read' ? known.config : undefined
}
