import { describe, expect, it } from 'vitest'
import { error, isBatch, item, type Scripted, stage } from './scripted.ts'
import { changesOf, end, first, more, since, token } from './scripted-changes.ts'

describe('rows that are gone without a word', () => {
  const day = 24 * 60 * 60 * 1000
  const opening = () => stage(request => (isBatch(request) ? {} : end([item('1', {})])))

  it('are found missing when the list is read whole again after a day, and no sooner', async () => {
    const { remote, seen, clock } = opening()
    let { token: at } = changesOf(await remote.changes(first))
    const poll = async () => {
      const { whole, token: next } = changesOf(await remote.changes(new Map([['Things', at]])))
      at = next
      return whole
    }
    clock.pass(day - 1)
    expect(await poll()).toBe(false)
    clock.pass(1)
    expect(await poll()).toBe(true)
    expect(await poll()).toBe(false)
    clock.pass(day - 1)
    expect(await poll()).toBe(false)
    clock.pass(1)
    expect(await poll()).toBe(true)
    expect(seen.filter(isBatch)).toHaveLength(6)
  })

  it('are looked for also by a device whose clock was wrong', async () => {
    const kept = (await token()).replace('2026', '2036')
    expect(changesOf(await opening().remote.changes(new Map([['Things', kept]]))).whole).toBe(true)
  })
})

describe('delta that does not give whole rows', () => {
  const bare = (id: string) => ({ id, eTag: `"g,${id}"`, lastModifiedBy: { user: { id: 'x', displayName: 'X' } } })
  const count = (n: number) => Array.from({ length: n }, (_, index) => String(index + 1))

  it('is completed by reading the items, and one that is gone meanwhile is gone', async () => {
    const { remote } = stage(request => {
      if (isBatch(request)) return {}
      if (request.path.includes('/items/1?')) return { body: item('1', { Title: 'whole' }) }
      if (request.path.includes('/items/2?')) return error(404, 'itemNotFound', 'x')
      return end([bare('1'), bare('2'), { ...item('3', {}), lastModifiedBy: { user: {} } }])
    })
    const { rows, gone } = changesOf(await remote.changes(await since()))
    expect(rows.map(({ id, fields }) => [id, fields.Title])).toEqual([
      ['1', 'whole'],
      ['3', undefined],
    ])
    expect(gone).toEqual(['2'])
  })

  it('fails the list when an item cannot be read: half a row must not replace a whole one', async () => {
    const { remote } = stage(request => {
      if (isBatch(request)) return {}
      return request.path.includes('/items/1?') ? error(500, 'generalException', 'x') : end([bare('1')])
    })
    expect(await remote.changes(await since())).toMatchObject([{ failure: { kind: 'offline' } }])
  })

  it('for many rows is given up for the collection, read after a mark', async () => {
    const order: string[] = []
    const { remote, seen } = stage(request => {
      if (isBatch(request)) return {}
      order.push(request.path)
      if (request.path.includes('token=latest')) return end([], 'mark')
      if (request.path.includes('/delta?')) return more(count(30).map(bare), 'p2')
      const value = count(30).map(id => item(id, { Title: id }))
      return { body: { value } }
    })
    const { rows, whole, token: next } = changesOf(await remote.changes(first))
    expect(rows).toHaveLength(30)
    expect(whole).toBe(true)
    expect(next).toContain('token=mark')
    expect(order.findIndex(path => path.includes('token=latest'))).toBeLessThan(
      order.findIndex(path => path.includes('/items?')),
    )
    expect(seen.filter(isBatch)).toHaveLength(3)
  })

  it('because it refuses $expand is given up for the collection too', async () => {
    const { remote } = stage(request => {
      if (isBatch(request)) return {}
      if (request.path.includes('token=latest')) return end([], 'mark')
      if (request.path.includes('$expand') && request.path.includes('/delta')) return error(400, 'invalidRequest', 'x')
      return { body: { value: [item('1', { Title: 'x' })] } }
    })
    expect(changesOf(await remote.changes(first))).toMatchObject({ whole: true, rows: [{ fields: { Title: 'x' } }] })
  })
})

describe('delta that gives no token of now', () => {
  const refusing = (latest: Scripted) =>
    stage(request => {
      if (isBatch(request)) return {}
      if (request.path.includes('token=latest')) return latest
      if (request.path.includes('$expand') && request.path.includes('/delta')) return error(400, 'invalidRequest', 'x')
      if (request.path.endsWith('/delta?$top=1000')) return more([{ id: '1' }], 'p2')
      if (request.path.endsWith('p2')) return end([{ id: '2' }], 'drained')
      return { body: { value: [item('1', { Title: 'x' })] } }
    })

  it.each<[string, Scripted]>([
    ['400', error(400, 'invalidRequest', 'x')],
    ['501', error(501, 'notSupported', 'x')],
    ['a page without a link', { body: { value: [] } }],
  ])('but %s is read to its end for one, and then the collection', async (_, latest) => {
    const changes = changesOf(await refusing(latest).remote.changes(first))
    expect(changes).toMatchObject({ whole: true, rows: [{ id: '1', fields: { Title: 'x' } }] })
    expect(changes.token).toContain('token=drained')
  })

  it.each([
    [403, 'forbidden'],
    [429, 'throttled'],
    [500, 'offline'],
  ])('but %i is not read further', async (status, kind) => {
    expect(await refusing(error(status, 'x', 'x')).remote.changes(first)).toMatchObject([{ failure: { kind } }])
  })
})
