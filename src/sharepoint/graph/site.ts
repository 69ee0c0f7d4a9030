import type { Clock } from '../../ports/clock.ts'
import type { Answer } from '../../ports/remote.ts'
import type { GraphClient } from './client.ts'
import { failureOf, isGood } from './failure.ts'
import { sender } from './request.ts'

/**
 * Graph's id of a site.
 * @param address e.g. `https://goteborg.sharepoint.com/sites/styrforum`
 */
export async function findSite(client: GraphClient, address: string, clock: Clock): Promise<Answer<string>> {
  const { hostname, pathname } = new URL(address)
  const path = pathname.replace(/\/+$/, '')
  const place = path === '' ? hostname : `${hostname}:${path}`
  const reply = await sender(client, clock)({ method: 'GET', path: `/sites/${place}?$select=id` })
  if (isGood(reply) && typeof reply.body.id === 'string') return { ok: true, value: reply.body.id }
  return { ok: false, failure: failureOf(reply, 'read', clock.now()) }
}
