import { describe, expect, it } from 'vitest'
import { error, isBatch, item, type Scripted, stage } from './scripted.ts'

const quiet = (wait: string): Scripted => error(429, 'TooManyRequests', 'x', { 'Retry-After': wait })
const first = new Map([['Things', undefined]])

describe('when the server calls for quiet', () => {
  it('nothing is sent until the time is up, by anyone', async () => {
    let throttled = true
    const { remote, seen, clock } = stage(() => (throttled ? quiet('60') : { body: item('1', {}) }))
    await remote.add('Things', 'k', {})
    throttled = false
    clock.pass(59_000)
    expect(await remote.change('Things', '1', '"e"', {})).toMatchObject({
      failure: { kind: 'throttled', retryAfter: 1000 },
    })
    expect(await remote.find('Things', 'k')).toMatchObject({ failure: { kind: 'throttled' } })
    expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'throttled', retryAfter: 1000 } }])
    expect(seen).toHaveLength(1)
    clock.pass(1000)
    expect(await remote.change('Things', '1', '"e"', {})).toMatchObject({ ok: true })
  })

  it('for one list, the others go on', async () => {
    const lists = new Map([
      ['Things', []],
      ['Others', []],
    ])
    const { remote } = stage(
      request => {
        if (isBatch(request)) return {}
        return request.path.includes('Things') ? quiet('60') : { body: item('1', {}) }
      },
      { lists },
    )
    await remote.changes(first)
    expect(await remote.add('Things', 'k', {})).toMatchObject({ failure: { kind: 'throttled' } })
    expect(await remote.add('Others', 'k', {})).toMatchObject({ ok: true })
  })

  it('a locked row keeps nobody else waiting', async () => {
    let locked = true
    const { remote } = stage(() => (locked ? error(423, 'resourceLocked', 'x') : { body: item('1', {}) }))
    expect(await remote.change('Things', '1', '"e"', {})).toMatchObject({ failure: { kind: 'throttled' } })
    locked = false
    expect(await remote.add('Things', 'k', {})).toMatchObject({ ok: true })
  })

  it.each([
    [{ 'RateLimit-Limit': '1250', 'RateLimit-Remaining': '120', 'RateLimit-Reset': '30' }, true],
    [{ 'RateLimit-Limit': '1250', 'RateLimit-Remaining': '0' }, true],
    [{ 'RateLimit-Limit': '1250', 'RateLimit-Remaining': '800' }, undefined],
    [{ 'RateLimit-Limit': '1250' }, undefined],
    [{ 'RateLimit-Remaining': '0' }, undefined],
    [{ 'RateLimit-Limit': 'x', 'RateLimit-Remaining': 'y' }, undefined],
    [{}, undefined],
  ])('with little left of the quota, a reading says so, once: %j', async (headers: Record<string, string>, short) => {
    let told = headers
    const { remote } = stage(request =>
      isBatch(request) ? {} : { headers: told, body: { value: [], '@odata.deltaLink': `${request.url}&token=t` } },
    )
    const shortIn = async () => (await remote.changes(first)).map(answer => 'changes' in answer && answer.short)
    expect(await shortIn()).toEqual([short])
    told = {}
    expect(await shortIn()).toEqual([undefined])
  })

  it('with little left of the quota, also the answer to a write is heard', async () => {
    const { remote } = stage(request =>
      request.method === 'POST' && !isBatch(request)
        ? { body: item('1', {}), headers: { 'RateLimit-Limit': '100', 'RateLimit-Remaining': '20' } }
        : isBatch(request)
          ? {}
          : { body: { value: [], '@odata.deltaLink': `${request.url}&token=t` } },
    )
    await remote.add('Things', 'k', {})
    expect(await remote.changes(first)).toMatchObject([{ short: true }])
  })

  it('a clock that is set back does not lengthen the wait', async () => {
    let throttled = true
    const { remote, clock } = stage(() => (throttled ? quiet('60') : { body: item('1', {}) }))
    await remote.add('Things', 'k', {})
    throttled = false
    clock.pass(-24 * 3_600_000)
    expect(await remote.add('Things', 'k', {})).toMatchObject({ ok: true })
  })
})
