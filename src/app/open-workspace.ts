import type { Chance, Clock } from '../ports/clock.ts'
import type { Host } from '../ports/host.ts'
import type { GraphClient } from '../sharepoint/graph/client.ts'
import { graphRemote } from '../sharepoint/graph/remote.ts'
import { allLists } from '../sharepoint/lists/all.ts'
import { clientKey } from '../sharepoint/lists/definition.ts'
import { openReplica } from '../sync/open.ts'
import { browserTabs } from '../sync/page/tabs.ts'
import { pageVisibility } from '../sync/page/visibility.ts'
import { indexedDbStorage } from '../sync/storage/indexed-db.ts'
import type { Workspace } from '../ui/shared/workspace.tsx'
import { styrforumModel } from './model.ts'
import type { SiteRoots } from './site-check/connection.ts'
import { lazySiteCheck } from './site-check/lazy.ts'

export interface WorkspaceParts {
  readonly host: Host
  readonly client: GraphClient
  /** The SharePoint site's id. */
  readonly site: string
  /** Where the site answers outside the Graph client, for the security check. */
  readonly roots: SiteRoots
  readonly clock: Clock
  readonly chance: Chance
}

/** Ties the rings together for one signed-in person. Resolves when what lies on this device can be shown. */
export async function openWorkspace({ host, client, site, roots, clock, chance }: WorkspaceParts): Promise<Workspace> {
  const { person } = host
  // One database for each tenant and person: what one may see is not for the next one at the same device.
  const name = `styrforum ${person.tenant} ${person.id}`
  const own = allLists.map(list => [list.name, list.columns.filter(column => column.name !== clientKey.name)] as const)
  const lists = new Map(own.map(([list, columns]) => [list, columns.map(column => column.name)]))
  const unique = new Map(
    own.map(([list, columns]) => [list, columns.filter(column => column.unique).map(column => column.name)]),
  )
  const replica = await openReplica({
    model: styrforumModel(person.id, clock, chance),
    remote: graphRemote({ client, site, lists, unique, clock }),
    storage: indexedDbStorage(name),
    clock,
    chance,
    person: { id: person.id, name: person.name },
    tabs: browserTabs(name),
    visibility: pageVisibility(),
  })
  return { replica, host, clock, siteCheck: lazySiteCheck({ host, site, roots, clock }) }
}
