import { unauthenticated } from '../errors.ts'
import { type Persona, personas } from '../people.ts'
import type { Store } from '../store/store.ts'
import { userByName } from './principals.ts'

/** How far an app may go, whoever uses it (graph-facts §7.1, §7.3). */
export const ceilings = ['none', 'read', 'write', 'manage', 'full'] as const
export type Ceiling = (typeof ceilings)[number]

/** Who asks, and through what. */
export interface Caller {
  readonly persona: Persona
  /** Number in the site's list of users. */
  readonly user: number
  /** Consented scopes; undefined stands for everything the app asks for. */
  readonly scopes?: readonly string[]
  /** Items written now bear the app's name. */
  readonly app: boolean
}

/**
 * The caller behind an Authorization header. A token is a persona's, and may be narrowed to some scopes for a test:
 * `local-agare~Sites.Read.All~User.Read`.
 * @param audience which service is asked; a token for the other one is refused, as in a tenant.
 */
export function callerOf(store: Store, authorization: string | undefined, audience: 'graph' | 'sharepoint'): Caller {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) throw unauthenticated('Access token is empty.')
  const [name, ...scopes] = token.split('~')
  const persona = personas.find(p => (audience === 'graph' ? p.token : p.sharePointToken) === name)
  if (persona === undefined) throw unauthenticated(refusal(name ?? '', audience))
  return { ...callerFor(store, persona.id), ...(scopes.length === 0 ? {} : { scopes }) }
}

function refusal(token: string, audience: 'graph' | 'sharepoint'): string {
  const other = personas.some(p => p.token === token || p.sharePointToken === token)
  if (!other) return 'CompactToken parsing failed with error code: 80049217'
  return audience === 'graph'
    ? 'Access token validation failure. Invalid audience. Use the token of the persona.'
    : 'Invalid audience. Use the sharePointToken of the persona.'
}

/** A persona as caller, for what happens inside this process. */
export function callerFor(store: Store, oid: string): Caller {
  const persona = personas.find(p => p.id === oid)
  const user = userByName(store, oid)
  if (persona === undefined || user === undefined) {
    throw new Error(
      `Nobody on the site has the object id '${oid}'. Use the id of a persona, and set the site up first.`,
    )
  }
  return { persona, user: user.id, app: true }
}

const byScope: readonly [pattern: RegExp, ceiling: Ceiling][] = [
  [/^Sites\.FullControl\.All$/, 'full'],
  [/^Sites\.Manage\.All$/, 'manage'],
  [/^Sites\.ReadWrite\.All$/, 'write'],
  [/^Sites\.Read\.All$/, 'read'],
]

/** The highest right that the token's tenant-wide scopes give. */
export function scopeCeiling({ scopes }: Caller): Ceiling {
  if (scopes === undefined) return 'full'
  return byScope.find(([pattern]) => scopes.some(scope => pattern.test(scope)))?.[1] ?? 'none'
}

/** True when the token carries a scope, or is a full one. */
export function hasScope({ scopes }: Caller, ...wanted: readonly string[]): boolean {
  return scopes === undefined || wanted.some(scope => scopes.includes(scope))
}
