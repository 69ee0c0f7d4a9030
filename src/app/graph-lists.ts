import type { Clock } from '../ports/clock.ts'
import type { Host } from '../ports/host.ts'
import type { Remote } from '../ports/remote.ts'
import { graphClient } from '../sharepoint/graph/client.ts'
import { localTransport } from '../sharepoint/graph/local-transport.ts'
import { graphRemote } from '../sharepoint/graph/remote.ts'
import { allLists } from '../sharepoint/lists/all.ts'
import { clientKey } from '../sharepoint/lists/definition.ts'

export interface GraphListsParts {
  readonly host: Host
  /** The SharePoint site's id. */
  readonly site: string
  readonly clock: Clock
  /** Where local Graph answers; Microsoft's own Graph when absent. Only the last link of the client's chain differs. */
  readonly localGraph?: string
}

/** Styrforum's lists through Microsoft's Graph client. */
export function graphLists({ host, site, clock, localGraph }: GraphListsParts): Remote {
  const client = graphClient(host.token, localGraph === undefined ? undefined : localTransport(localGraph))
  const own = allLists.map(list => [list.name, list.columns.filter(column => column.name !== clientKey.name)] as const)
  const lists = new Map(own.map(([list, columns]) => [list, columns.map(column => column.name)]))
  const unique = new Map(
    own.map(([list, columns]) => [list, columns.filter(column => column.unique).map(column => column.name)]),
  )
  return graphRemote({ client, site, lists, unique, clock })
}
