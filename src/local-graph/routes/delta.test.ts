import { beforeEach, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.ts'

/** Source: graph-facts §4 unless another is named. */
let site: TestSite
let items: string
beforeEach(async () => {
  site = openTestSite()
  items = `${site.list('Poster')}/items`
  for (const Namn of ['A', 'B', 'C']) await site.as('rep-arbvux').post(items, { fields: { Namn } })
})
const get = (url: string) => site.as('rep-arbvux').get(url.replace('https://graph.microsoft.com/v1.0', ''))
const ids = (body: { value: { id: string }[] }) => body.value.map(({ id }) => id)
const linkOf = async (query = '?$expand=fields') => {
  const { body } = await get(`${items}/delta${query}`)
  return body['@odata.deltaLink'] as string
}

describe('delta', () => {
  it('gives everything once and then a delta link with a token, on the Graph host (listitem-delta.md)', async () => {
    const { body } = await get(`${items}/delta?$expand=fields`)
    expect(ids(body)).toEqual(['1', '2', '3'])
    expect(body.value[0].fields.Namn).toBe('A')
    expect(body['@odata.deltaLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/.*\/items\/delta\?token=[\w-]+$/)
  })
  it('pages with next links that carry the options of the first request (listitem-delta.md)', async () => {
    const first = await get(`${items}/delta?$expand=fields($select=Namn)&$top=2`)
    expect(first.body).not.toHaveProperty('@odata.deltaLink')
    const second = await get(first.body['@odata.nextLink'])
    expect(second.body.value[0].fields).toEqual({ '@odata.etag': expect.any(String), Namn: 'C' })
    expect(second.body).toHaveProperty('@odata.deltaLink')
  })
  it('tells only what is new since the token, the latest state of an item once (listitem-delta.md)', async () => {
    const link = await linkOf()
    await site.as('rep-arbvux').patch(`${items}/2/fields`, { Namn: 'B2' })
    await site.as('rep-arbvux').patch(`${items}/2/fields`, { Namn: 'B3' })
    const { body } = await get(link)
    expect(ids(body)).toEqual(['2'])
    expect(body.value[0].fields.Namn).toBe('B3')
    expect((await get(body['@odata.deltaLink'])).body.value).toEqual([])
  })
  it('begins with nothing for token=latest, in each way of writing it (listitem-delta.md, CSDL)', async () => {
    for (const form of ['delta?token=latest', "delta(token='latest')", "microsoft.graph.delta(token='latest')"]) {
      const { body } = await get(`${items}/${form}`)
      expect(body.value).toEqual([])
      expect(body['@odata.deltaLink']).toContain('/items/')
    }
  })
  it('tells a deleted item by the documented facet (listitem-delta.md)', async () => {
    const link = await linkOf()
    await site.as('agare').delete(`${items}/3`)
    const { body } = await get(link)
    expect(body.value).toEqual([
      {
        id: '3',
        parentReference: { siteId: expect.any(String) },
        contentType: expect.any(Object),
        deleted: { state: 'deleted' },
      },
    ])
  })
  it('can tell it by the error object that has been seen (msgraph-sdk-typescript#544)', async () => {
    const link = await linkOf()
    await site.as('agare').delete(`${items}/3`)
    await site.as('agare').post('/local/beliefs', { deltaDelete: 'error-entry' })
    expect((await get(link)).body.value[0].error.message).toMatch(/^Cannot write a deleted resource/)
  })
  it('misses nothing that is written while the first round is read (listitem-delta.md)', async () => {
    const first = await get(`${items}/delta?$expand=fields&$top=2`)
    await site.as('rep-arbvux').patch(`${items}/1/fields`, { Namn: 'A2' })
    await site.as('rep-arbvux').post(items, { fields: { Namn: 'D' } })
    const second = await get(first.body['@odata.nextLink'])
    const third = await get(second.body['@odata.deltaLink'])
    expect(third.body.value.find((row: { id: string }) => row.id === '1').fields.Namn).toBe('A2')
    expect([...ids(second.body), ...ids(third.body)]).toContain('4')
  })
  it('answers 410 with a Location to begin from when the token is from another database (listitem-delta.md)', async () => {
    const link = await linkOf()
    site.store.db.run("UPDATE meta SET value = 'other' WHERE key = 'epoch'")
    const { status, headers, body } = await get(link)
    expect(status).toBe(410)
    expect(body.error.code).toBe('resyncChangesApplyDifferences')
    expect(ids((await get(headers.get('location') ?? '')).body)).toEqual(['1', '2', '3'])
  })
  it('refuses a token it never gave, and filters (listitem-delta.md)', async () => {
    expect((await get(`${items}/delta?token=nonsense`)).status).toBe(400)
    expect((await get(`${items}/delta?$filter=fields/Namn eq 'A'`)).status).toBe(400)
  })
  it('can be played without expanded fields, silently or as 400 (belief delta-expand)', async () => {
    await site.as('agare').post('/local/beliefs', { deltaExpand: 'ignored' })
    expect((await get(`${items}/delta?$expand=fields`)).body.value[0]).not.toHaveProperty('fields')
    await site.as('agare').post('/local/beliefs', { deltaExpand: 'refused' })
    expect((await get(`${items}/delta?$expand=fields`)).status).toBe(400)
  })
})
