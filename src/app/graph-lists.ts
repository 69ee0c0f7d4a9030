import type { Clock } from '../ports/clock.ts'
import type { Host } from '../ports/host.ts'
import type { Remote } from '../ports/remote.ts'
import type { Overwriting } from '../ports/surroundings.ts'
import { type GraphClient, graphClient } from '../sharepoint/graph/client.ts'
import { localTransport } from '../sharepoint/graph/local-transport.ts'
import { readSurroundings } from '../sharepoint/graph/read-surroundings.ts'
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
  /** How the service was found to meet two who change the same row. */
  readonly overwriting: Overwriting
}

/** What is recorded of the site; nothing where nobody answered. */
export function askSurroundings({ host, site, clock, localGraph }: Omit<GraphListsParts, 'overwriting'>) {
  return readSurroundings(clientFor(host, localGraph), site, clock)
}

function clientFor(host: Host, localGraph: string | undefined): GraphClient {
  return graphClient(host.token, localGraph === undefined ? undefined : localTransport(localGraph))
}

/** Styrforum's lists through Microsoft's Graph client. */
export function graphLists({ host, site, clock, localGraph, overwriting }: GraphListsParts): Remote {
  const client = clientFor(host, localGraph)
  const own = allLists.map(list => [list.name, list.columns.filter(column => column.name !== clientKey.name)] as const)
  const lists = new Map(own.map(([list, columns]) => [list, columns.map(column => column.name)]))
  const unique = new Map(
    own.map(([list, columns]) => [list, columns.filter(column => column.unique).map(column => column.name)]),
  )
  return graphRemote({ client, site, lists, unique, clock, overwriting })
}
