import { beforeAll, describe, expect, it } from 'vitest'
import { personas } from '../../src/local-graph/people.ts'
import { canonicalPath } from '../../src/local-graph/routes/canonical.ts'
import { chunkUnit } from '../../src/local-graph/routes/uploads.ts'
import { teamGroup } from '../../src/local-graph/site.ts'
import { type Answer, openTestSite, sitePath, type TestSite } from '../../src/local-graph/test-site.ts'
import { faultsOf, faultsOfRows } from './graph-type-metadata.ts'

/** The answer of every route against Microsoft's own declarations (@microsoft/microsoft-graph-types). */
let site: TestSite
const items = `${sitePath}/lists/Poster/items`
const owner = () => site.as('agare')
const application = { id: 'a', displayName: 'b' }
beforeAll(async () => {
  site = openTestSite()
  site.store.beliefs.versionsRemoved = true
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
  await owner().put(`${sitePath}/drive/root:/m/a.bin:/content`, new Uint8Array([1]), bytesType)
})
const bytesType = { 'content-type': 'application/octet-stream' }

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
/** A route's answer: a type, rows of a type (`[]` after it), nothing at all, or a link to the content of a file. */
type Row = readonly [method: Method, path: string, answers: string, body?: object]

const at = { dateTime: '2026-10-01T09:00:00', timeZone: 'UTC' }
const event = { subject: 'x', start: at, end: at }
const note = {
  topic: { source: 'text', value: 'x', webUrl: 'https://teams.microsoft.com/l/entity/x' },
  activityType: 'x',
  previewText: { content: 'x' },
}
const someone = personas[1]?.id ?? ''

const ofSite: readonly Row[] = [
  ['GET', sitePath, 'Site'],
  ['GET', '/sites/root', 'Site'],
  ['GET', `/groups/${teamGroup.id}/sites/root`, 'Site'],
  ['GET', `${sitePath}/lists`, 'List[]'],
  ['GET', `${sitePath}/lists?$select=id,name,system,list`, 'List[]'],
  ['POST', `${sitePath}/lists`, 'List', { displayName: 'Ny' }],
  ['GET', `${sitePath}/lists/Poster?$expand=columns,items(expand=fields)`, 'List'],
  ['PATCH', `${sitePath}/lists/Ny`, 'List', { displayName: 'Nyare' }],
  ['GET', `${sitePath}/lists/Poster/contentTypes`, 'ContentType[]'],
  ['GET', `${sitePath}/lists/Poster/columns`, 'ColumnDefinition[]'],
  ['POST', `${sitePath}/lists/Ny/columns`, 'ColumnDefinition', { name: 'K', text: {} }],
  ['GET', `${sitePath}/lists/Poster/columns/Namn`, 'ColumnDefinition'],
  ['PATCH', `${sitePath}/lists/Ny/columns/K`, 'ColumnDefinition', { displayName: 'Kolumn' }],
  ['DELETE', `${sitePath}/lists/Ny/columns/K`, ''],
  ['DELETE', `${sitePath}/lists/Ny`, ''],
]
const ofItems: readonly Row[] = [
  ['POST', items, 'ListItem', { fields: { Namn: 'C' } }],
  ['GET', `${items}?$expand=fields`, 'ListItem[]'],
  ['GET', `${items}/delta?$expand=fields`, 'ListItem[]'],
  ['GET', `${items}/1?$expand=fields`, 'ListItem'],
  ['PATCH', `${items}/1`, 'ListItem', { fields: { Namn: 'D' } }],
  ['GET', `${items}/1/fields`, 'FieldValueSet'],
  ['PATCH', `${items}/1/fields`, 'FieldValueSet', { Namn: 'E' }],
  ['GET', `${items}/1/versions?$expand=fields`, 'ListItemVersion[]'],
  ['GET', `${items}/1/versions/1.0?$expand=fields`, 'ListItemVersion'],
  ['GET', `${items}/1/versions/1.0/fields`, 'FieldValueSet'],
  ['POST', `${items}/1/versions/1.0/restoreVersion`, ''],
  ['DELETE', `${items}/1/versions/2.0`, ''],
  ['DELETE', `${items}/2`, ''],
]
const ofPeople: readonly Row[] = [
  ['GET', '/me', 'User'],
  ['GET', '/users?$search="displayName:representant"&$select=id,displayName', 'User[]'],
  ['GET', `/users/${someone}`, 'User'],
  ['GET', `/groups/${teamGroup.id}/members`, 'User[]'],
  ['POST', '/me/events', 'Event', event],
  ['GET', '/me/events', 'Event[]'],
  ['POST', '/users/agare@styrforum.example/events', 'Event', event],
  ['GET', '/users/agare@styrforum.example/events', 'Event[]'],
  ['POST', `/groups/${teamGroup.id}/events`, 'Event', event],
  ['GET', `/groups/${teamGroup.id}/events`, 'Event[]'],
  ['POST', `/users/${someone}/teamwork/sendActivityNotification`, '', note],
  ['POST', '/teamwork/sendActivityNotificationToRecipients', '', { ...note, recipients: [{ userId: someone }] }],
]
const grants = (place: string, body: object): readonly Row[] => [
  ['POST', `${place}/permissions`, 'Permission', { roles: ['read'], ...body }],
  ['GET', `${place}/permissions`, 'Permission[]'],
  ['GET', `${place}/permissions/LAST`, 'Permission'],
  ['DELETE', `${place}/permissions/LAST`, ''],
]
const library = (base: string, isOpening: boolean): readonly Row[] => {
  const root = `${base}/root`
  return [
    ['GET', base, 'Drive'],
    ['GET', root, 'DriveItem'],
    ['GET', `${root}/children`, 'DriveItem[]'],
    ['GET', `${root}:/m:/children`, 'DriveItem[]'],
    ['GET', `${root}:/m/a.bin`, 'DriveItem'],
    ['GET', `${root}:/m/a.bin:/content`, 'redirect'],
    ['PUT', `${root}:/m/b.bin:/content`, 'DriveItem'],
    ['GET', `${root}:/m/a.bin:/listItem?$expand=fields`, 'ListItem'],
    ['GET', `${root}:/m/a.bin:/listItem/fields`, 'FieldValueSet'],
    ['PATCH', `${root}:/m/a.bin:/listItem/fields`, 'FieldValueSet', { Title: 'x' }],
    ...(isOpening ? ([['POST', `${root}:/c.bin:/createUploadSession`, 'UploadSession', {}]] as const) : []),
    ['DELETE', `${root}:/m/b.bin`, ''],
  ]
}
const rows: readonly Row[] = [
  ...ofSite,
  ...ofItems,
  ...ofPeople,
  ...grants(sitePath, { grantedToIdentities: [{ application }] }),
  ...grants(`${sitePath}/lists/Poster`, { grantedToV2: { application } }),
  ...grants(`${items}/1`, { grantedToV2: { application } }),
  ...library(`${sitePath}/drive`, true),
  ...library('/drives/DRIVE', true),
  ...library(`/groups/${teamGroup.id}/drive`, true),
  ...library(`${sitePath}/lists/Dokument/drive`, false),
]

const places = { LAST: '', DRIVE: '' }
/** A search among people is answered to those only who accept that it may be a moment old. */
const patient = { ConsistencyLevel: 'eventual' }
async function send([method, path, , body]: Row): Promise<Answer> {
  const full = path.replace('LAST', places.LAST).replace('DRIVE', places.DRIVE)
  const client = owner()
  if (method === 'PUT') return client.put(full, new Uint8Array([1]), bytesType)
  if (method === 'GET') return client.get(full, patient)
  if (method === 'DELETE') return client.delete(full)
  return client[method === 'POST' ? 'post' : 'patch'](full, body)
}

/** What is wrong with an answer of a route. */
function faultsIn(answer: Answer, answers: string): readonly string[] {
  if (answers === 'redirect') return answer.status === 302 ? [] : [`status ${answer.status}`]
  if (answer.status >= 300) return [`status ${answer.status}: ${answer.text}`]
  if (answers === '') return answer.text === '' ? [] : [`It has a body: ${answer.text}`]
  if (!answers.endsWith('[]')) return faultsOf(answer.body, answers)
  return answer.body.value?.length === 0
    ? ['It has no rows to look at.']
    : faultsOfRows(answer.body, answers.slice(0, -2))
}

/** The first route that an address leads to, as the router takes them. */
function routeOf(method: Method, path: string): string | undefined {
  const address = canonicalPath(`/v1.0${path.replace(/\?.*/, '')}`)
  return graphRoutes().find(route => {
    const [wanted, pattern = ''] = route.split(' ')
    const segments = pattern
      .split(/\/(?![^{]*\})/)
      .map(one => /\{(.*)\}$/.exec(one)?.[1] ?? one.replace(/^:.*/, '[^/]+'))
    return wanted === method && new RegExp(`^${segments.join('/').replace('$batch', '\\$batch')}$`).test(address)
  })
}
const graphRoutes = () =>
  site.app.routes
    .filter(({ path, method }) => path.startsWith('/v1.0') && method !== 'ALL')
    .map(r => `${r.method} ${r.path}`)

describe('answers hold nothing but what Microsoft declares', () => {
  const visited = new Set<string | undefined>()
  const named = rows.map(row => ({ row, name: `${row[0]} ${row[1].replace(sitePath, '')}: ${row[2] || 'nothing'}` }))
  it.each(named)('$name', async ({ row }) => {
    const [method, path, answers] = row
    if (places.DRIVE === '') places.DRIVE = (await owner().get(`${sitePath}/drive`)).body.id
    const answer = await send(row)
    if (path.endsWith('/permissions') && method === 'POST') places.LAST = answer.body.id
    expect(faultsIn(answer, answers)).toEqual([])
    visited.add(routeOf(method, path))
  })

  it('and no route is left out', () => {
    expect(graphRoutes().filter(route => !visited.has(route))).toEqual(['POST /v1.0/$batch'])
  })

  it('a member of a batch is answered as it is alone', async () => {
    const asked = rows.filter(
      ([method, path, answers]) => method === 'GET' && answers !== 'redirect' && !path.includes('LAST'),
    )
    for (let start = 0; start < asked.length; start += 20) {
      const part = asked.slice(start, start + 20)
      const requests = part.map(([method, path], index) => ({
        id: `${index}`,
        method,
        url: path.replace('DRIVE', places.DRIVE),
        headers: patient,
      }))
      const { status, body } = await owner().post('/$batch', { requests })
      expect([status, Object.keys(body), body.responses.length]).toEqual([200, ['responses'], part.length])
      for (const [index, row] of part.entries()) {
        const inner = body.responses.find((one: { id: string }) => one.id === `${index}`)
        expect(Object.keys(inner).sort()).toEqual(['body', 'headers', 'id', 'status'])
        const alone = await send(row)
        const linkless = (of: object) =>
          JSON.stringify(of).replaceAll(/"@(odata.deltaLink|microsoft.graph.downloadUrl)":"[^"]*"/g, '')
        expect([row[1], inner.status, linkless(inner.body)]).toEqual([row[1], alone.status, linkless(alone.body)])
      }
    }
  })

  it('a deleted row of delta is a ListItem', async () => {
    const latest = (await owner().get(`${items}/delta?token=latest`)).body
    const { body } = await owner().post(items, { fields: {} })
    await owner().delete(`${items}/${body.id}`)
    const news = await owner().get(latest['@odata.deltaLink'].replace('https://graph.microsoft.com/v1.0', ''))
    expect(news.body.value).toHaveLength(1)
    expect(faultsOfRows(news.body, 'ListItem')).toEqual([])
  })

  it('an upload in parts tells as an UploadSession what is missing, and ends with a DriveItem', async () => {
    const { body } = await owner().post(`${sitePath}/drive/root:/stor.bin:/createUploadSession`, {})
    const size = chunkUnit + 1
    const put = async (from: number, length: number) => {
      const headers = { 'content-range': `bytes ${from}-${from + length - 1}/${size}` }
      const answer = await site.app.request(body.uploadUrl.replace('https://graph.microsoft.com', 'http://localhost'), {
        method: 'PUT',
        headers,
        body: new Uint8Array(length),
      })
      return answer.json()
    }
    expect(faultsOf(await put(0, chunkUnit), 'UploadSession')).toEqual([])
    expect(faultsOf(await put(chunkUnit, 1), 'DriveItem')).toEqual([])
  })
})

describe('errors', () => {
  it.each([
    ['400', `${items}?$skip=1`, {}],
    ['404', `${items}/77`, {}],
    ['412', `${items}/1`, { 'if-match': '"x,1"' }],
    ...['throttle', 'busy', 'timeout', 'conflict', 'stale', 'general', 'forbidden', 'expired', 'claims', 'resync'].map(
      fault => [fault, items, { 'x-local-fault': fault }] as const,
    ),
  ] as const)('have the recorded members and no others: %s', async (what, path, headers) => {
    const { body } = what === '412' ? await owner().delete(path, headers) : await owner().get(path, headers)
    expect(Object.keys(body)).toEqual(['error'])
    expect(Object.keys(body.error)).toEqual(['code', 'message', 'innerError'])
    const { code, ...inner } = body.error.innerError
    expect(Object.keys(inner)).toEqual(['date', 'request-id', 'client-request-id'])
    expect(inner.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
    expect([typeof body.error.code, typeof body.error.message, ['undefined', 'string'].includes(typeof code)]).toEqual([
      'string',
      'string',
      true,
    ])
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
