import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { insertItem } from '../store/items.ts'
import { findList } from '../store/lists.ts'
import { openTestSite, type TestSite } from '../test-site.ts'

/** Source: graph-facts §2.3 and §2.4 unless another is named. */
function fill(site: TestSite, count: number): void {
  const list = findList(site.store, 'Poster')
  if (list === undefined) throw new Error('The test list is missing.')
  site.store.db.transaction(() => {
    for (let n = 1; n <= count; n += 1) {
      const fields = { ClientKey: `k${n}`, Namn: `Namn ${n % 7}`, Antal: n }
      insertItem(site.store, list, { fields, by: 8, app: true, at: '2026-01-01T00:00:00Z', indexed: ['ClientKey'] })
    }
  })
}
const ids = (body: { value: { id: string }[] }) => body.value.map(({ id }) => Number(id))
const honor = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' }

describe('a collection of items', () => {
  let site: TestSite
  let items: string
  beforeEach(() => {
    site = openTestSite()
    items = `${site.list('Poster')}/items`
    fill(site, 450)
  })
  const get = (query: string, headers = {}) => site.as('rep-arbvux').get(items + query, headers)

  it('gives 200 items a page in order of id, and a next link on the Graph host (gdc#28)', async () => {
    const { body } = await get('?$expand=fields')
    expect(ids(body)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1))
    expect(body['@odata.nextLink']).toMatch(
      /^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\/.*\$expand=fields&\$skiptoken=/,
    )
    expect(body['@odata.context']).toMatch(/\/items\(fields\(\)\)$/)
  })
  it('pages by a skiptoken in base64url that holds the last id (decoded recordings)', async () => {
    const { body } = await get('?$top=6')
    const token = body['@odata.nextLink'].split('$skiptoken=')[1]
    expect(Buffer.from(token, 'base64url').toString()).toBe('Paged=TRUE&p_ID=6')
    expect(token).not.toContain('=')
  })
  it('neither repeats nor misses an item when others come and go between pages (decoded recordings)', async () => {
    const first = await get('?$top=100')
    await site.as('agare').delete(`${items}/50`)
    await site.as('rep-arbvux').post(items, { fields: {} })
    const seen = ids(first.body)
    for (let link = first.body['@odata.nextLink']; link !== undefined; ) {
      const { body } = await get(link.slice(link.indexOf('?')))
      seen.push(...ids(body))
      link = body['@odata.nextLink']
    }
    expect(seen).toEqual(Array.from({ length: 451 }, (_, n) => n + 1))
  })
  it('refuses $skip, $count and unknown options with 400 (pnpjs#2432)', async () => {
    const { status, body } = await get('?$count=true')
    expect(status).toBe(400)
    expect(body.error.message).toBe(
      '$count is not supported on this API. Only URLs returned by the API can be used to page.',
    )
    expect((await get('?$skip=1')).status).toBe(400)
    expect((await get('?$nonsense=1')).status).toBe(400)
    expect((await get('?$top=0')).status).toBe(400)
    expect((await get('?$skiptoken=nonsense')).status).toBe(400)
  })
  it('filters an indexed column without more (listitem-list.md)', async () => {
    expect(ids((await get("?$filter=fields/ClientKey eq 'K77'")).body)).toEqual([77])
    expect(ids((await get("?$filter=fields/ClientKey eq 'finns inte'")).body)).toEqual([])
  })
  it('refuses a filter or order by a column without an index, on small lists and Title too (gd#2279)', async () => {
    for (const query of ["?$filter=fields/Title eq 'x'", '?$orderby=fields/Title']) {
      const { status, body } = await get(query)
      expect(status).toBe(400)
      expect(body.error.code).toBe('invalidRequest')
      expect(body.error.message).toBe(
        "Field 'Title' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.",
      )
    }
  })
  it('allows it with the Prefer header (gd#2279, belief filter-preferred)', async () => {
    expect(ids((await get("?$filter=fields/Namn eq 'namn 3' and fields/Antal le 10", honor)).body)).toEqual([3, 10])
  })
  it('understands or, not, parentheses, startswith and doubled quotes (filter-query-parameter.md)', async () => {
    const { body } = await get('?$filter=(fields/Antal eq 1 or fields/Antal eq 2) and not fields/Antal eq 2', honor)
    expect(ids(body)).toEqual([1])
    expect(ids((await get("?$filter=startswith(fields/ClientKey,'k44')")).body)).toHaveLength(11)
    await site.as('rep-arbvux').post(items, { fields: { Namn: "O'Neil" } })
    expect(ids((await get("?$filter=fields/Namn eq 'O''Neil'", honor)).body)).toEqual([451])
  })
  it('refuses names outside fields, and what lists cannot do (gd#7040, gd#18183)', async () => {
    for (const [filter, code] of [
      ["Title eq 'x'", 'BadRequest'],
      ["createdDateTime gt '2026-01-01'", 'BadRequest'],
      ["contains(fields/Namn,'x')", 'invalidRequest'],
      ['fields/Namn', 'BadRequest'],
      ["fields/Namn like 'x'", 'BadRequest'],
      ["fields/Namn eq 'x' nonsense", 'BadRequest'],
      ["fields/Saknas eq 'x'", 'invalidRequest'],
    ] as const) {
      const { status, body } = await get(`?$filter=${filter}`, honor)
      expect([filter, status, body.error.code]).toEqual([filter, 400, code])
    }
  })
  it('pages a sorted answer by value and id (decoded recordings)', async () => {
    const first = await get('?$orderby=fields/Namn desc&$top=100', honor)
    const token = first.body['@odata.nextLink'].split('$skiptoken=')[1]
    expect(Buffer.from(token, 'base64url').toString()).toMatch(/^Paged=TRUE&p_Namn=Namn%20\d&p_ID=\d+$/)
    const seen = ids(first.body)
    for (let link = first.body['@odata.nextLink']; link !== undefined; ) {
      const { body } = await get(link.slice(link.indexOf('?')), honor)
      seen.push(...ids(body))
      link = body['@odata.nextLink']
    }
    expect(new Set(seen).size).toBe(450)
    expect(seen.slice(0, 2)).toEqual([6, 13])
  })
  it('takes the number of a person or a lookup in quotes (msgraph-sdk-dotnet#827)', async () => {
    const author = (await get('?$top=1&$expand=fields($select=AuthorLookupId)')).body.value[0].fields.AuthorLookupId
    expect(ids((await get(`?$filter=fields/AuthorLookupId eq '${author}'&$top=2`, honor)).body)).toEqual([1, 2])
    expect(ids((await get("?$filter=fields/AuthorLookupId eq '999'", honor)).body)).toEqual([])
  })
  it('shows dates to filters as quoted texts (msgraph-sdk-dotnet#827)', async () => {
    expect(ids((await get("?$filter=fields/Created gt '2025-12-31T00:00:00Z'&$top=3", honor)).body)).toEqual([1, 2, 3])
    expect(ids((await get("?$filter=fields/Created gt '2026-12-31T00:00:00Z'", honor)).body)).toEqual([])
  })
  it('refuses more than twelve lookup columns in one query (fieldvalueset.md)', async () => {
    const names = Array.from({ length: 13 }, (_, n) => `P${n}`)
    for (const name of names) await site.as('agare').post(`${site.list('Poster')}/columns`, { name, personOrGroup: {} })
    expect((await get(`?$top=1&$expand=fields($select=${names.slice(0, 12).join(',')})`)).status).toBe(200)
    expect((await get(`?$top=1&$expand=fields($select=${names.join(',')})`)).status).toBe(400)
  })
})

describe('a list above the threshold of 5 000', () => {
  let site: TestSite
  let items: string
  beforeAll(() => {
    site = openTestSite()
    items = `${site.list('Poster')}/items`
    fill(site, 5_100)
  })
  afterEach(() => site.faults.open([]))
  const get = (query: string, headers = {}) => site.as('rep-arbvux').get(items + query, headers)

  it('gives at most 5 000 items a page, however many are asked for (gdc#28)', async () => {
    const { body } = await get('?$top=1000000&$select=id')
    expect(body.value).toHaveLength(5_000)
    expect(body).toHaveProperty('@odata.nextLink')
  })
  it('throttles a filter without an index although the Prefer header allows it (msgraph-sdk-dotnet#827)', async () => {
    const { status, headers, body } = await get("?$filter=fields/Namn eq 'Namn 3'", honor)
    expect(status).toBe(429)
    expect(headers.get('retry-after')).toBe('30')
    expect(body.error.message).toBe('The request has been throttled')
  })
  it('throttles when the first clause leaves more than 5 000 rows, and not when a later one does (msgraph-sdk-dotnet#827)', async () => {
    const [wide, narrow] = ["startswith(fields/ClientKey,'k')", "fields/ClientKey eq 'k9'"]
    expect((await get(`?$filter=${wide} and ${narrow}`)).status).toBe(429)
    expect(ids((await get(`?$filter=${narrow} and ${wide}`)).body)).toEqual([9])
  })
  it('throttles ids downwards and pages them upwards (gd#8450)', async () => {
    expect((await get('?$orderby=id desc')).status).toBe(429)
    expect(ids((await get('?$orderby=id asc&$top=2')).body)).toEqual([1, 2])
  })
  it('takes no new index any more (list thresholds)', async () => {
    const column = { name: 'Sen', text: {}, indexed: true }
    expect((await site.as('agare').post(`${site.list('Poster')}/columns`, column)).status).toBe(400)
  })
})
