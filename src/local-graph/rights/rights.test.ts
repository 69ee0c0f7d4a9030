import { beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../people.ts'
import { localApp } from '../site.ts'
import { openTestSite, sitePath, type TestSite } from '../test-site.ts'

/** Source: graph-facts §7 unless another is named. */
let site: TestSite
beforeEach(() => {
  site = openTestSite()
})
const items = (name: string) => `${site.list(name)}/items`
const add = (key: string, list: string) => site.as(key).post(items(list), { fields: {} })

describe('who asks', () => {
  it('needs a token: none or an unknown one is 401 InvalidAuthenticationToken (errors.md)', async () => {
    for (const headers of [{}, { authorization: 'Bearer nobody' }, { authorization: 'Basic local-agare' }]) {
      const response = await site.app.request('http://localhost/v1.0/me', { headers })
      expect(response.status).toBe(401)
      expect(((await response.json()) as { error: { code: string } }).error.code).toBe('InvalidAuthenticationToken')
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
  })
  it('is every persona by its own token (ours)', async () => {
    for (const { key, id } of personas) expect((await site.as(key).get('/me')).body.id).toBe(id)
  })
  it('needs another token for SharePoint than for Graph (set-custom-permissions-on-a-list-by-using-the-rest-interface.md)', async () => {
    const headers = { authorization: 'Bearer local-agare' }
    expect((await site.app.request('http://localhost/_api/web', { headers })).status).toBe(401)
  })
})

describe('rights on a list', () => {
  /** What a persona of each kind may do: the statuses of read, add, change of another's, change of own, delete. */
  const table: Record<string, Record<string, readonly number[]>> = {
    Fakta: {
      'rep-arbvux': [200, 403, 403, 403, 403],
      'chef-ffs': [200, 201, 403, 403, 403],
      agare: [200, 201, 200, 200, 204],
      'utan-medlemskap': [403, 403, 403, 403, 403],
    },
    Egna: {
      'rep-arbvux': [200, 201, 403, 200, 403],
      'chef-ffs': [403, 403, 403, 403, 403],
      agare: [200, 201, 200, 200, 204],
      'utan-medlemskap': [403, 403, 403, 403, 403],
    },
    Poster: {
      'rep-arbvux': [200, 201, 200, 200, 403],
      'chef-ffs': [200, 201, 200, 200, 403],
      agare: [200, 201, 200, 200, 204],
      'utan-medlemskap': [403, 403, 403, 403, 403],
    },
  }
  for (const [list, rows] of Object.entries(table)) {
    for (const [key, expected] of Object.entries(rows)) {
      it(`${key} on ${list}: read, add, change another's, change own, delete are ${expected.join(' ')} (PnPjs sp/security)`, async () => {
        const others = (
          await add(list === 'Fakta' ? 'samordnare' : list === 'Egna' ? 'rep-sf-nordost' : 'rep-sf-nordost', list)
        ).body.id
        const client = site.as(key)
        const read = await client.get(items(list))
        const added = await add(key, list)
        const own = added.status === 201 ? added.body.id : others
        expect([
          read.status,
          added.status,
          (await client.patch(`${items(list)}/${others}/fields`, { Title: 'x' })).status,
          (await client.patch(`${items(list)}/${own}/fields`, { Title: 'x' })).status,
          (await client.delete(`${items(list)}/${others}`)).status,
        ]).toEqual(expected)
      })
    }
  }
  it('trim the collection of lists (belief list-of-lists)', async () => {
    const names = async (key: string) =>
      (await site.as(key).get(`${sitePath}/lists`)).body.value.map((l: { name: string }) => l.name)
    expect(await names('chef-ffs')).not.toContain('Egna')
    expect(await names('rep-arbvux')).toContain('Egna')
    expect((await site.as('utan-medlemskap').get(`${sitePath}/lists`)).status).toBe(403)
    expect((await site.as('utan-medlemskap').get(sitePath)).status).toBe(403)
  })
  it('hide behind 403 accessDenied, or 404 where that is believed, on every route of the list (errors.md, belief unseen-list)', async () => {
    const list = site.list('Egna')
    const routes = [
      '',
      '/columns',
      '/contentTypes',
      '/items',
      '/items/1',
      '/items/1/fields',
      '/items/1/versions',
      '/items/delta',
    ]
    for (const route of routes) {
      const { status, body } = await site.as('chef-ffs').get(list + route)
      expect([route, status, body.error.code]).toEqual([route, 403, 'accessDenied'])
    }
    await site.as('agare').post('/local/beliefs', { unseenList: 404 })
    for (const route of routes) expect((await site.as('chef-ffs').get(list + route)).status).toBe(404)
  })
  it('let nobody but owners make, change or remove lists and columns (list-create.md, PnPjs sp/security)', async () => {
    const member = site.as('samordnare')
    expect((await member.post(`${sitePath}/lists`, { displayName: 'X' })).status).toBe(403)
    expect((await member.patch(site.list('Poster'), { displayName: 'X' })).status).toBe(403)
    expect((await member.delete(site.list('Poster'))).status).toBe(403)
    expect((await member.post(`${site.list('Poster')}/columns`, { name: 'X', text: {} })).status).toBe(403)
    expect((await member.delete(`${site.list('Poster')}/columns/Namn`)).status).toBe(403)
  })
  it('with ReadSecurity 2 show members their own items alone, in lists, delta and by id (writesecurity-element.md)', async () => {
    await add('rep-arbvux', 'Poster')
    await add('samordnare', 'Poster')
    const list = "/_api/web/lists/getbytitle('Poster')"
    await site.as('agare').post(list, { ReadSecurity: 2 }, { 'x-http-method': 'MERGE' })
    const ids = async (key: string, end: string) =>
      (await site.as(key).get(items('Poster') + end)).body.value.map((i: { id: string }) => i.id)
    expect(await ids('rep-arbvux', '')).toEqual(['1'])
    expect(await ids('rep-arbvux', '/delta')).toEqual(['1'])
    expect((await site.as('rep-arbvux').get(`${items('Poster')}/2`)).status).toBe(404)
    expect(await ids('agare', '')).toEqual(['1', '2'])
  })
  it('can be played so that Add without Edit does not suffice (belief add-without-edit)', async () => {
    await site.as('agare').post('/local/beliefs', { addNeedsEdit: true })
    expect((await add('chef-ffs', 'Fakta')).status).toBe(403)
  })
})

describe('rights of the app', () => {
  it('are never exceeded by those of the person (permissions-selected-overview.md)', async () => {
    expect((await site.as('agare', 'Sites.Read.All').get(items('Poster'))).status).toBe(200)
    expect((await site.as('agare', 'Sites.Read.All').post(items('Poster'), { fields: {} })).status).toBe(403)
    expect((await site.as('agare', 'Sites.ReadWrite.All').post(items('Poster'), { fields: {} })).status).toBe(201)
    expect((await site.as('agare', 'Sites.ReadWrite.All').post(`${sitePath}/lists`, { displayName: 'X' })).status).toBe(
      403,
    )
    expect((await site.as('agare', 'Sites.Manage.All').post(`${sitePath}/lists`, { displayName: 'X' })).status).toBe(
      201,
    )
    expect((await site.as('agare', 'User.Read').get(items('Poster'))).status).toBe(403)
  })
  it('come with Sites.Selected from a grant on the site, in the granted role (permissions-selected-overview.md)', async () => {
    const selected = site.as('rep-arbvux', 'Sites.Selected')
    expect((await selected.get(items('Poster'))).status).toBe(403)
    const identities = [{ application: { id: localApp.id, displayName: 'Styrforum' } }]
    const grant = await site
      .as('agare')
      .post(`${sitePath}/permissions`, { roles: ['read'], grantedToIdentities: identities })
    expect(grant.status).toBe(201)
    expect(grant.body.grantedToIdentitiesV2[0].application.id).toBe(localApp.id)
    expect((await selected.get(items('Poster'))).status).toBe(200)
    expect((await selected.post(items('Poster'), { fields: {} })).status).toBe(403)
    await site.as('agare').post(`${sitePath}/permissions`, { roles: ['write'], grantedToIdentities: identities })
    expect((await selected.post(items('Poster'), { fields: {} })).status).toBe(201)
  })
  it('come with Lists.SelectedOperations.Selected from a grant on one list alone (list-post-permissions.md)', async () => {
    const selected = site.as('rep-arbvux', 'Lists.SelectedOperations.Selected')
    const grantedToV2 = { application: { id: localApp.id, displayName: 'Styrforum' } }
    const path = `${site.list('Poster')}/permissions`
    const { status, body } = await site.as('agare').post(path, { roles: ['write'], grantedToV2 })
    expect([status, body.roles, body.grantedToV2]).toEqual([201, ['write'], grantedToV2])
    expect((await selected.get(items('Poster'))).status).toBe(200)
    expect((await selected.get(items('Egna'))).status).toBe(403)
    expect((await site.as('agare').delete(`${path}/${body.id}`)).status).toBe(204)
    expect((await selected.get(items('Poster'))).status).toBe(403)
  })
  it('come with ListItems.SelectedOperations.Selected from a grant on one item alone (permissions-selected-overview.md)', async () => {
    await add('rep-arbvux', 'Poster')
    await add('rep-arbvux', 'Poster')
    const selected = site.as('rep-arbvux', 'ListItems.SelectedOperations.Selected')
    const grantedToV2 = { application: { id: localApp.id, displayName: 'Styrforum' } }
    const path = `${items('Poster')}/1/permissions`
    const granted = await site.as('agare').post(path, { roles: ['read'], grantedToV2 })
    expect([granted.status, (await site.as('agare').get(path)).body.value]).toEqual([201, [granted.body]])
    const statuses = async () =>
      Promise.all([
        selected.get(`${items('Poster')}/1`),
        selected.patch(`${items('Poster')}/1/fields`, { Namn: 'B' }),
        selected.get(`${items('Poster')}/1/versions`),
        selected.get(`${items('Poster')}/2`),
        selected.get(items('Poster')),
      ]).then(answers => answers.map(({ status }) => status))
    expect(await statuses()).toEqual([200, 403, 200, 403, 403])
    await site.as('agare').post(path, { roles: ['write'], grantedToV2 })
    expect(await statuses()).toEqual([200, 200, 200, 403, 403])
    const all = (await site.as('agare').get(path)).body.value
    for (const { id } of all) expect((await site.as('agare').delete(`${path}/${id}`)).status).toBe(204)
    expect(await statuses()).toEqual([403, 403, 403, 403, 403])
  })
  it('on a list take it out of its inheritance and leave people what they had (permissions-selected-overview.md)', async () => {
    const { body: list } = await site.as('agare').post(`${sitePath}/lists`, { displayName: 'Ny' })
    const unique = async () =>
      (await site.as('agare').get(`/_api/web/lists/getbyid('${list.id}')?$select=HasUniqueRoleAssignments`)).body
    expect(await unique()).toMatchObject({ HasUniqueRoleAssignments: false })
    const grantedToV2 = { application: { id: localApp.id, displayName: 'Styrforum' } }
    const before = (await site.as('rep-arbvux').get(items('Ny'))).status
    await site.as('agare').post(`${site.list('Ny')}/permissions`, { roles: ['write'], grantedToV2 })
    expect(await unique()).toMatchObject({ HasUniqueRoleAssignments: true })
    expect((await site.as('rep-arbvux').get(items('Ny'))).status).toBe(before)
  })
  it('cannot be given to people over Graph (site-post-permissions.md)', async () => {
    const user = { roles: ['write'], grantedToV2: { user: { id: personas[0]?.id } } }
    expect((await site.as('agare').post(`${site.list('Poster')}/permissions`, user)).status).toBe(400)
    expect((await site.as('samordnare').get(`${sitePath}/permissions`)).status).toBe(403)
  })
})
