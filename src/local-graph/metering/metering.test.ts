import { beforeEach, describe, expect, it } from 'vitest'
import { openTestSite, sitePath, type TestSite } from '../test-site.ts'
import { kindOf } from './cost.ts'

/** Source: graph-facts §6.2 (how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.md). */
const kind = (line: string) => {
  const [method = '', address = ''] = line.split(' ')
  const url = new URL(`http://x${address}`)
  return kindOf(method, url.pathname, url.searchParams)
}

describe('what a request costs', () => {
  it.each([
    ['GET /v1.0/sites/s', 'single'],
    ['GET /v1.0/groups/g/sites/root', 'single'],
    ['GET /v1.0/sites/s/lists/l?$expand=columns', 'single'],
    ['GET /v1.0/sites/s/lists/l?$expand=items($expand=fields)', 'many'],
    ['GET /v1.0/sites/s/lists/l/items/1/fields', 'single'],
    ['GET /v1.0/sites/s/lists/l/items/1/versions/1.0', 'single'],
    ['GET /v1.0/sites/s/lists/l/items/1/versions', 'many'],
    ['GET /v1.0/sites/s/lists/l/items?$filter=x', 'many'],
    ['GET /v1.0/sites/s/lists/l/items/delta', 'many'],
    ['GET /v1.0/sites/s/lists/l/items/delta?token=latest', 'many'],
    ['GET /v1.0/sites/s/lists/l/items/delta?token=abc', 'changes'],
    ["GET /v1.0/sites/s/lists/l/items/microsoft.graph.delta(token='abc')", 'changes'],
    ['POST /v1.0/sites/s/lists/l/items', 'write'],
    ['PATCH /v1.0/sites/s/lists/l/items/1', 'write'],
    ['PUT /v1.0/sites/s/drive/items/x/content', 'write'],
    ['GET /v1.0/sites/s/permissions', 'permission'],
    ['GET /v1.0/sites/s/lists/l/items/1?$expand=fields,permissions', 'permission'],
    ['POST /v1.0/$batch', 'batch'],
    ['GET /v1.0/me', 'directory'],
    ['GET /v1.0/groups/g/members', 'directory'],
    ['POST /_api/web/lists', 'rest'],
  ] as const)('%s is %s (how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.md)', (line, wanted) =>
    expect(kind(line)).toBe(wanted),
  )
})

let site: TestSite
beforeEach(() => {
  site = openTestSite()
})
const meter = async () => (await site.as('agare').get('/local/meter')).body

describe('the meter', () => {
  it('counts by person and by kind, and the members of a batch one by one (how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.md, throttling.md)', async () => {
    const items = `${site.list('Poster')}/items`
    await site.as('rep-arbvux').post(items, { fields: { Namn: 'A' } })
    const requests = [
      { id: '1', method: 'GET', url: `${items}/1` },
      { id: '2', method: 'GET', url: `${items}/delta` },
    ]
    await site.as('samordnare').post('/$batch', { requests })
    await site.as('samordnare').get('/me')
    expect(await meter()).toMatchObject({
      wire: 3,
      requests: 4,
      units: 5,
      byKind: { single: { requests: 1, units: 1 }, many: { requests: 1, units: 2 }, batch: { requests: 1, units: 0 } },
      byUser: {
        'rep-arbvux': { requests: 1, units: 2, byKind: { write: { requests: 1, units: 2 } } },
        samordnare: { requests: 3, units: 3, byKind: { directory: { requests: 1, units: 0 } } },
      },
    })
  })

  it('counts what was throttled and what was refused (how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.md)', async () => {
    site.faults.open([{ fault: 'throttle', times: 1 }])
    expect((await site.as('rep-arbvux').get(sitePath)).status).toBe(429)
    expect((await site.as('utan-medlemskap').get(`${site.list('Poster')}/items`)).status).toBe(403)
    expect(await meter()).toMatchObject({ requests: 2, units: 3 })
  })

  it('begins again when it is told to, and has not counted the setting up (ours)', async () => {
    expect(await meter()).toMatchObject({ wire: 0, requests: 0, units: 0, byUser: {} })
    await site.as('rep-arbvux').get(sitePath)
    site.setClock('2026-03-01T10:00:00Z')
    await site.as('agare').delete('/local/meter')
    expect(await meter()).toMatchObject({ since: '2026-03-01T10:00:00.000Z', requests: 0, units: 0 })
  })
})
