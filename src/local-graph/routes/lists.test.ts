import { beforeEach, describe, expect, it } from 'vitest'
import { teamGroup } from '../site.ts'
import { openTestSite, sitePath, type TestSite } from '../test-site.ts'

/** Sources: graph-facts §1; F1 to F3 there are recorded traffic. */
let site: TestSite
beforeEach(() => {
  site = openTestSite()
})
const owner = () => site.as('agare')

describe('sites', () => {
  it('are found by id, by encoded id, by host and path, and as root (site-getbypath.md)', async () => {
    const id = sitePath.slice('/sites/'.length)
    for (const path of [id, encodeURIComponent(id), 'styrforum.sharepoint.example:/sites/styrforum']) {
      const { status, body } = await owner().get(`/sites/${path}`)
      expect(status).toBe(200)
      expect(body.id).toBe(id)
    }
    const root = await owner().get('/sites/root')
    expect(root.body.webUrl).toBe('https://styrforum.sharepoint.example')
  })
  it('are found through the team that has them (site-get.md)', async () => {
    const { body } = await owner().get(`/groups/${teamGroup.id}/sites/root`)
    expect(`/sites/${body.id}`).toBe(sitePath)
    expect((await owner().get('/groups/another/sites/root')).status).toBe(404)
  })
  it('have the members of a recorded site (F2)', async () => {
    expect(Object.keys((await owner().get(sitePath)).body)).toEqual([
      '@odata.context',
      'createdDateTime',
      'description',
      'id',
      'lastModifiedDateTime',
      'name',
      'webUrl',
      'displayName',
      'root',
      'siteCollection',
    ])
  })
  it('go on after a path that ends in a colon (site-getbypath.md)', async () => {
    const path = '/sites/styrforum.sharepoint.example:/sites/styrforum:/lists/Poster/columns'
    expect((await owner().get(path)).body.value[0].name).toBe('Title')
  })
  it('that do not exist are 404 with the recorded text (CLI for Microsoft 365)', async () => {
    const { status, body } = await owner().get('/sites/styrforum.sharepoint.example:/sites/annan')
    expect(status).toBe(404)
    expect(body.error).toMatchObject({ code: 'itemNotFound', message: 'Requested site could not be found' })
  })
})

describe('lists', () => {
  it('are found by id and by title (list-get.md)', async () => {
    const byTitle = await owner().get(`${sitePath}/lists/Fakta%20om%20%C3%A4renden`)
    expect((await owner().get(`${sitePath}/lists/${byTitle.body.id}`)).body.id).toBe(byTitle.body.id)
  })
  it('are found by their address too, unless that belief is turned (belief list-by-name)', async () => {
    expect((await owner().get(site.list('Fakta'))).status).toBe(200)
    await owner().post('/local/beliefs', { listByName: false })
    expect((await owner().get(site.list('Fakta'))).status).toBe(404)
  })
  it('have the members of a recorded list (F2, F3)', async () => {
    const { body } = await owner().get(site.list('Poster'))
    expect(Object.keys(body)).toEqual([
      '@odata.context',
      '@odata.etag',
      'createdDateTime',
      'description',
      'eTag',
      'id',
      'lastModifiedDateTime',
      'name',
      'webUrl',
      'displayName',
      'createdBy',
      'lastModifiedBy',
      'parentReference',
      'list',
    ])
    expect(body.list).toEqual({ contentTypesEnabled: false, hidden: false, template: 'genericList' })
  })
  it('keep their name when the title changes (F3)', async () => {
    const { body } = await owner().patch(site.list('Poster'), { displayName: 'Nytt' })
    expect([body.name, body.displayName]).toEqual(['Poster', 'Nytt'])
  })
  it('are made with a Title column and those of the body, 201 (list-create.md)', async () => {
    const columns = [
      { name: 'Author0', text: {} },
      { name: 'PageCount', number: {} },
    ]
    const made = await owner().post(`${sitePath}/lists`, {
      displayName: 'Books',
      columns,
      list: { template: 'genericList' },
    })
    expect(made.status).toBe(201)
    const names = (await owner().get(`${sitePath}/lists/Books/columns`)).body.value.map((c: { name: string }) => c.name)
    expect(names).toEqual(expect.arrayContaining(['Title', 'Author0', 'PageCount']))
  })
  it('cannot be given a name (gd#8113)', async () => {
    const { status, body } = await owner().post(`${sitePath}/lists`, { displayName: 'A', name: 'B' })
    expect(status).toBe(400)
    expect(body.error.message).toMatch(/^Cannot define a 'name' for a list as it is assigned by the server/)
  })
  it('with a taken title are 409 nameAlreadyExists (corso, errors.md)', async () => {
    const { status, body } = await owner().post(`${sitePath}/lists`, { displayName: 'poster' })
    expect(status).toBe(409)
    expect(body.error.code).toBe('nameAlreadyExists')
    expect((await owner().patch(site.list('Egna'), { displayName: 'Poster' })).status).toBe(409)
  })
  it('of an unknown template are refused, and leave nothing behind when a column is wrong (onedrive-api-docs#645)', async () => {
    const { body } = await owner().post(`${sitePath}/lists`, { displayName: 'A', list: { template: 'x' } })
    expect(body.error.message).toBe('One of the provided arguments is not acceptable.')
    const wrong = { displayName: 'A', columns: [{ name: 'B', text: {}, number: {} }] }
    expect((await owner().post(`${sitePath}/lists`, wrong)).status).toBe(400)
    expect((await owner().get(`${sitePath}/lists/A`)).status).toBe(404)
  })
  it('are gone after DELETE (PnPjs’ own tests)', async () => {
    expect((await owner().delete(site.list('Egna'))).status).toBe(204)
    expect((await owner().get(site.list('Egna'))).status).toBe(404)
  })
  it('of the system appear only where system is selected (list-list.md)', async () => {
    const names = async (query: string) =>
      (await owner().get(`${sitePath}/lists${query}`)).body.value.map((l: { name: string }) => l.name)
    expect(await names('')).not.toContain('User Information List')
    expect(await names('?$select=name,system')).toContain('User Information List')
  })
  it('that are hidden appear among the others (F2)', async () => {
    const made = await owner().post(`${sitePath}/lists`, { displayName: 'Dold', list: { hidden: true } })
    expect(made.body.list.hidden).toBe(true)
    const { body } = await owner().get(`${sitePath}/lists`)
    expect(body.value.map((list: { name: string }) => list.name)).toContain('Dold')
  })
  it('that are not there are 404 itemNotFound (errors.md)', async () => {
    for (const end of ['', '/columns', '/items', '/items/1', '/items/delta']) {
      const { status, body } = await owner().get(`${site.list('Saknas')}${end}`)
      expect([end, status, body.error.code]).toEqual([end, 404, 'itemNotFound'])
    }
  })
  it('of the system are made by the System Account (F2)', async () => {
    const { body } = await owner().get(`${sitePath}/lists/User Information List`)
    expect(body.createdBy).toEqual({ user: { displayName: 'System Account' } })
  })
  it('filter by displayName and nothing else (gd#9836)', async () => {
    const { body } = await owner().get(`${sitePath}/lists?$filter=displayName eq 'Poster'`)
    expect(body.value).toHaveLength(1)
    const wrong = await owner().get(`${sitePath}/lists?$filter=name eq 'Poster'`)
    expect(wrong.body.error.message).toBe('The provided filter statement is not supported')
  })
  it('expand columns and items (list-get.md)', async () => {
    await owner().post(`${site.list('Poster')}/items`, { fields: { Namn: 'A' } })
    const { body } = await owner().get(`${site.list('Poster')}?$expand=columns,items(expand=fields)`)
    expect(body.items[0].fields.Namn).toBe('A')
    expect(body.columns[0].name).toBe('Title')
    const chosen = await owner().get(`${site.list('Poster')}?$expand=columns,items($expand=fields($select=Namn))`)
    expect(chosen.body.items[0].fields).toEqual({ '@odata.etag': expect.any(String), Namn: 'A' })
    expect((await owner().get(`${site.list('Poster')}?$expand=items`)).body.items[0]).not.toHaveProperty('fields')
  })
  it('tell their content type, whose id is the one items bear (F1, F3)', async () => {
    const { body } = await owner().get(`${site.list('Poster')}/contentTypes`)
    const item = await owner().post(`${site.list('Poster')}/items`, { fields: {} })
    expect(item.body.contentType).toEqual({ id: body.value[0].id, name: 'Item' })
    expect(body.value[0].id).toMatch(/^0x0100[0-9A-F]{32}00[0-9A-F]{32}$/)
  })
})

describe('the User Information List', () => {
  it('gives a person the lookup id that items bear (Microsoft365R#77)', async () => {
    const query = "?$expand=fields($select=Title,EMail)&$filter=fields/EMail eq 'rep-arbvux@styrforum.example'"
    const { body } = await owner().get(`${sitePath}/lists/User Information List/items${query}`)
    expect(body.value[0].fields.Title).toBe('Representant, Arbvux')
    const item = await site.as('rep-arbvux').post(`${site.list('Poster')}/items`, { fields: {} })
    expect(item.body.fields.AuthorLookupId).toBe(body.value[0].id)
  })
})

describe('anything else', () => {
  it('is 400 with the segment that leads nowhere (js#1178)', async () => {
    const { status, body } = await owner().get('/v1.0/me')
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'BadRequest', message: "Resource not found for the segment 'v1.0'." })
  })
  it('bears the headers of Graph, and echoes client-request-id (Dev Proxy)', async () => {
    const { headers } = await owner().get('/me', { 'client-request-id': 'abc' })
    expect(headers.get('client-request-id')).toBe('abc')
    expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('content-type')).toMatch(/^application\/json;odata.metadata=minimal/)
    expect(headers.get('odata-version')).toBe('4.0')
    expect(headers.has('x-ms-ags-diagnostic')).toBe(true)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toMatch(/Location.*Retry-After/)
  })
  it('lets a page of another origin ask (Dev Proxy)', async () => {
    const url = 'http://localhost/v1.0/me'
    const headers = { 'access-control-request-headers': 'authorization,if-match' }
    const response = await site.app.request(url, { method: 'OPTIONS', headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,if-match')
  })
})
