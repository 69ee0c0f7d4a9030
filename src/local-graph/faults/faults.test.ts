import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Running, startLocalGraph } from '../start.ts'
import { openTestSite, sitePath, type TestSite, testLists } from '../test-site.ts'
import { chances, makeFaultBook } from './book.ts'
import { faultNames } from './fault.ts'

/** Sources: graph-facts §4.4, §4.5, §6; reliability-security §1.5. */
let site: TestSite
let items: string
beforeEach(() => {
  site = openTestSite()
  items = `${site.list('Poster')}/items`
})
const fault = (text: string) => ({ 'x-local-fault': text })
const member = () => site.as('rep-arbvux')

describe('a fault of one request', () => {
  for (const [text, status, code] of [
    ['throttle', 429, 'TooManyRequests'],
    ['busy', 503, 'serviceNotAvailable'],
    ['conflict', 409, 'resourceModified'],
    ['stale', 412, 'resourceModified'],
    ['general', 500, 'generalException'],
    ['forbidden', 403, 'accessDenied'],
    ['expired', 401, 'InvalidAuthenticationToken'],
    ['resync', 410, 'resyncChangesApplyDifferences'],
    ['resync-upload', 410, 'resyncChangesUploadDifferences'],
  ] as const) {
    it(`${text} is ${status} ${code}, and nothing is written (errors.md)`, async () => {
      const answer = await member().post(items, { fields: {} }, fault(text))
      expect([answer.status, answer.body.error.code]).toEqual([status, code])
      expect((await member().get(items)).body.value).toEqual([])
    })
  }
  it('throttle tells to wait seconds, until a date, absurdly long, or not at all (throttling.md, gd#3877)', async () => {
    const wait = async (text: string) => (await member().get('/me', fault(text))).headers.get('retry-after')
    expect(await wait('throttle;wait=5')).toBe('5')
    expect(new Date((await wait('busy;wait=date')) ?? '').getTime()).toBeGreaterThan(Date.now())
    expect(await wait('throttle;wait=absurd')).toBe('86400.5')
    expect(await wait('throttle;wait=none')).toBeNull()
  })
  it('timeout is 504 after the write was done (graph-client)', async () => {
    expect((await member().post(items, { fields: { Namn: 'A' } }, fault('timeout'))).status).toBe(504)
    expect((await member().get(items)).body.value).toHaveLength(1)
  })
  it('claims is 401 with a challenge in base64 (claims-challenge.md)', async () => {
    const { headers } = await member().get('/me', fault('claims'))
    const claims = /claims="([^"]+)"/.exec(headers.get('www-authenticate') ?? '')?.[1] ?? ''
    expect(JSON.parse(Buffer.from(claims, 'base64').toString())).toHaveProperty('access_token')
    expect((await member().get('/me', fault('expired'))).headers.get('www-authenticate')).not.toMatch(/claims/)
  })
  it('resync leads to where reading begins anew (listitem-delta.md)', async () => {
    await member().post(items, { fields: {} })
    const { headers } = await member().get(`${items}/delta?token=abc`, fault('resync'))
    const path = (headers.get('location') ?? '').replace('https://graph.microsoft.com/v1.0', '')
    expect((await member().get(path)).body.value).toHaveLength(1)
  })
  it('doubled gives every row twice, broken-delete the error object for a deleted one (listitem-delta.md, msgraph-sdk-typescript#544)', async () => {
    await member().post(items, { fields: {} })
    const { body } = await member().get(`${items}/delta`, fault('doubled'))
    expect(body.value.map((row: { id: string }) => row.id)).toEqual(['1', '1'])
    await site.as('agare').delete(`${items}/1`)
    const link = body['@odata.deltaLink'].replace('https://graph.microsoft.com/v1.0', '')
    expect((await member().get(link, fault('broken-delete'))).body.value[0]).toHaveProperty('error')
  })
  it('cut ends the JSON half-way (msgraph-sdk-typescript#544)', async () => {
    const { status, body, text } = await member().get('/me', fault('cut'))
    expect([status, body]).toEqual([200, undefined])
    expect(text).toMatch(/^\{/)
  })
  it('latency waits, rate-limit shows the headers of the last fifth of the quota (how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.md)', async () => {
    const before = performance.now()
    await member().get('/me', fault('latency;ms=60'))
    expect(performance.now() - before).toBeGreaterThan(55)
    const { headers } = await member().get('/me', fault('rate-limit'))
    expect([headers.get('ratelimit-limit'), headers.get('ratelimit-remaining')]).toEqual(['1250', '120'])
  })
  it('that does not exist is told with those that do (ours)', async () => {
    const { status, body } = await member().get('/me', fault('nonsense'))
    expect(status).toBe(400)
    expect(body.error.message).toContain(faultNames.join(', '))
  })
})

describe('a fault of one member of a batch', () => {
  /** A batch whose first member meets the fault; what became of both. */
  const batch = async (
    text: string,
    first: object = { method: 'POST', url: items, body: { fields: { Namn: 'A' } } },
  ) => {
    const json = { 'Content-Type': 'application/json' }
    const requests = [
      { id: '1', ...first, headers: { ...json, ...fault(text) } },
      { id: '2', method: 'POST', url: items, headers: json, body: { fields: { Namn: 'B' } } },
    ]
    const { status, body } = await member().post('/$batch', { requests })
    const [one, two] = body.responses
    return { outer: status, one, two: two.status, written: (await member().get(items)).body.value.length - 1 }
  }
  for (const [text, status, written, headers] of [
    ['throttle;wait=5', 429, 0, { 'Retry-After': '5' }],
    ['throttle;wait=absurd', 429, 0, { 'Retry-After': '86400.5' }],
    ['throttle;wait=none', 429, 0, {}],
    ['throttle;wait=date', 429, 0, { 'Retry-After': expect.stringMatching(/GMT$/) }],
    ['busy;wait=3', 503, 0, { 'Retry-After': '3' }],
    ['timeout', 504, 1, {}],
    ['conflict', 409, 0, {}],
    ['stale', 412, 0, {}],
    ['general', 500, 0, {}],
    ['forbidden', 403, 0, {}],
    ['expired', 401, 0, { 'Www-Authenticate': expect.not.stringMatching(/claims/) }],
    ['claims', 401, 0, { 'Www-Authenticate': expect.stringMatching(/claims="/) }],
    ['resync', 410, 0, { Location: expect.stringMatching(/^https:\/\/graph/) }],
    ['resync-upload', 410, 0, { Location: expect.stringMatching(/^https:\/\/graph/) }],
    ['latency;ms=1', 201, 1, {}],
    ['rate-limit', 201, 1, { 'Ratelimit-Remaining': '120' }],
    ['cut', 201, 1, {}],
  ] as const) {
    it(`${text} is ${status} in the member, 200 outside, and the other is written (throttling.md, json-batching.md)`, async () => {
      const met = await batch(text)
      expect([met.outer, met.one.status, met.two, met.written]).toEqual([200, status, 201, written])
      expect(met.one.headers).toMatchObject(headers)
      if (text === 'throttle;wait=none') expect(met.one.headers).not.toHaveProperty('Retry-After')
      expect(typeof met.one.body).toBe(text === 'cut' ? 'string' : 'object')
    })
  }
  it('doubled and broken-delete are of the rows that a member answers (listitem-delta.md, msgraph-sdk-typescript#544)', async () => {
    await member().post(items, { fields: {} })
    const delta = { method: 'GET', url: `${items}/delta` }
    const { one } = await batch('doubled', delta)
    expect(one.body.value.map((row: { id: string }) => row.id)).toEqual(['1', '1'])
    await site.as('agare').delete(`${items}/1`)
    const url = one.body['@odata.deltaLink'].replace('https://graph.microsoft.com/v1.0', '')
    const broken = await batch('broken-delete', { ...delta, url })
    expect(broken.one.body.value.filter((row: object) => 'error' in row)).toHaveLength(1)
  })
})

describe('faults of a run', () => {
  const open = (rules: unknown, seed = 1) => member().post('/local/faults', { rules, seed })
  it('strike by method and address, after some requests and so many times (ours)', async () => {
    await open([{ fault: 'forbidden', method: 'GET', path: 'items$', skip: 1, times: 2 }])
    const statuses: number[] = []
    for (let n = 0; n < 4; n += 1) statuses.push((await member().get(items)).status)
    expect(statuses).toEqual([200, 403, 403, 200])
    expect((await member().get('/me')).status).toBe(200)
    expect((await member().get('/local/faults')).body.struck).toHaveLength(2)
  })
  it('strike by chance, and the same seed gives the same run (ours)', () => {
    const run = (seed: number) => {
      const book = makeFaultBook()
      book.open([{ fault: 'busy', chance: 0.5 }], seed)
      return Array.from({ length: 40 }, () => book.meet('GET', '/me').length).join('')
    }
    expect(run(7)).toBe(run(7))
    expect(run(7)).not.toBe(run(8))
    const draw = chances(3)
    expect(Array.from({ length: 1_000 }, draw).filter(n => n < 0.5).length).toBeGreaterThan(400)
  })
  it('strike members of a batch one by one and spare the batch itself (throttling.md)', async () => {
    await open([{ fault: 'throttle', times: 1 }])
    const get = (id: string) => ({ id, method: 'GET', url: '/me' })
    const { status, body } = await member().post('/$batch', { requests: [get('1'), get('2')] })
    expect([status, ...body.responses.map((r: { status: number }) => r.status)]).toEqual([200, 429, 200])
  })
  it('end when they are taken away, and wrong ones are refused (ours)', async () => {
    await open([{ fault: 'general' }])
    await member().delete('/local/faults')
    expect((await member().get('/me')).status).toBe(200)
    expect((await open([{ fault: 'nonsense' }])).status).toBe(400)
    expect((await open([{ fault: 'throttle', wait: 'long' }])).status).toBe(400)
  })
})

describe('a dropped connection', () => {
  let running: Running
  beforeEach(async () => {
    running = await startLocalGraph({ data: ':memory:', lists: testLists })
  })
  afterEach(() => running.close())
  const send = (name?: string) =>
    fetch(`${running.url}/v1.0${sitePath}/lists/Poster/items`, {
      method: name === undefined ? 'GET' : 'POST',
      headers: {
        authorization: 'Bearer local-rep-arbvux',
        'content-type': 'application/json',
        ...(name && fault(name)),
      },
      ...(name === undefined ? {} : { body: JSON.stringify({ fields: {} }) }),
    })
  const count = async () => ((await (await send()).json()) as { value: unknown[] }).value.length
  it('before the work leaves nothing written (ours)', async () => {
    await expect(send('drop-before')).rejects.toThrow()
    expect(await count()).toBe(0)
  })
  it('of a batch loses every answer, before or after the work (ours)', async () => {
    const headers = { authorization: 'Bearer local-rep-arbvux', 'content-type': 'application/json' }
    const one = {
      method: 'POST',
      url: `${sitePath}/lists/Poster/items`,
      headers: { 'Content-Type': 'application/json' },
    }
    const requests = ['1', '2'].map(id => ({ id, ...one, body: { fields: {} } }))
    const send = () =>
      fetch(`${running.url}/v1.0/$batch`, { method: 'POST', headers, body: JSON.stringify({ requests }) })
    for (const [name, written] of [
      ['drop-before', 0],
      ['drop-after', 2],
    ] as const) {
      const rules = [{ fault: name, path: 'batch$', times: 1 }]
      const rule = { method: 'POST', headers, body: JSON.stringify({ rules }) }
      expect((await fetch(`${running.url}/local/faults`, rule)).status).toBe(200)
      await expect(send()).rejects.toThrow()
      expect(await count()).toBe(written)
    }
  })
  it('of one member takes the whole batch with it (ours)', async () => {
    const headers = { authorization: 'Bearer local-rep-arbvux', 'content-type': 'application/json' }
    const json = { 'Content-Type': 'application/json' }
    const one = { method: 'POST', url: `${sitePath}/lists/Poster/items`, body: { fields: {} } }
    const requests = [
      { id: '1', ...one, headers: { ...json, ...fault('drop-after') } },
      { id: '2', ...one, headers: json },
    ]
    const init = { method: 'POST', headers, body: JSON.stringify({ requests }) }
    await expect(fetch(`${running.url}/v1.0/$batch`, init)).rejects.toThrow()
    expect(await count()).toBeGreaterThan(0)
  })
  it('after the work leaves it written (ours)', async () => {
    await expect(send('drop-after')).rejects.toThrow()
    expect(await count()).toBe(1)
  })
})
