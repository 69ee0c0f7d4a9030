import type { ListName } from '../../ports/remote.ts'
import { isGood, isObject } from './failure.ts'
import { itemsPath, pathOf } from './paths.ts'
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
  const ids = new Map<ListName, string>()
  const tried = new Set<ListName>()
  let asked = false
  return {
    items: list => itemsPath(site, ids.get(list) ?? list),
    async learn(list, signal) {
      if (!asked) asked = await readLists(send, site, ids, signal)
      // A list is told of once, so that one which is gone is not asked for again and again.
      const isNews = ids.has(list) && !tried.has(list)
      tried.add(list)
      return isNews
    },
  }
}

async function readLists(send: Send, site: string, ids: Map<ListName, string>, signal?: AbortSignal): Promise<boolean> {
  const lists = itemsPath(site, '').replace(/\/\/items$/, '')
  let path: string | undefined = `${lists}?$select=id,name`
  for (let page = 0; page < mostPages && path !== undefined; page += 1) {
    const reply = await send({ method: 'GET', path }, signal)
    if (!isGood(reply)) return false
    for (const list of Array.isArray(reply.body.value) ? reply.body.value : []) {
      const id = idOf(list)
      if (id !== undefined && isObject(list) && typeof list.name === 'string') ids.set(list.name, id)
    }
    path = pathOf(reply.body['@odata.nextLink'])
  }
  return true
}
