import { invalidRequest } from '../errors.ts'
import { parseFilter } from '../query/filter.ts'
import { matches } from '../query/match.ts'
import type { QueryOptions } from '../query/options.ts'
import type { Caller } from '../rights/caller.ts'
import { maySee, readableAuthor } from '../rights/guard.ts'
import { changeList, createList, removeList } from '../rules/lists.ts'
import { queryItems } from '../rules/query-items.ts'
import { columnShape } from '../shapes/column.ts'
import { contentTypeShape } from '../shapes/content-type.ts'
import { makeIdentities } from '../shapes/identity.ts'
import { askedItem } from '../shapes/item.ts'
import { listShape } from '../shapes/list.ts'
import { selectMembers } from '../shapes/select.ts'
import { rootSite, site } from '../site.ts'
import { allLists, type ListRow } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import { listOf, ourSite, shapingOf, siteOf } from './finding.ts'
import { type App, answer, bodyOf, type Ctx, noContent, optionsOf, type Services } from './http.ts'

const context = `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists`

/** Lists: the collection, one by id or title, and their making, changing and removing. */
export function listRoutes(app: App, services: Services): void {
  const { store } = services
  const all = '/v1.0/sites/:site/lists'
  const one = `${all}/:list`

  app.get(all, c => {
    const options = optionsOf(c)
    if (siteOf(c).id === rootSite.id) return answer(c, { '@odata.context': context, value: [] })
    ourSite(c, services)
    const system = options.select?.some(name => name.toLowerCase() === 'system') === true
    const keep = filterOf(options)
    const value = allLists(store)
      .filter(list => (system || !list.settings.system) && maySee(store, c.get('caller'), list) && keep(list))
      .map(list => asked(store, c.get('caller'), list, options))
    return answer(c, { '@odata.context': context, value: value.slice(0, options.top ?? value.length) })
  })
  app.post(all, async c => {
    ourSite(c, services)
    const list = createList(store, c.get('caller'), await bodyOf(c))
    return answer(c, entity(listShape(list, makeIdentities(store))), 201, { Location: `${site.webUrl}/${list.id}` })
  })
  app.get(one, c => answer(c, entity(asked(store, c.get('caller'), listOf(c, services), optionsOf(c)))))
  app.patch(one, async c => {
    const list = changeList(store, c.get('caller'), listOf(c, services), await bodyOf(c))
    return answer(c, entity(listShape(list, makeIdentities(store))))
  })
  app.delete(one, c => {
    removeList(store, c.get('caller'), listOf(c, services))
    return noContent(c)
  })
  app.get(`${one}/contentTypes`, (c: Ctx) => {
    const list = listOf(c, services)
    return answer(c, { '@odata.context': `${context}('${list.id}')/contentTypes`, value: [contentTypeShape(list)] })
  })
}

function entity(shape: Record<string, unknown>): object {
  return { '@odata.context': `${context}/$entity`, ...shape }
}

/** On the collection only the title can be filtered (graph-facts §1.2). */
function filterOf({ filter }: QueryOptions): (list: ListRow) => boolean {
  if (filter === undefined) return () => true
  const parsed = parseFilter(filter, path => {
    if (path !== 'displayName') throw invalidRequest('The provided filter statement is not supported')
    return path
  })
  return list => matches(parsed, () => list.title)
}

/** A list with what $select and $expand ask for. */
function asked(store: Store, caller: Caller, list: ListRow, options: QueryOptions): Record<string, unknown> {
  const shape = selectMembers(listShape(list, makeIdentities(store)), options.select)
  if (options.expand.size === 0) return shape
  const shaping = shapingOf(store, list)
  if (options.expand.has('columns')) {
    shape.columns = shaping.columns.all.filter(column => !column.hidden).map(columnShape)
  }
  if (options.expand.has('contenttypes')) shape.contentTypes = [contentTypeShape(list)]
  const expanded = options.expand.get('items')
  if (expanded !== undefined) {
    const inner: QueryOptions = { ...expanded, expand: expanded.expand ?? new Map() }
    const author = readableAuthor(store, caller, list)
    const { items } = queryItems(store, { list, columns: shaping.columns, options: inner, nonIndexed: false, author })
    shape.items = items.map(item => askedItem(item, shaping, inner))
  }
  return shape
}
