import { invalidRequest, throttled } from '../errors.ts'
import { clauses, type Filter, fieldsIn, parseFilter, underFields } from '../query/filter.ts'
import { itemValue } from '../query/item-value.ts'
import { type Comparable, matches, orderOf } from '../query/match.ts'
import type { QueryOptions } from '../query/options.ts'
import { parseOrder, type SortKey } from '../query/order.ts'
import { type Position, unpackPosition } from '../query/skiptoken.ts'
import { isLookup } from '../store/columns.ts'
import { findItem, holdsMoreThan, type ItemRow, itemsAfter, itemsWith } from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import type { Columns } from '../values/columns-of.ts'
import { listViewThreshold } from './columns.ts'

/** Rows a page holds unless $top says otherwise, and the most it ever holds (graph-facts §2.4). */
export const defaultPage = 200
export const largestPage = 5_000
/** Lookup columns that one query may touch (graph-facts §2.3). */
const lookupLimit = 12

export interface ItemQuery {
  readonly list: ListRow
  readonly columns: Columns
  readonly options: QueryOptions
  /** The Prefer header allows columns without an index. */
  readonly nonIndexed: boolean
  /** Only this author's items may be read. */
  readonly author: number | undefined
}

export interface Page {
  readonly items: readonly ItemRow[]
  readonly next?: Position
}

/** The page of items that a request asks for. @throws GraphError 400 or 429 as SharePoint does. */
export function queryItems(store: Store, query: ItemQuery): Page {
  const { options, columns } = query
  const filter = options.filter === undefined ? undefined : parseFilter(options.filter)
  if (filter !== undefined && store.beliefs.filterByKey === 'refused') throw invalidRequest('Invalid request')
  if (filter !== undefined && store.beliefs.filterByKey === 'late') return { items: [] }
  const order = parseOrder(options.orderby, underFields)
  const named = [...(filter === undefined ? [] : fieldsIn(filter)), ...order.map(key => key.field)]
  checkLookups(query, named)
  checkIndexes(store, query, named, order)
  const size = Math.min(options.top ?? defaultPage, largestPage)
  const after = options.skiptoken === undefined ? undefined : unpackPosition(options.skiptoken)
  const test = (item: ItemRow) =>
    (query.author === undefined || item.author === query.author) &&
    (filter === undefined || matches(filter, field => itemValue(item, columns, field)))
  checkFirstClause(store, query, filter)
  const source = rows(store, query, filter, order.length === 0 ? (after?.id ?? 0) : 0)
  return order.length === 0 ? inOrder(source, test, size) : sorted(source, test, size, { order, after, columns })
}

function checkLookups({ columns, options }: ItemQuery, named: readonly string[]): void {
  const selected = options.expand.get('fields')?.select ?? []
  const touched = [...selected, ...named].flatMap(name => {
    const found = columns.find(name)
    return found !== undefined && isLookup(found.column) ? [found.column.name] : []
  })
  if (new Set(touched).size > lookupLimit) {
    throw invalidRequest('The query cannot be completed because it exceeds the lookup column threshold.')
  }
}

function checkIndexes(store: Store, query: ItemQuery, named: readonly string[], order: readonly SortKey[]): void {
  const big = holdsMoreThan(store, query.list.id, listViewThreshold)
  for (const field of named) {
    if (field === 'id' || field === 'ID') continue
    const found = query.columns.find(field)
    if (found === undefined) throw invalidRequest(`Field '${field}' is not recognized`)
    if (found.column.indexed) continue
    if (!query.nonIndexed) {
      throw invalidRequest(
        `Field '${field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
      )
    }
    if (big) throw throttled('30')
  }
  // Numbers upwards are the way SharePoint pages by itself; downwards a big list is too much for it.
  if (big && order.some(key => key.descending && key.field === 'id')) throw throttled('30')
}

/** A big list is throttled when the first clause alone leaves more than the threshold (graph-facts §2.4). */
function checkFirstClause(store: Store, query: ItemQuery, filter: Filter | undefined): void {
  const first = filter === undefined ? undefined : clauses(filter)[0]
  if (first === undefined || !holdsMoreThan(store, query.list.id, listViewThreshold)) return
  let count = 0
  for (const item of rows(store, query, first, 0)) {
    if (matches(first, field => itemValue(item, query.columns, field))) count += 1
    if (count > listViewThreshold) throw throttled('30')
  }
}

/** The items that can satisfy a filter, in order of number: through an index where a clause allows it. */
function* rows(
  store: Store,
  { list, columns }: ItemQuery,
  filter: Filter | undefined,
  after: number,
): Generator<ItemRow> {
  const exact = filter === undefined ? undefined : clauses(filter).find(isExact(columns))
  if (exact !== undefined && exact.kind === 'compare') {
    const name = columns.find(exact.field)?.column.name ?? exact.field
    for (const id of itemsWith(store, list.id, name, exact.value ?? '')) {
      const item = id > after ? findItem(store, list.id, id) : undefined
      if (item !== undefined) yield item
    }
    return
  }
  for (let last = after; ; ) {
    const page = itemsAfter(store, list.id, last, 500)
    yield* page
    const end = page.at(-1)
    if (end === undefined || page.length < 500) return
    last = end.id
  }
}

function isExact(columns: Columns): (clause: Filter) => boolean {
  return clause => {
    if (clause.kind !== 'compare' || clause.by !== 'eq' || clause.value === null || clause.value === '') return false
    const column = columns.find(clause.field)?.column
    // The look-up compares texts: a number written as '01' must not be missed by it.
    return column?.indexed === true && column.origin === 'list' && column.facet === 'text'
  }
}

type Test = (item: ItemRow) => boolean

function inOrder(source: Iterable<ItemRow>, test: Test, size: number): Page {
  const items: ItemRow[] = []
  for (const item of source) {
    if (!test(item)) continue
    if (items.length === size) return { items, next: { id: items.at(-1)?.id ?? 0, sort: [] } }
    items.push(item)
  }
  return { items }
}

interface Sorting {
  readonly order: readonly SortKey[]
  readonly after: Position | undefined
  readonly columns: Columns
}

function sorted(source: Iterable<ItemRow>, test: Test, size: number, { order, after, columns }: Sorting): Page {
  interface Row {
    readonly item: ItemRow | undefined
    readonly id: number
    readonly keys: readonly Comparable[]
  }
  const keysOf = (item: ItemRow) => order.map(key => itemValue(item, columns, key.field))
  const compare = (left: Row, right: Row): number => {
    for (const [index, key] of order.entries()) {
      const by = orderOf(left.keys[index], right.keys[index])
      if (by !== 0) return key.descending ? -by : by
    }
    return left.id - right.id
  }
  const all: Row[] = []
  for (const item of source) if (test(item)) all.push({ item, id: item.id, keys: keysOf(item) })
  all.sort(compare)
  const edge: Row | undefined =
    after === undefined
      ? undefined
      : { item: undefined, id: after.id, keys: after.sort.map(({ value }) => (value === '' ? undefined : value)) }
  const rest = edge === undefined ? all : all.filter(row => compare(row, edge) > 0)
  const items = rest.slice(0, size).flatMap(row => (row.item === undefined ? [] : [row.item]))
  const last = items.at(-1)
  if (last === undefined || rest.length <= size) return { items }
  const sort = order.map((key, index) => ({ field: key.field, value: String(keysOf(last)[index] ?? '') }))
  return { items, next: { id: last.id, sort } }
}
