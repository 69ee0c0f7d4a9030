import { describe, expect, it } from 'vitest'
import { error, item, items, type Scripted, type Seen, stage, uniqueText } from './scripted.ts'

const notRecognised = error(400, 'invalidRequest', 'Ett värde finns redan.')
const isLookup = ({ path }: Seen) => path.includes('$filter')
const page = (...value: readonly object[]): Scripted => ({ body: { value } })

describe('adding a row', () => {
  it('sends key and columns in one request, and gives the row that came back', async () => {
    const { remote, seen } = stage(() => ({ status: 201, body: item('7', { ClientKey: 'k', Title: 'x' }) }))
    const answer = await remote.add('Things', 'k', { Title: 'x', Count: '' })
    expect(answer).toMatchObject({ ok: true, value: { id: '7', key: 'k', fields: { Title: 'x' } } })
    expect(seen.map(({ method, body }) => [method, body])).toEqual([
      ['POST', { fields: { Title: 'x', ClientKey: 'k' } }],
    ])
  })

  it('that came back without its columns is read once more', async () => {
    const { remote } = stage(({ method }) =>
      method === 'POST' ? { body: { id: '7' } } : { body: item('7', { Title: 'x' }) },
    )
    expect(await remote.add('Things', 'k', {})).toMatchObject({ ok: true, value: { fields: { Title: 'x' } } })
  })

  it('that came back without its columns and cannot be read is unclear', async () => {
    const { remote } = stage(({ method }) => (method === 'POST' ? { body: { id: '7' } } : { status: 500 }))
    expect(await remote.add('Things', 'k', {})).toMatchObject({ failure: { kind: 'unclear' } })
  })

  it.each<[string, Scripted]>([
    ['504 after the row was stored', error(504, 'UnknownError', 'x')],
    ['500', error(500, 'generalException', 'x')],
    ['cut JSON', { status: 201, body: '{"id":"7","fie' }],
    ['a page of HTML with 200', { headers: { 'Content-Type': 'text/html' }, body: '<html>' }],
    ['an empty object', { status: 201, body: {} }],
    ['200 with an error inside', { body: { error: { code: 'x', message: 'x' } } }],
    ['409 and no such row', error(409, 'resourceModified', 'x')],
  ])('answered with %s is unclear', async (_, answer) => {
    const { remote } = stage(request => (isLookup(request) ? page() : answer))
    expect(await remote.add('Things', 'k', {})).toMatchObject({ ok: false, failure: { kind: 'unclear' } })
  })

  it('whose connection broke is unclear', async () => {
    const { remote } = stage(() => Promise.reject(new TypeError('fetch failed')))
    expect(await remote.add('Things', 'k', {})).toMatchObject({ ok: false, failure: { kind: 'unclear' } })
  })

  it('that is refused as a duplicate in so many words is one, without looking', async () => {
    const { remote, seen } = stage(() => error(400, 'invalidRequest', uniqueText))
    expect(await remote.add('Things', 'k', {})).toMatchObject({ failure: { kind: 'duplicate', requestId: 'req-1' } })
    expect(seen).toHaveLength(1)
  })

  it.each<[string, Scripted]>([
    ['400 in other words', notRecognised],
    ['409', error(409, 'nameAlreadyExists', 'x')],
    ['500', error(500, 'generalException', 'x')],
  ])('that is refused with %s is a duplicate when a row has its key', async (_, answer) => {
    const { remote } = stage(request => (isLookup(request) ? page(item('3', { ClientKey: 'k' })) : answer))
    expect(await remote.add('Things', 'k', {})).toMatchObject({ failure: { kind: 'duplicate' } })
  })

  it('that is refused in other words is a duplicate when a row has its number', async () => {
    const unique = new Map([['Things', ['Title']]])
    const { remote, seen } = stage(
      request => {
        if (!isLookup(request)) return notRecognised
        return request.path.includes('fields/Title') ? page(item('3', { Title: 'SoB 2026-001' })) : page()
      },
      { unique },
    )
    expect(await remote.add('Things', 'k', { Title: 'SoB 2026-001' })).toMatchObject({ failure: { kind: 'duplicate' } })
    expect(seen.filter(isLookup).map(({ path }) => path.split('$filter=')[1])).toEqual([
      "fields/ClientKey eq 'k'",
      "fields/Title eq 'SoB 2026-001'",
    ])
  })

  it('that is refused though nothing is taken is invalid', async () => {
    const { remote } = stage(request => (isLookup(request) ? page() : notRecognised))
    expect(await remote.add('Things', 'k', {})).toMatchObject({ failure: { kind: 'invalid' } })
  })

  it('that is refused and cannot be looked up is unclear', async () => {
    const { remote } = stage(request => (isLookup(request) ? error(500, 'x', 'x') : notRecognised))
    expect(await remote.add('Things', 'k', {})).toMatchObject({ failure: { kind: 'unclear' } })
  })
})

describe('changing a row', () => {
  it('goes to the item with the etag as it came, and gives the row as it is now', async () => {
    const { remote, seen } = stage(() => ({ body: item('7', { Title: 'new' }) }))
    const answer = await remote.change('Things', '7', '"guid,3"', { Title: 'new' })
    expect(answer).toMatchObject({
      ok: true,
      value: { etag: '"583c4092-77c6-4a63-ad47-aed3f14273ff,7"', modified: { name: 'B', at: '2026-11-16T06:36:14Z' } },
    })
    expect(
      seen.map(({ method, path, headers, body }) => [method, path.split('/items')[1], headers['If-Match'], body]),
    ).toEqual([['PATCH', '/7', '"guid,3"', { fields: { Title: 'new' } }]])
  })

  it('without an etag is never sent', async () => {
    const { remote, seen } = stage(() => ({}))
    expect(await remote.change('Things', '7', '', { Title: 'x' })).toMatchObject({ failure: { kind: 'stale' } })
    expect(seen).toEqual([])
  })

  it.each([
    [412, 'resourceModified', 'stale'],
    [409, 'resourceModified', 'stale'],
    [403, 'accessDenied', 'forbidden'],
    [404, 'itemNotFound', 'missing'],
    [500, 'generalException', 'unclear'],
    [400, 'invalidRequest', 'invalid'],
  ])('answered with %i %s is %s', async (status, code, kind) => {
    const { remote } = stage(({ path }) => (path.includes('/lists?') ? page() : error(status, code, 'x')))
    expect(await remote.change('Things', '7', '"e"', { Title: 'x' })).toMatchObject({ ok: false, failure: { kind } })
  })

  it('to a value that another row has is a duplicate, and to its own is not', async () => {
    const unique = new Map([['Things', ['Title']]])
    const { remote } = stage(request => (isLookup(request) ? page(item('3', { Title: 'x' })) : notRecognised), {
      unique,
    })
    expect(await remote.change('Things', '7', '"e"', { Title: 'x' })).toMatchObject({ failure: { kind: 'duplicate' } })
    expect(await remote.change('Things', '3', '"e"', { Title: 'x' })).toMatchObject({ failure: { kind: 'invalid' } })
  })

  it.each([
    [409, 'resourceModified', 'stale'],
    [500, 'generalException', 'unclear'],
  ])('answered with %i %s is %s, whatever its values', async (status, code, kind) => {
    const unique = new Map([['Things', ['Title']]])
    const { remote, seen } = stage(
      request => (isLookup(request) ? page(item('3', { Title: 'x' })) : error(status, code, 'x')),
      { unique },
    )
    expect(await remote.change('Things', '7', '"e"', { Title: 'x' })).toMatchObject({ failure: { kind } })
    expect(seen).toHaveLength(1)
  })
})

describe('clearing a column', () => {
  const fieldsIn = ({ body }: Seen) => body.fields as Record<string, unknown>

  it('is done by null', async () => {
    const { remote, seen } = stage(() => ({ body: item('7', { Count: 1 }) }))
    const answer = await remote.change('Things', '7', '"e"', { Title: '', Count: 1 })
    expect(answer).toMatchObject({ ok: true, value: { fields: { Count: 1 } } })
    expect(seen.map(fieldsIn)).toEqual([{ Title: null, Count: 1 }])
  })

  it('is done by an empty text where null is refused', async () => {
    const { remote, seen } = stage(request =>
      fieldsIn(request).Title === null ? error(400, 'generalException', 'x') : { body: item('7', { Title: '' }) },
    )
    const answer = await remote.change('Things', '7', '"e"', { Title: '' })
    expect(answer).toMatchObject({ ok: true, value: { fields: {} } })
    expect(seen.map(({ headers }) => headers['If-Match'])).toEqual(['"e"', '"e"'])
  })

  it('is done by an empty text where null changes nothing, over the row as it is then', async () => {
    const { remote, seen } = stage(request =>
      fieldsIn(request).Title === null
        ? { body: item('7', { Title: 'still', Count: 1 }) }
        : { body: item('8', { Count: 1 }) },
    )
    const answer = await remote.change('Things', '7', '"e"', { Title: '', Count: 1 })
    expect(answer).toMatchObject({ ok: true, value: { fields: { Count: 1 } } })
    expect(fieldsIn(seen[1] as Seen)).toEqual({ Title: '' })
    expect(seen[1]?.headers['If-Match']).toBe('"583c4092-77c6-4a63-ad47-aed3f14273ff,7"')
  })
})

describe('finding a row', () => {
  it('asks by its key, escaped, with its columns', async () => {
    const { remote, seen } = stage(() => page(item('7', { ClientKey: "o'k&1", Title: 'x' })))
    expect(await remote.find('Things', "o'k&1")).toMatchObject({ ok: true, value: { id: '7', fields: { Title: 'x' } } })
    expect(seen[0]?.url).toContain("$filter=fields%2FClientKey%20eq%20'o''k%261'")
    expect(seen[0]?.url).toContain('$expand=fields($select=ClientKey,Title,Count)')
  })

  it('gives nothing when there is none, and never another row', async () => {
    const { remote } = stage(() => page(item('7', { ClientKey: 'another' }), item('8', {})))
    expect(await remote.find('Things', 'k')).toEqual({ ok: true, value: undefined })
  })

  it('goes on behind an empty page', async () => {
    const next = `https://graph.microsoft.com/v1.0${items('Things')}?$skiptoken=2`
    const { remote } = stage(({ path }) =>
      path.includes('skiptoken')
        ? page(item('7', { ClientKey: 'k' }))
        : { body: { value: [], '@odata.nextLink': next } },
    )
    expect(await remote.find('Things', 'k')).toMatchObject({ ok: true, value: { id: '7' } })
  })

  it.each([
    ['leads away', 'https://evil.example/v1.0/sites/x'],
    ['never ends', `https://graph.microsoft.com/v1.0${items('Things')}?$skiptoken=2`],
  ])('fails when the next page %s', async (_, next) => {
    const { remote, seen } = stage(() => ({ body: { value: [], '@odata.nextLink': next } }))
    expect(await remote.find('Things', 'k')).toMatchObject({ ok: false, failure: { kind: 'offline' } })
    expect(seen.length).toBeLessThan(20)
    expect(JSON.stringify(seen)).not.toContain('evil')
  })

  it.each([
    ['site', '/sites/x/lists/Things/items?$skiptoken=2'],
    ['list', `${items('Others')}?$skiptoken=2`],
  ])('never looks in another %s', async (_, next) => {
    const { remote, seen } = stage(({ path }) =>
      path.includes('skiptoken')
        ? page(item('7', { ClientKey: 'k' }))
        : { body: { value: [], '@odata.nextLink': `https://graph.microsoft.com/v1.0${next}` } },
    )
    expect(await remote.find('Things', 'k')).toMatchObject({ ok: false, failure: { kind: 'offline' } })
    expect(seen).toHaveLength(1)
  })
})
