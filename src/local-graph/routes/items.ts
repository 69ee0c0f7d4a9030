import { invalidRequest } from '../errors.ts'
import { packPosition } from '../query/skiptoken.ts'
import { readableAuthor } from '../rights/guard.ts'
import { asBody, type Body } from '../rules/body.ts'
import { changeItem, createItem, removeItem } from '../rules/items.ts'
import { queryItems } from '../rules/query-items.ts'
import { askedItem, contextOf, fieldsMember, type ItemShaping, itemShape } from '../shapes/item.ts'
import type { ItemRow } from '../store/items.ts'
import { etagOf, fieldsOf } from '../values/read.ts'
import { itemOf, listOf, shapingOf } from './finding.ts'
import {
  type App,
  answer,
  bodyOf,
  type Ctx,
  linkTo,
  noContent,
  optionsOf,
  queryWithout,
  type Services,
} from './http.ts'

/** Items of a list and their fields. */
export function itemRoutes(app: App, services: Services): void {
  const { store } = services
  const all = '/v1.0/sites/:site/lists/:list/items'
  const one = `${all}/:item`
  const fields = `${one}/fields`

  app.get(all, c => collection(c, services))
  app.post(all, async c => {
    const list = listOf(c, services)
    const item = createItem(store, c.get('caller'), list, fieldsIn(await bodyOf(c)))
    const shaping = shapingOf(store, list)
    const shape = written(item, shaping, services)
    const headers = { ETag: etagOf(list, item), Location: String(shape.webUrl) }
    return answer(c, { '@odata.context': `${contextOf(list)}/items/$entity`, ...shape }, 201, headers)
  })
  app.get(one, c => {
    const list = listOf(c, services)
    const item = itemOf(c, services, list)
    const shape = askedItem(item, shapingOf(store, list), optionsOf(c))
    return answer(c, { '@odata.context': `${contextOf(list)}/items/$entity`, ...shape }, 200, {
      ETag: etagOf(list, item),
    })
  })
  app.patch(one, async c => {
    const list = listOf(c, services)
    const ifMatch = store.beliefs.ifMatchOnItem ? c.req.header('if-match') : undefined
    const change = { fields: fieldsIn(await bodyOf(c)), ifMatch }
    const item = changeItem(store, c.get('caller'), list, itemOf(c, services, list), change)
    const shaping = shapingOf(store, list)
    const shape = written(item, shaping, services)
    return answer(c, { '@odata.context': `${contextOf(list)}/items/$entity`, ...shape })
  })
  app.delete(one, c => {
    const list = listOf(c, services)
    removeItem(store, c.get('caller'), list, itemOf(c, services, list), c.req.header('if-match'))
    return noContent(c)
  })
  app.get(fields, c => {
    const list = listOf(c, services)
    const item = itemOf(c, services, list)
    const shape = fieldsOf(item, shapingOf(store, list), optionsOf(c).select)
    return answer(c, { '@odata.context': `${contextOf(list)}/items('${item.id}')/fields/$entity`, ...shape })
  })
  app.patch(fields, async c => {
    const list = listOf(c, services)
    const ifMatch = store.beliefs.ifMatchOnFields ? c.req.header('if-match') : undefined
    const body = await bodyOf(c)
    const item = changeItem(store, c.get('caller'), list, itemOf(c, services, list), { fields: body, ifMatch })
    const shape = fieldsOf(item, shapingOf(store, list))
    return answer(c, { '@odata.context': `${contextOf(list)}/items('${item.id}')/fields/$entity`, ...shape })
  })
}

/** An item as it is shown to who has just written it. */
function written(item: ItemRow, shaping: ItemShaping, { store }: Services): Record<string, unknown> {
  const fields = store.beliefs.fieldsInAnswers ? fieldsMember(item, shaping, {}) : {}
  return { ...itemShape(item, shaping), ...fields }
}

/** Members beside `fields` do no harm and are not stored (graph-facts §2.2). */
function fieldsIn(body: Body): Body {
  const fields = body.fields
  if (fields !== undefined && (typeof fields !== 'object' || fields === null)) throw invalidRequest('Invalid request')
  return asBody(fields)
}

const nonIndexed = /HonorNonIndexedQueriesWarningMayFailRandomly/i

function collection(c: Ctx, services: Services): Response {
  const { store } = services
  const list = listOf(c, services)
  const options = optionsOf(c)
  const shaping = shapingOf(store, list)
  const page = queryItems(store, {
    list,
    columns: shaping.columns,
    options,
    nonIndexed: nonIndexed.test(c.req.header('prefer') ?? ''),
    author: readableAuthor(store, c.get('caller'), list),
  })
  const expanded = options.expand.has('fields')
  const value = page.items.map(item => {
    const { 'fields@odata.context': _, ...shape } = askedItem(item, shaping, options)
    return shape
  })
  const next = page.next === undefined ? {} : { '@odata.nextLink': nextLink(c, services, packPosition(page.next)) }
  const context = `${contextOf(list)}/items${expanded ? '(fields())' : ''}`
  return answer(c, { '@odata.context': context, ...next, value })
}

/** The same query with the place to go on from. */
function nextLink(c: Ctx, services: Services, token: string): string {
  const query = queryWithout(c, 'skiptoken')
  const { pathname } = new URL(c.req.url)
  if (services.store.beliefs.linkForm === 'elsewhere-bare') return linkTo(c, services, `${pathname}/page-${token}`)
  return `${linkTo(c, services, pathname)}?${query === '' ? '' : `${query}&`}$skiptoken=${token}`
}
