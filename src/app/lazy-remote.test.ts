import { describe, expect, it } from 'vitest'
import type { Remote } from '../ports/remote.ts'
import { lazyRemote } from './lazy-remote.ts'

const row = {
  id: '1',
  key: 'k',
  etag: '"e,1"',
  created: { person: 'p', name: 'P', at: '2026-10-05T08:00:00Z' },
  modified: { person: 'p', name: 'P', at: '2026-10-05T08:00:00Z' },
  fields: {},
}
const there: Remote = {
  changes: async since =>
    [...since.keys()].map(list => ({ list, changes: { rows: [row], gone: [], token: 't', whole: true } })),
  add: async () => ({ ok: true, value: row }),
  change: async () => ({ ok: true, value: row }),
  find: async () => ({ ok: true, value: undefined }),
}

describe('a remote that is fetched when it is needed', () => {
  it('is fetched once, with the first request', async () => {
    let fetched = 0
    const remote = lazyRemote(async () => {
      fetched += 1
      return there
    })
    expect(fetched).toBe(0)
    await remote.find('L', 'k')
    expect(await remote.changes(new Map([['L', undefined]]))).toMatchObject([{ list: 'L', changes: { token: 't' } }])
    expect(await remote.add('L', 'k', {})).toEqual({ ok: true, value: row })
    expect(await remote.change('L', '1', '"e,1"', {})).toEqual({ ok: true, value: row })
    expect(fetched).toBe(1)
  })

  it('answers offline while it cannot be fetched, and tries again', async () => {
    let tries = 0
    const remote = lazyRemote(async () => {
      tries += 1
      if (tries < 3) throw new TypeError('Failed to fetch dynamically imported module')
      return there
    })
    expect(
      await remote.changes(
        new Map([
          ['A', 't'],
          ['B', undefined],
        ]),
      ),
    ).toMatchObject([
      { list: 'A', failure: { kind: 'offline' } },
      { list: 'B', failure: { kind: 'offline' } },
    ])
    expect(await remote.add('A', 'k', {})).toMatchObject({ ok: false, failure: { kind: 'offline' } })
    expect(await remote.add('A', 'k', {})).toMatchObject({ ok: true })
  })
})
