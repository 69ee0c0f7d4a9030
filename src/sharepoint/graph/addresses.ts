import type { ListName } from '../../ports/remote.ts'
import { isGood, isObject } from './failure.ts'
import { homeward } from './homeward.ts'
import { itemsPath, leadsAway, pathOf, plainName } from './paths.ts'
import type { Send } from './request.ts'
import { idOf } from './row.ts'

/**
 * Where the lists of a site are found. Graph promises to find a list by id or by title; by the last part of its address,
 * which is what a name is, it may or may not. So the name is tried, and only where nothing is found are the ids learnt.
 */
export interface Addresses {
  items(list: ListName): string
  /** Asks for the ids, once. True when the list is to be found elsewhere than where it was looked for. */
  learn(list: ListName, signal?: AbortSignal): Promise<boolean>
}

/** Pages of a site's lists that are read at most. */
const mostPages = 10

export function makeAddresses(send: Send, site: string): Addresses {
  let known: Known | undefined
  const tried = new Set<ListName>()
  return {
    items: list => itemsPath(site, known?.of(list) ?? list),
    async learn(list, signal) {
      known ??= await readLists(send, site, signal)
      // Nothing was learnt, so there may still be news the next time.
      if (known === undefined) return false
      // A list is told of once, so that one which is gone is not asked for again and again.
      const isNews = known.of(list) !== undefined && !tried.has(list)
      tried.add(list)
      return isNews
    },
  }
}

/** The ids of a site's lists. */
interface Known {
  of(list: ListName): string | undefined
}

async function readLists(send: Send, site: string, signal?: AbortSignal): Promise<Known | undefined> {
  const byName = new Map<string, string>()
  const byPlainName = new Map<string, readonly string[]>()
  const lists = itemsPath(site, '').replace(/\/\/items$/, '')
  let path: string | undefined = `${lists}?$select=id,name`
  for (let page = 0; page < mostPages && path !== undefined; page += 1) {
    const reply = await send({ method: 'GET', path }, signal)
    if (!isGood(reply)) return undefined
    for (const list of Array.isArray(reply.body.value) ? reply.body.value : []) {
      const id = idOf(list)
      if (id === undefined || !isObject(list) || typeof list.name !== 'string') continue
      const plain = plainName(list.name)
      byName.set(list.name, id)
      byPlainName.set(plain, [...(byPlainName.get(plain) ?? []), id])
    }
    const link = reply.body['@odata.nextLink']
    path = leadsAway(link) ? homeward(link, path) : pathOf(link)
  }
  return {
    of(list) {
      // SharePoint may have left signs such as hyphens out of the address when the list was made. A title needs no
      // looking at: by that, Graph would have found the list. Where two would do, neither is taken: rows must not end
      // up in a list of someone else's.
      const [only, ...others] = byPlainName.get(plainName(list)) ?? []
      return byName.get(list) ?? (others.length === 0 ? only : undefined)
    },
  }
}
