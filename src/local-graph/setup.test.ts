import { describe, expect, it } from 'vitest'
import type { ListDefinition } from '../sharepoint/lists/definition.ts'
import { personaByKey, personas } from './people.ts'
import { makeSeeding } from './sample/seeding.ts'
import { setUpSite } from './setup.ts'
import { openTestSite, testLists } from './test-site.ts'

const dump = (site: ReturnType<typeof openTestSite>) =>
  ['lists', 'columns', 'roles', 'assignments', 'principals', 'members', 'items'].map(table =>
    site.store.db.all(`SELECT * FROM ${table}`),
  )

describe('setting a site up', () => {
  it('a second time changes nothing', async () => {
    const site = openTestSite()
    const before = dump(site)
    await setUpSite(site.store, testLists)
    expect(dump(site)).toEqual(before)
  })
  it('adds lists and columns of a later version without touching data', async () => {
    const site = openTestSite()
    const items = `${site.list('Poster')}/items`
    await site.as('rep-arbvux').post(items, { fields: { Namn: 'A' } })
    const [first, second, third] = testLists as [ListDefinition, ListDefinition, ListDefinition]
    const nya = { name: 'Nytt', display: 'Nytt namn', type: { kind: 'text', maxLength: 20 } } as const
    await setUpSite(site.store, [
      first,
      second,
      { ...third, columns: [...third.columns, nya] },
      { ...third, name: 'Ny', display: 'Ny' },
    ])
    const { body } = await site.as('rep-arbvux').patch(`${items}/1/fields`, { Nytt: 'x' })
    expect(body).toMatchObject({ Namn: 'A', Nytt: 'x' })
    expect((await site.as('rep-arbvux').get(`${site.list('Ny')}/items`)).status).toBe(200)
  })
  it('gives lists their name as address and their display name as title, and keeps versions', async () => {
    const site = openTestSite()
    const { body } = await site.as('agare').get(site.list('Fakta'))
    expect([body.name, body.displayName]).toEqual(['Fakta', 'Fakta om ärenden'])
    const rest = await site.as('agare').get("/_api/web/lists/getbytitle('Fakta om ärenden')")
    expect(rest.body).toMatchObject({ EnableVersioning: true, HasUniqueRoleAssignments: true })
    const key = await site.as('agare').get(`${site.list('Fakta')}/columns/ClientKey`)
    expect(key.body).toMatchObject({ displayName: 'Nyckel', indexed: true, enforceUniqueValues: true })
  })
})

describe('personas', () => {
  it('are eighteen, each by role, with ids and tokens of their own', () => {
    expect(personas).toHaveLength(18)
    for (const member of ['key', 'id', 'token', 'name'] as const) {
      expect(new Set(personas.map(persona => persona[member])).size).toBe(18)
    }
    expect(personas.filter(({ owner }) => owner).map(({ key }) => key)).toEqual(['agare'])
  })
})

describe('seeding', () => {
  const at = '2025-03-04T10:00:00Z'
  it('writes items by anyone at any time, with eTag and versions', async () => {
    const site = openTestSite()
    const seeding = makeSeeding(site.store)
    const by = personaByKey('rep-arbvux').id
    const { id } = seeding.addItem({ list: 'Poster', fields: { Namn: 'A' }, by, at })
    const later = '2025-04-04T10:00:00Z'
    seeding.changeItem({ list: 'Poster', id, fields: { Namn: 'B' }, by: personaByKey('samordnare').id, at: later })
    const { body } = await site.as('rep-arbvux').get(`${site.list('Poster')}/items/${id}`)
    expect([body.createdDateTime, body.lastModifiedDateTime]).toEqual([at, later])
    expect(body.createdBy.user.id).toBe(by)
  })
  it('meets the rules and rights that HTTP meets', () => {
    const seeding = makeSeeding(openTestSite().store)
    const by = personaByKey('rep-arbvux').id
    expect(() => seeding.addItem({ list: 'Poster', fields: { Saknas: 1 }, by, at })).toThrow('not recognized')
    expect(() => seeding.addItem({ list: 'Fakta', fields: {}, by, at })).toThrow('Access denied')
    expect(() => seeding.addItem({ list: 'Saknas', fields: {}, by, at })).toThrow(/Use the name of a definition/)
    expect(() => seeding.addItem({ list: 'Poster', fields: {}, by: 'nobody', at })).toThrow(/Use the id of a persona/)
  })
})
