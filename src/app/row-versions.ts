import type { Id } from '../domain/shared/ids.ts'
import type { ForumKey } from '../domain/styrmodell/styrmodell.ts'
import type { Clock } from '../ports/clock.ts'
import type { Host } from '../ports/host.ts'
import type { Versions } from '../ports/versions.ts'
import { lists } from '../sharepoint/lists/all.ts'
import type { ListDefinition } from '../sharepoint/lists/definition.ts'
import { setOf } from '../sharepoint/lists/forum.ts'
import type { SiteRoots } from './site-check/connection.ts'

interface Parts {
  readonly host: Host
  readonly site: string
  readonly roots: SiteRoots
  readonly clock: Clock
}

/** Earlier versions of rows; the code is fetched when somebody takes client data out, which few ever do. */
export function lazyVersions({ host, site, roots, clock }: Parts): Versions {
  return {
    async removeOlder(row, forum) {
      const found = await load().catch(() => undefined)
      if (!found) return { ok: false, why: 'offline' }
      const [{ siteService }, { removeOlder }] = found
      return removeOlder(siteService(host, roots, clock), site, row, listOf(row, forum)).catch(() => ({
        ok: false,
        why: 'offline',
      }))
    },
  }
}

const load = () => Promise.all([import('./site-check/connection.ts'), import('./older-versions.ts')])

/** The list that a row lies in. */
function listOf(row: Id, forum: ForumKey | undefined): ListDefinition {
  const found = lists[row.slice(0, row.indexOf(':')) as keyof typeof lists]
  return 'definition' in found ? found.definition : found[setOf(forum ?? 'sob')].definition
}
