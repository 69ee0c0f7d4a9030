import { beforeAll, describe, expect, it } from 'vitest'
import { personas } from '../../src/local-graph/people.ts'
import { type Answer, openTestSite, sitePath, type TestSite } from '../../src/local-graph/test-site.ts'
import { faultsOf, faultsOfRows } from './graph-type-metadata.ts'

/** Every kind of answer against Microsoft's own declarations (@microsoft/microsoft-graph-types). */
let site: TestSite
let items: string
beforeAll(async () => {
  site = openTestSite()
  items = `${site.list('Poster')}/items`
  const columns = `${site.list('Poster')}/columns`
  for (const column of [
    { name: 'Flera', choice: { choices: ['a'], displayAs: 'checkBoxes' } },
    { name: 'Dag', dateTime: { format: 'dateOnly' }, defaultValue: { formula: '=today()' } },
    { name: 'Person', personOrGroup: {} },
    { name: 'Post', lookup: { listId: 'x', columnName: 'Title' } },
  ]) {
    expect((await owner().post(columns, column)).status).toBe(201)
  }
  await owner().post(items, { fields: { Namn: 'A', PersonLookupId: 10, Dag: '2026-01-01' } })
  await owner().patch(`${items}/1/fields`, { Namn: 'B' })
  const application = { id: 'a', displayName: 'b' }
  await owner().post(`${sitePath}/permissions`, { roles: ['read'], grantedToIdentities: [{ application }] })
  const bytes = new Uint8Array([1])
  await owner().put(`${sitePath}/drive/root:/m/a.bin:/content`, bytes, { 'content-type': 'application/octet-stream' })
})
const owner = () => site.as('agare')
const good = (answer: Answer) => {
  expect(answer.status).toBeLessThan(300)
  return answer.body
}

describe('answers hold nothing but what Microsoft declares', () => {
  const entities: [what: string, type: string, path: () => string][] = [
    ['a site', 'Site', () => sitePath],
    ['a list with its columns and items', 'List', () => `${site.list('Poster')}?$expand=columns,items(expand=fields)`],
    ['a column', 'ColumnDefinition', () => `${site.list('Poster')}/columns/Namn`],
    ['an item with fields', 'ListItem', () => `${items}/1?$expand=fields`],
    ['a version', 'ListItemVersion', () => `${items}/1/versions/1.0?$expand=fields`],
    ['the person signed in', 'User', () => '/me'],
    ['another person', 'User', () => `/users/${personas[0]?.id}`],
    ['a drive', 'Drive', () => `${sitePath}/drive`],
    ['the root of a drive', 'DriveItem', () => `${sitePath}/drive/root`],
    ['a file', 'DriveItem', () => `${sitePath}/drive/root:/m/a.bin`],
    ['a folder', 'DriveItem', () => `${sitePath}/drive/root:/m`],
    ['the item behind a file', 'ListItem', () => `${sitePath}/drive/root:/m/a.bin:/listItem?$expand=fields`],
  ]
  for (const [what, type, path] of entities) {
    it(`${what} is a ${type}`, async () => {
      expect(faultsOf(good(await owner().get(path())), type)).toEqual([])
    })
  }
  const collections: [what: string, type: string, path: () => string][] = [
    ['lists', 'List', () => `${sitePath}/lists`],
    ['lists of the system too', 'List', () => `${sitePath}/lists?$select=id,name,system,list`],
    ['columns', 'ColumnDefinition', () => `${site.list('Poster')}/columns`],
    ['content types', 'ContentType', () => `${site.list('Poster')}/contentTypes`],
    ['items', 'ListItem', () => `${items}?$expand=fields`],
    ['changes', 'ListItem', () => `${items}/delta?$expand=fields`],
    ['versions', 'ListItemVersion', () => `${items}/1/versions?$expand=fields`],
    ['files', 'DriveItem', () => `${sitePath}/drive/root/children`],
    ['permissions', 'Permission', () => `${sitePath}/permissions`],
  ]
  for (const [what, type, path] of collections) {
    it(`${what} are ${type}s`, async () => {
      const body = good(await owner().get(path()))
      expect(faultsOfRows(body, type)).toEqual([])
      expect(body.value).not.toEqual([])
    })
  }
  it('what is made is told as its type too', async () => {
    const list = good(await owner().post(`${sitePath}/lists`, { displayName: 'Ny' }))
    const column = good(await owner().post(`${sitePath}/lists/Ny/columns`, { name: 'K', text: {} }))
    const item = good(await owner().post(`${sitePath}/lists/Ny/items`, { fields: { K: 'x' } }))
    const changed = good(await owner().patch(`${sitePath}/lists/Ny/items/1`, { fields: { K: 'y' } }))
    expect(faultsOf(list, 'List')).toEqual([])
    expect(faultsOf(column, 'ColumnDefinition')).toEqual([])
    expect([...faultsOf(item, 'ListItem'), ...faultsOf(changed, 'ListItem')]).toEqual([])
  })
  it('a grant is a Permission, on the site and on a list', async () => {
    const application = { id: 'a', displayName: 'b' }
    const onSite = { roles: ['read'], grantedToIdentities: [{ application }] }
    const onList = { roles: ['read'], grantedToV2: { application } }
    const made = [
      good(await owner().post(`${sitePath}/permissions`, onSite)),
      good(await owner().post(`${site.list('Poster')}/permissions`, onList)),
    ]
    expect(made.flatMap(grant => faultsOf(grant, 'Permission'))).toEqual([])
  })
  it('a deleted row of delta is a ListItem', async () => {
    const latest = good(await owner().get(`${items}/delta?token=latest`))
    await owner().post(items, { fields: {} })
    await owner().delete(`${items}/2`)
    const body = good(await owner().get(latest['@odata.deltaLink'].replace('https://graph.microsoft.com/v1.0', '')))
    expect(body.value).toHaveLength(1)
    expect(faultsOfRows(body, 'ListItem')).toEqual([])
  })
  it('an event is an Event, an upload an UploadSession', async () => {
    const at = { dateTime: '2026-10-01T09:00:00', timeZone: 'UTC' }
    expect(faultsOf(good(await owner().post('/me/events', { subject: 'x', start: at, end: at })), 'Event')).toEqual([])
    const upload = good(await owner().post(`${sitePath}/drive/root:/b.bin:/createUploadSession`, {}))
    expect(faultsOf(upload, 'UploadSession')).toEqual([])
  })
})

describe('the check itself', () => {
  it('finds an unknown member, a wrong type, and a wrong value of an enumeration', () => {
    expect(faultsOf({ nonsense: 1 }, 'ListItem')).toEqual(['ListItem.nonsense is unknown to ListItem.'])
    expect(faultsOf({ id: 1 }, 'ListItem')).toEqual(['ListItem.id is a number, not a string.'])
    expect(faultsOf({ createdBy: { user: { id: 1 } } }, 'ListItem')).toHaveLength(1)
    expect(faultsOf({ type: 'nonsense' }, 'ColumnDefinition')).toHaveLength(1)
    expect(faultsOf({}, 'Nonsense')).toHaveLength(1)
  })
})
