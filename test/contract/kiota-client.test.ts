import { createGraphServiceClient, GraphRequestAdapter, type GraphServiceClient } from '@microsoft/msgraph-sdk'
import { createODataErrorFromDiscriminatorValue } from '@microsoft/msgraph-sdk/models/oDataErrors/index.js'
import { BatchRequestContent } from '@microsoft/msgraph-sdk-core'
import '@microsoft/msgraph-sdk-sites'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { site } from '../../src/local-graph/site.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'

/** The client that Microsoft generates from its own description of Graph, against local Graph (graph-facts §10.1). */
let running: Running
let client: GraphServiceClient
let adapter: GraphRequestAdapter
beforeAll(async () => {
  running = await startLocalGraph({ data: ':memory:', lists: [], links: 'local' })
  adapter = new GraphRequestAdapter({
    authenticateRequest: async request => {
      request.headers.add('Authorization', 'Bearer local-agare')
    },
  })
  adapter.baseUrl = `${running.url}/v1.0`
  client = createGraphServiceClient(adapter)
})
afterAll(() => running.close())

const ours = () => client.sites.bySiteId(site.id)
let listId: string
let count = 0
beforeEach(async () => {
  count += 1
  const made = await ours().lists.post({
    displayName: `Kiota ${count}`,
    columns: [
      { name: 'Nyckel', text: {}, indexed: true, enforceUniqueValues: true },
      { name: 'Antal', number: {} },
    ],
    list: { template: 'genericList' },
  })
  listId = made?.id ?? ''
})
const list = () => ours().lists.byListId(listId)
const add = (fields: Record<string, unknown>) => list().items.post({ fields: { additionalData: fields } })
const valuesOf = (fields: { additionalData?: Record<string, unknown> | undefined } | null | undefined) =>
  fields?.additionalData ?? {}

describe("Microsoft's generated client", () => {
  it('finds the site, its lists, and one list with its columns', async () => {
    expect((await ours().get())?.displayName).toBe('Styrforum')
    expect((await ours().lists.get())?.value?.map(({ id }) => id)).toContain(listId)
    const columns = await list().columns.get()
    expect(columns?.value?.find(({ name }) => name === 'Nyckel')).toMatchObject({
      indexed: true,
      enforceUniqueValues: true,
    })
  })
  it('renames and deletes a list, and gets 404 after that', async () => {
    expect((await list().patch({ displayName: `Ny ${count}` }))?.displayName).toBe(`Ny ${count}`)
    await list().delete()
    await expect(list().get()).rejects.toMatchObject({ responseStatusCode: 404 })
  })
  it('adds, changes and deletes a column', async () => {
    const made = await list().columns.post({ name: 'Extra', text: { maxLength: 10 } })
    const one = list().columns.byColumnDefinitionId(made?.id ?? '')
    expect((await one.patch({ displayName: 'Mer' }))?.displayName).toBe('Mer')
    await one.delete()
    await expect(one.get()).rejects.toMatchObject({ responseStatusCode: 404 })
  })
  it('adds an item and reads it back with chosen fields', async () => {
    const made = await add({ Title: 'ett', Antal: 2 })
    expect(made?.createdBy?.user?.displayName).toBe('Webbplatsägare')
    expect(made?.createdDateTime).toBeInstanceOf(Date)
    expect(valuesOf(made?.fields)).toMatchObject({ Title: 'ett', Antal: 2 })
    const one = list().items.byListItemId(made?.id ?? '')
    const read = await one.get({ queryParameters: { expand: ['fields($select=Title)'] } })
    expect(valuesOf(read?.fields)).toMatchObject({ Title: 'ett' })
    expect(valuesOf(read?.fields)).not.toHaveProperty('Antal')
  })
  it('changes fields with If-Match, and gets 412 for an older eTag', async () => {
    const made = await add({ Title: 'ett' })
    const one = list().items.byListItemId(made?.id ?? '')
    const headers = { 'If-Match': [made?.eTag ?? ''] }
    const changed = await one.fields.patch({ additionalData: { Title: 'två' } }, { headers })
    expect(valuesOf(changed)).toMatchObject({ Title: 'två' })
    const stale = one.fields.patch({ additionalData: { Title: 'tre' } }, { headers })
    await expect(stale).rejects.toMatchObject({ responseStatusCode: 412 })
  })
  it('is told the code and text of a refusal', async () => {
    await add({ Nyckel: 'k' })
    await expect(add({ Nyckel: 'K' })).rejects.toMatchObject({
      responseStatusCode: 400,
      errorEscaped: {
        code: 'invalidRequest',
        message: 'One or more fields with unique constraints already has the provided value.',
      },
    })
  })
  it('follows next links', async () => {
    for (const Title of ['a', 'b', 'c']) await add({ Title })
    const first = await list().items.get({ queryParameters: { top: 2 } })
    const second = await list()
      .items.withUrl(first?.odataNextLink ?? '')
      .get()
    const ids = [...(first?.value ?? []), ...(second?.value ?? [])].map(({ id }) => id)
    expect(ids).toEqual(['1', '2', '3'])
    expect(second?.odataNextLink ?? undefined).toBeUndefined()
  })
  it('reads delta, then only what is new, deletions included', async () => {
    for (const Title of ['a', 'b']) await add({ Title })
    const all = await list().items.delta.get({ queryParameters: { expand: ['fields'] } })
    expect(all?.value?.map(({ id }) => id)).toEqual(['1', '2'])
    await list().items.byListItemId('1').delete()
    const news = await list()
      .items.delta.withUrl(all?.odataDeltaLink ?? '')
      .get()
    expect(news?.value?.map(({ id, deleted }) => [id, deleted?.state])).toEqual([['1', 'deleted']])
    const latest = await list().items.deltaWithToken('latest').get()
    expect(latest?.value).toEqual([])
  })
  it('reads versions and restores one', async () => {
    await add({ Title: 'ett' })
    const one = list().items.byListItemId('1')
    await one.fields.patch({ additionalData: { Title: 'två' } })
    expect((await one.versions.get())?.value?.map(({ id }) => id)).toEqual(['2.0', '1.0'])
    await one.versions.byListItemVersionId('1.0').restoreVersion.post()
    expect(valuesOf(await one.fields.get())).toMatchObject({ Title: 'ett', _UIVersionString: '3.0' })
  })
  it('sends several readings as one batch, and is told the status of each', async () => {
    // This version of it sends no headers with the members, so they can only be readings.
    const batch = new BatchRequestContent(adapter, { XXX: createODataErrorFromDiscriminatorValue })
    const found = batch.addBatchRequest(list().items.toGetRequestInformation())
    const missing = batch.addBatchRequest(ours().lists.byListId('saknas').toGetRequestInformation())
    const statuses = await (await batch.postAsync())?.getResponsesStatusCodes()
    expect([statuses?.get(found.id), statuses?.get(missing.id)]).toEqual([200, 404])
  })
  it('deletes an item', async () => {
    await add({ Title: 'ett' })
    await list().items.byListItemId('1').delete()
    await expect(list().items.byListItemId('1').get()).rejects.toMatchObject({ responseStatusCode: 404 })
  })
})
