import type { Clock } from '../../ports/clock.ts'
import type { Host } from '../../ports/host.ts'
import type { SiteCheck } from '../../ports/site-check.ts'
import { allLists } from '../../sharepoint/lists/all.ts'
import type { SiteRoots } from './connection.ts'

interface Parts {
  readonly host: Host
  readonly site: string
  readonly roots: SiteRoots
  readonly clock: Clock
}

/**
 * The security check, whose code is fetched when it is first asked for: few people ever do. Whether the person owns the
 * site is remembered once it is so, since the menu wants to know it each time it opens.
 */
export function lazySiteCheck({ host, site, roots, clock }: Parts): SiteCheck {
  let may: Promise<boolean> | undefined
  const load = async () => {
    const [{ siteCheck }, { siteService }] = await Promise.all([import('./site-check.ts'), import('./connection.ts')])
    return siteCheck({ service: siteService(host, roots, clock), site, definitions: allLists, clock })
  }
  const ask = async () => (await load()).mayCheck()
  return {
    async mayCheck() {
      may ??= ask().catch(() => false)
      const isOwner = await may
      // A no may have been a lost connection, or may change, and is asked about again.
      if (!isOwner) may = undefined
      return isOwner
    },
    check: async onProgress => (await load()).check(onProgress),
  }
}
