/** Four ways to read a whole list from Microsoft Graph: ours, and what people would take instead. */
import { type PageCollection, PageIterator } from '@microsoft/microsoft-graph-client'
import { GraphBrowser } from '@pnp/graph/behaviors/graphbrowser.js'
import { graphfi } from '@pnp/graph/fi.js'
import '@pnp/graph/list-item/index.js'
import '@pnp/graph/lists/index.js'
import '@pnp/graph/sites/index.js'
import { browserClock } from '../../../src/app/browser.ts'
import { personaByKey } from '../../../src/local-graph/people.ts'
import { site } from '../../../src/local-graph/site.ts'
import type { Remote } from '../../../src/ports/remote.ts'
import { graphClient } from '../../../src/sharepoint/graph/client.ts'
import { graphRemote } from '../../../src/sharepoint/graph/remote.ts'
import { delay } from '../run.ts'
import { columnNames, listName } from './many-rows.ts'

const { token } = personaByKey('rep-arbvux')
const graphRoot = 'https://graph.microsoft.com/v1.0'
const itemsOf = (list: string) => `/sites/${site.id}/lists/${list}/items`

/** The app's own remote over so many lists. @param planted milliseconds that are lost before each request. */
export function ourRemote(lists: number, planted: number): Remote {
  const columns = new Map(Array.from({ length: lists }, (_, index) => [listName(index), columnNames]))
  const client = graphClient(async () => {
    await delay(planted)
    return { ok: true, token }
  })
  return graphRemote({ client, site: site.id, lists: columns, clock: browserClock })
}

/** Reads the list and says how many items came. */
export type Reader = () => Promise<number>

export const readers = (
  list: string,
  planted: number,
): Readonly<Record<'ours' | 'pnpjs' | 'page-iterator' | 'fetch', Reader>> => ({
  async ours() {
    const [answer] = await ourRemote(1, planted).changes(new Map([[list, undefined]]))
    return answer && 'changes' in answer ? answer.changes.rows.length : 0
  },
  async pnpjs() {
    const graph = graphfi().using(GraphBrowser(), instance => {
      instance.on.auth.replace(async (url: URL, init: RequestInit) => {
        init.headers = { ...init.headers, Authorization: `Bearer ${token}` }
        return [url, init]
      })
      return instance
    })
    let count = 0
    for await (const page of graph.sites.getById(site.id).lists.getById(list).items.expand('fields'))
      count += page.length
    return count
  },
  async 'page-iterator'() {
    const client = graphClient(async () => ({ ok: true, token }))
    const first: PageCollection = await client.api(itemsOf(list)).expand('fields').get()
    let count = 0
    await new PageIterator(client, first, () => {
      count += 1
      return true
    }).iterate()
    return count
  },
  async fetch() {
    let next: string | undefined = `${graphRoot}${itemsOf(list)}?$expand=fields`
    let count = 0
    while (next) {
      const response: Response = await fetch(next, { headers: { Authorization: `Bearer ${token}` } })
      const page = (await response.json()) as { value: unknown[]; '@odata.nextLink'?: string }
      count += page.value.length
      next = page['@odata.nextLink']
    }
    return count
  },
})

/** One question and its answer: nothing that is fresh can be had faster. */
export async function oneRoundTrip(): Promise<void> {
  const response = await fetch(`${graphRoot}/sites/${site.id}`, { headers: { Authorization: `Bearer ${token}` } })
  await response.text()
}
