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

  it('a clock that is set back does not lengthen the wait', async () => {
    let throttled = true
    const { remote, clock } = stage(() => (throttled ? quiet('60') : { body: item('1', {}) }))
    await remote.add('Things', 'k', {})
    throttled = false
    clock.pass(-24 * 3_600_000)
    expect(await remote.add('Things', 'k', {})).toMatchObject({ ok: true })
  })
})
