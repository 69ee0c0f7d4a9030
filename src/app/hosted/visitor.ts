import * as v from 'valibot'
import type { Person } from '../../ports/host.ts'
import { remembered } from '../remembered.ts'
import type { Config } from './config.ts'

const shape = v.object({
  /** Of which deployment. */
  tenant: v.string(),
  client: v.string(),
  site: v.string(),
  person: v.object({ id: v.string(), tenant: v.string(), name: v.string() }),
  loginHint: v.string(),
  siteId: v.string(),
})

/** Who was here last, and Graph's id of the site: what the first view needs besides what lies on the device. */
export type Visitor = Pick<v.InferOutput<typeof shape>, 'person' | 'loginHint' | 'siteId'>

const memory = remembered('local', 'visitor')

/**
 * The last visitor, if they were in this deployment.
 * @param named who the host says it is; the last visitor must be that person.
 */
export function knownVisitor(config: Config, named?: Pick<Person, 'id' | 'tenant'>): Visitor | undefined {
  let stored: unknown
  try {
    stored = JSON.parse(memory.read() ?? 'null')
  } catch {
    return undefined
  }
  const parsed = v.safeParse(shape, stored)
  if (!parsed.success) return undefined
  const { tenant, client, site, ...visitor } = parsed.output
  const isHere = tenant === config.tenant && client === config.client && site === config.site
  const isNamed = !named || (named.id === visitor.person.id && named.tenant === visitor.person.tenant)
  return isHere && isNamed ? visitor : undefined
}

export function rememberVisitor({ tenant, client, site }: Config, visitor: Visitor): void {
  memory.write(JSON.stringify({ tenant, client, site, ...visitor }))
}
