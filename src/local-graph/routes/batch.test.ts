import { beforeEach, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.ts'

/** Source: graph-facts §5 unless another is named. */
let site: TestSite
let items: string
beforeEach(() => {
  site = openTestSite()
  items = `${site.list('Poster')}/items`
})
const json = { 'Content-Type': 'application/json' }
const add = (id: string, fields: object, more: object = {}) => ({
  id,
  method: 'POST',
  url: items,
  headers: json,
  body: { fields },
  ...more,
})
const send = async (requests: unknown, headers: Record<string, string> = {}) => {
  const answer = await site.as('rep-arbvux').post('/$batch', { requests }, headers)
  const statuses = Object.fromEntries(
    (answer.body.responses ?? []).map((r: { id: string; status: number }) => [r.id, r.status]),
  )
  return { ...answer, statuses }
}

describe('a batch', () => {
  it('answers each member with its own status, headers and body, 200 outside (json-batching.md)', async () => {
    const { status, body, statuses } = await send([
      add('a', { Namn: 'A' }),
      { id: 'b', method: 'GET', url: `${items}/77` },
    ])
    expect(status).toBe(200)
    expect(statuses).toEqual({ a: 201, b: 404 })
    expect(body.responses[0].body.fields.Namn).toBe('A')
    expect(body.responses[0].headers['Content-Type']).toMatch(/json/)
    expect(body.responses[0].headers.ETag).toMatch(/,1"$/)
  })
  it('passes on If-Match of a member, and 204 has no body (json-batching.md)', async () => {
    await send([add('a', {})])
    const { body, statuses } = await send([
      {
        id: '1',
        method: 'PATCH',
        url: `${items}/1/fields`,
        headers: { ...json, 'If-Match': '"x,1"' },
        body: { Namn: 'B' },
      },
      { id: '2', method: 'GET', url: '/me' },
    ])
    expect(statuses).toEqual({ 1: 412, 2: 200 })
    const owner = await site
      .as('agare')
      .post('/$batch', { requests: [{ id: 'd', method: 'DELETE', url: `${items}/1` }] })
    expect(owner.body.responses[0].status).toBe(204)
    expect(owner.body.responses[0]).not.toHaveProperty('body')
    expect(body.responses).toHaveLength(2)
  })
  it('takes addresses without a leading slash (json-batching.md)', async () => {
    expect((await send([{ id: '1', method: 'GET', url: 'me' }])).statuses).toEqual({ 1: 200 })
  })
  it('refuses a leading /v1.0 in a member with the recorded text (js#1178)', async () => {
    const { body } = await send([{ id: '1', method: 'GET', url: '/v1.0/me' }])
    expect(body.responses[0].status).toBe(400)
    expect(body.responses[0].body.error.message).toBe("Resource not found for the segment 'v1.0'.")
  })
  it('fails what depends on a failed member with 424, and keeps the others (json-batching.md)', async () => {
    const { statuses } = await send([
      add('1', { Saknas: 1 }),
      add('2', { Namn: 'B' }, { dependsOn: ['1'] }),
      add('3', { Namn: 'C' }, { dependsOn: ['2'] }),
      add('4', { Namn: 'D' }),
    ])
    expect(statuses).toEqual({ 1: 400, 2: 424, 3: 424, 4: 201 })
  })
  it('holds 20 members and not 21 (json-batching.md)', async () => {
    const get = (n: number) => ({ id: String(n), method: 'GET', url: '/me' })
    expect((await send(Array.from({ length: 20 }, (_, n) => get(n)))).status).toBe(200)
    expect((await send(Array.from({ length: 21 }, (_, n) => get(n)))).status).toBe(400)
  })
  it('refuses ids that differ in case alone, unknown dependencies and what is no batch (json-batching.md, js#1451)', async () => {
    const get = { method: 'GET', url: '/me' }
    expect(
      (
        await send([
          { id: 'a', ...get },
          { id: 'A', ...get },
        ])
      ).status,
    ).toBe(400)
    expect((await send([{ id: 'a', ...get, dependsOn: ['b'] }])).status).toBe(400)
    expect((await send([{ method: 'GET', url: '/me' }])).status).toBe(400)
    const { status, body } = await send('x')
    expect([status, body.error.message]).toEqual([400, 'Invalid batch payload format.'])
  })
  it('asks for Content-Type where there is a body (json-batching.md)', async () => {
    expect((await send([add('a', {}, { headers: {} })])).status).toBe(400)
  })
  it('is no transaction: members before a refused one stay written (json-batching.md)', async () => {
    await send([add('1', { ClientKey: 'k' }), add('2', { ClientKey: 'k' })])
    expect((await site.as('rep-arbvux').get(items)).body.value).toHaveLength(1)
  })
  it('bears Retry-After in the throttled member, 200 outside or 424 (throttling.md, belief throttled-batch)', async () => {
    const throttled = { id: 't', method: 'GET', url: '/me', headers: { 'x-local-fault': 'throttle;wait=7' } }
    const { status, body, statuses } = await send([throttled, add('2', {})])
    expect([status, statuses]).toEqual([200, { t: 429, 2: 201 }])
    expect(body.responses[0].headers['Retry-After']).toBe('7')
    await site.as('agare').post('/local/beliefs', { batchThrottled: 424 })
    expect((await send([throttled])).status).toBe(424)
  })
  it('asks with the rights of the one who sends it (json-batching.md)', async () => {
    const { body } = await site
      .as('utan-medlemskap')
      .post('/$batch', { requests: [{ id: '1', method: 'GET', url: items }] })
    expect(body.responses[0].status).toBe(403)
  })
})
