import { itemNotFound } from '../errors.ts'
import { guardList, guardSite, readableAuthor } from '../rights/guard.ts'
import { can, type Permissions } from '../rights/permission.ts'
import { appKey, principalByKey } from '../rights/principals.ts'
import { itemByText } from '../rules/items.ts'
import { makeIdentities } from '../shapes/identity.ts'
import type { ItemShaping } from '../shapes/item.ts'
import { rootSite, type Site, site, teamGroup } from '../site.ts'
import type { ColumnRow } from '../store/columns.ts'
import type { ItemRow } from '../store/items.ts'
import { findList, type ListRow } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import { columnsOf } from '../values/columns-of.ts'
import { makeDisplay } from '../values/display.ts'
import { type Ctx, part, type Services } from './http.ts'

/** The site an address names, by full id, by host and path, by host alone, or as `root`. */
export function siteOf(c: Ctx): Site {
  const asked = part(c, 'site').toLowerCase()
  const byId = [site, rootSite].find(known => known.id.toLowerCase() === asked)
  if (byId !== undefined) return byId
  if (asked === 'root' || asked === rootSite.hostname) return rootSite
  const [host, path] = asked.split(':')
  const clean = (path ?? '').replace(/^\/+|\/+$/g, '')
  const byPath = [site, rootSite].find(known => known.path.slice(1) === clean && known.hostname === host)
  // Some clients name a site by the two GUIDs alone.
  const byGuids = [site, rootSite].find(known => known.id.split(',').includes(asked))
  const found = path === undefined ? byGuids : byPath
  if (found === undefined) throw itemNotFound('Requested site could not be found')
  return found
}

/** The team's site, for someone who may enter it; nothing of ours lies on the root site. */
export function ourSite(c: Ctx, { store }: Services): Site {
  const found = siteOf(c)
  if (found.id !== site.id) throw itemNotFound()
  guardSite(store, c.get('caller'))
  return found
}

/** The list an address names, for someone who may see it. */
export function listOf(c: Ctx, services: Services, permission: Permissions = can.view): ListRow {
  const { store } = services
  if (siteOf(c).id !== site.id) throw itemNotFound()
  const asked = part(c, 'list')
  const found = findList(store, asked)
  const list = found !== undefined && isNamed(found, asked, store) ? found : undefined
  if (list === undefined) {
    guardSite(store, c.get('caller'))
    throw itemNotFound('The specified list was not found')
  }
  const item = Number(c.req.param('item'))
  guardList(store, c.get('caller'), list, permission, 'read', Number.isInteger(item) ? item : undefined)
  return list
}

function isNamed(list: ListRow, asked: string, { beliefs }: Store): boolean {
  return beliefs.listByName || [list.id, list.title.toLowerCase()].includes(asked.toLowerCase())
}

/** The item an address names, for someone who may read it. */
export function itemOf(c: Ctx, { store }: Services, list: ListRow): ItemRow {
  const item = itemByText(store, list, part(c, 'item'))
  const author = readableAuthor(store, c.get('caller'), list)
  if (item === undefined || (author !== undefined && item.author !== author)) {
    throw itemNotFound('The specified list item was not found')
  }
  return item
}

export function columnOf(c: Ctx, { store }: Services, list: ListRow): ColumnRow {
  const asked = part(c, 'column').toLowerCase()
  const found = columnsOf(store, list.id).all.find(({ id, name }) => id === asked || name.toLowerCase() === asked)
  if (found === undefined) throw itemNotFound()
  return found
}

/** What it takes to show items of a list. */
export function shapingOf(store: Store, list: ListRow): ItemShaping {
  return {
    list,
    columns: columnsOf(store, list.id),
    display: makeDisplay(store),
    identityOf: makeIdentities(store),
    appPrincipal: principalByKey(store, appKey)?.id ?? 0,
  }
}

/** Refuses every group but the one behind the team. */
export function groupOf(c: Ctx): typeof teamGroup {
  if (part(c, 'group') !== teamGroup.id) throw itemNotFound(`Resource '${part(c, 'group')}' does not exist.`)
  return teamGroup
}
