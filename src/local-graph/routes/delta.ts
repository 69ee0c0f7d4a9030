import { invalidRequest, resync } from '../errors.ts'
import { parseOptions, type QueryOptions } from '../query/options.ts'
import { readableAuthor } from '../rights/guard.ts'
import { beginning, type DeltaState, deltaPage, isForeign, packState, unpackState } from '../rules/delta.ts'
import { defaultPage, largestPage } from '../rules/query-items.ts'
import { askedItem, contextOf, deletedShape, type ItemShaping } from '../shapes/item.ts'
import type { ItemRow } from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import { listOf, shapingOf } from './finding.ts'
import { type App, answer, type Ctx, linkTo, optionsOf, part, queryWithout, type Services } from './http.ts'

/** Changes of a list's items. Reached as `delta`, `delta()` and `delta(token='…')`, as different clients write it. */
export function deltaRoutes(app: App, services: Services): void {
  const name = ':delta{(?:microsoft\\.graph\\.)?delta(?:\\(.*\\))?}'
  app.get(`/v1.0/sites/:site/lists/:list/items/${name}`, c => {
    const list = listOf(c, services)
    const state = stateOf(c, services, list)
    const options = parseOptions(new URLSearchParams(state.query))
    const size = Math.min(options.top ?? defaultPage, largestPage)
    const page = deltaPage(services.store, list, state, size)
    const author = readableAuthor(services.store, c.get('caller'), list)
    const shaping = shapingOf(services.store, list)
    const value = page.items
      .filter(item => author === undefined || item.author === author)
      .map(item => changeShape(item, shaping, options, services))
    const isBare = services.store.beliefs.linkForm === 'elsewhere-bare'
    const link = `${deltaUrl(c, services)}${isBare ? '/page-' : '?token='}${packState(page.next)}`
    const context = `${contextOf(list)}/items${options.expand.has('fields') ? '(fields())' : ''}`
    return answer(c, {
      '@odata.context': context,
      [page.more ? '@odata.nextLink' : '@odata.deltaLink']: link,
      value,
    })
  })
}

function tokenOf(c: Ctx): string | undefined {
  const inline = /token='([^']*)'/.exec(part(c, 'delta'))?.[1]
  return inline ?? optionsOf(c).token
}

function stateOf(c: Ctx, services: Services, list: ListRow): DeltaState {
  const { store } = services
  const token = tokenOf(c)
  const query = queryWithout(c, 'token')
  const options = optionsOf(c)
  if (options.filter !== undefined || options.orderby !== undefined) throw invalidRequest('Invalid request')
  if (options.expand.size > 0 && store.beliefs.deltaExpand === 'refused') throw invalidRequest('Invalid request')
  if (token === undefined || token === '' || token === 'latest')
    return beginning(store, list, query, token === 'latest')
  const state = unpackState(token)
  if (isForeign(store, list, state)) throw resync('resyncChangesApplyDifferences', deltaUrl(c, services))
  return query === '' ? state : { ...state, query }
}

/** The address of the list's changes without any options: where reading begins anew. */
function deltaUrl(c: Ctx, services: Services): string {
  const { pathname } = new URL(c.req.url)
  return linkTo(c, services, pathname.replace(/\([^/]*\)$/, ''))
}

function changeShape(item: ItemRow, shaping: ItemShaping, options: QueryOptions, { store }: Services): object {
  if (item.deleted === null) {
    const expand = store.beliefs.deltaExpand === 'given' ? options.expand : new Map()
    const { 'fields@odata.context': _, ...shape } = askedItem(item, shaping, { ...options, expand })
    return shape
  }
  return store.beliefs.deltaDelete === 'facet' ? deletedShape(item, shaping) : brokenDelete
}

/** What has been seen instead of the deleted facet (graph-facts §4.5). */
export const brokenDelete = {
  error: {
    code: 'InternalServerError',
    message:
      'Cannot write a deleted resource, link, deleted link, or nested delta resource set within a resource set; they must be written within a delta resource set.',
  },
}
