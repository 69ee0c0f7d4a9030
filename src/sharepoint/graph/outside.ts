import { graphOrigin } from './client.ts'
import type { Outside } from './upload-in-parts.ts'

/**
 * Fetches addresses that Graph hands out for the content of files: without a token, without cookies.
 * @param local base address of local Graph, whose own addresses bear Graph's host name
 */
export function outsideFetch(local?: string): Outside {
  return (address, init) => {
    const isLocal = local !== undefined && address.startsWith(`${graphOrigin}/`)
    const target = isLocal ? `${local.replace(/\/+$/, '')}${address.slice(graphOrigin.length)}` : address
    return fetch(target, { ...init, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' })
  }
}
