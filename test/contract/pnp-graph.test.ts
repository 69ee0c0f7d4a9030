import { GraphBrowser } from '@pnp/graph/behaviors/graphbrowser.js'
import { type IPagedResult, Paged } from '@pnp/graph/behaviors/paged.js'
import { type GraphFI, graphfi } from '@pnp/graph/fi.js'
import { GraphCollection } from '@pnp/graph/graphqueryable.js'
import '@pnp/graph/batching.js'
import '@pnp/graph/columns/index.js'
import '@pnp/graph/content-types/index.js'
import '@pnp/graph/list-item/index.js'
import '@pnp/graph/lists/index.js'
import '@pnp/graph/sites/index.js'
import '@pnp/graph/users/index.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { site } from '../../src/local-graph/site.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'

/**
 * PnPjs, the SharePoint community's client, against local Graph over a real connection. What it does follows what its
 * own live tests do (graph-facts §10.2), in our words.
 */
let running: Running
let graph: GraphFI
beforeAll(async () => {
  running = await startLocalGraph({ data: ':memory:', lists: [], links: 'local' })
  graph = clientOf('local-agare')
})
afterAll(() => running.close())

function clientOf(token: string): GraphFI {
  return graphfi().using(GraphBrowser({ baseUrl: `${running.url}/v1.0` }), instance => {
    instance.on.auth.replace(async (url: URL, init: RequestInit) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${token}` }
      return [url, init]
    })
    return instance
  })
}

const lists = () => graph.sites.getById(site.id).lists
let count = 0
/** A list of its own for each test. */
async function newList(): Promise<string> {
  count += 1
  const made = await lists().add({ displayName: `Pnp ${count}`, list: { template: 'genericList' } })
  return made.id ?? ''
}
const list = (id: string) => lists().getById(id)

describe('PnPjs', () => {
  it('finds the site by address and by id', async () => {
    const found = await graph.sites.getByUrl(site.hostname, site.path)
    expect((await found()).id).toBe(site.id)
    expect((await graph.sites.getById(site.id)()).webUrl).toBe(site.webUrl)
    expect(await graph.me()).toHaveProperty('displayName', 'Webbplatsägare')
  })
  it('adds, reads, renames and deletes a list', async () => {
    const id = await newList()
    expect((await list(id)()).displayName).toBe(`Pnp ${count}`)
    await list(id).update({ displayName: 'Annat namn' })
    expect((await list(id).select('displayName')()).displayName).toBe('Annat namn')
    expect((await lists()()).map(found => found.id)).toContain(id)
    await list(id).delete()
    await expect(list(id)()).rejects.toThrow(/404/)
  })
  it('adds, changes and deletes columns', async () => {
    const id = await newList()
    const column = await list(id).columns.add({ name: 'Pris', displayName: 'Pris', number: { decimalPlaces: 'two' } })
    const one = list(id).columns.getById(column.id ?? '')
    await one.update({ displayName: 'Kostnad' })
    expect(await one()).toMatchObject({ name: 'Pris', displayName: 'Kostnad', number: { decimalPlaces: 'two' } })
    await one.delete()
    await expect(one()).rejects.toThrow(/404/)
  })
  it('reads the content types of a list', async () => {
    const [first] = await list(await newList()).contentTypes()
    expect(first?.id).toMatch(/^0x0100/)
  })
  it('adds an item with its title beside fields, and gets an id', async () => {
    const item = await list(await newList()).items.add({ Title: 'x' } as object)
    expect(item.id).toBe('1')
  })
  it('adds, reads, changes and deletes an item', async () => {
    const { items } = list(await newList())
    const added = await items.add({ fields: { Title: 'ett' } } as object)
    const one = items.getById(added.id ?? '')
    expect((await one.select('Id')()).id).toBe(added.id)
    const changed = (await one.update({ fields: { Title: 'två' } })) as { fields: { Title: string } }
    expect(changed.fields.Title).toBe('två')
    await one.delete()
    await expect(one()).rejects.toThrow(/404/)
  })
  it('changes an item with If-Match, and gets 412 for an older eTag', async () => {
    const { items } = list(await newList())
    const { id } = await items.add({ fields: { Title: 'ett' } } as object)
    const eTag = (await items.getById(id)()).eTag ?? ''
    const change = async (Title: string): Promise<unknown> => {
      const item = items.getById(id)
      item.on.pre(async (url, init, result) => {
        init.headers = { ...init.headers, 'If-Match': eTag }
        return [url, init, result]
      })
      return item.update({ fields: { Title } } as object)
    }
    expect(await change('två')).toMatchObject({ fields: { Title: 'två' } })
    await expect(change('tre')).rejects.toThrow(/412/)
  })
  it('reads delta, then only what is new, deletions included', async () => {
    const { items } = list(await newList())
    for (const Title of ['a', 'b']) await items.add({ fields: { Title } } as object)
    type Row = { id: string; deleted?: { state: string } }
    const read = async (from: Parameters<typeof GraphCollection>[0], path?: string) =>
      (await GraphCollection(from, path).using(Paged())()) as unknown as IPagedResult<Row>
    const all = await read(items, 'delta')
    expect(all.value?.map(({ id }) => id)).toEqual(['1', '2'])
    await items.getById('1').delete()
    const news = await read([items, all.deltaLink])
    expect(news.value?.map(({ id, deleted }) => [id, deleted?.state])).toEqual([['1', 'deleted']])
  })
  it('expands chosen fields, encoded as it does', async () => {
    const { items } = list(await newList())
    await items.add({ fields: { Title: 'ett' } } as object)
    const [row] = await items.expand('fields($select=Title)').top(5)()
    expect(row?.fields).toMatchObject({ Title: 'ett' })
  })
  it('walks all pages by their next links', async () => {
    const { items } = list(await newList())
    for (let n = 0; n < 5; n += 1) await items.add({ fields: { Title: `${n}` } } as object)
    const seen: (string | undefined)[] = []
    for await (const page of items.top(2)) seen.push(...page.map((item: { id?: string }) => item.id))
    expect(seen).toEqual(['1', '2', '3', '4', '5'])
  })
  it('is told why a filter is refused, and filters an indexed column', async () => {
    const id = await newList()
    await list(id).items.add({ fields: { Title: 'ett' } } as object)
    await expect(list(id).items.filter("fields/Title eq 'ett'")()).rejects.toThrow(/400/)
    const columns = await list(id).columns()
    const title = columns.find(({ name }) => name === 'Title')
    await list(id)
      .columns.getById(title?.id ?? '')
      .update({ indexed: true })
    expect(await list(id).items.filter("fields/Title eq 'ett'")()).toHaveLength(1)
  })
  it('reads versions', async () => {
    const { items } = list(await newList())
    await items.add({ fields: { Title: 'ett' } } as object)
    await items.getById('1').update({ fields: { Title: 'två' } })
    // PnPjs declares a single version here and gives all of them.
    const versions: unknown = await items.getById('1').versions()
    expect(versions).toMatchObject([{ id: '2.0' }, { id: '1.0' }])
  })
  it('sends several requests as one batch', async () => {
    const id = await newList()
    const [batched, execute] = graph.batched()
    // PnPjs lets one object take part in a batch once.
    const items = () => batched.sites.getById(site.id).lists.getById(id).items
    const answers: Promise<unknown>[] = [
      items().add({ fields: { Title: 'a' } } as object),
      items().add({ fields: { Title: 'b' } } as object),
      batched.sites.getById(site.id).lists.getById(id)(),
    ]
    await execute()
    expect((await Promise.all(answers)).map(answer => (answer as { id: string }).id)).toEqual(['1', '2', id])
  })
  it('is refused what a person without rights may not do', async () => {
    const id = await newList()
    const stranger = clientOf('local-utan-medlemskap').sites.getById(site.id).lists.getById(id)
    await expect(stranger.items()).rejects.toThrow(/403/)
  })
})
