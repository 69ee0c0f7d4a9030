import { describe, expect, it } from 'vitest'
import { deltaLink, error, isBatch, item, membersOf, type Scripted, type Seen, stage } from './scripted.ts'
import { changesOf, end, first, more } from './scripted-changes.ts'

describe('links', () => {
  it('in a circle are not followed round', async () => {
    const { remote, seen } = stage(request => (isBatch(request) ? {} : more([item('1', {})], 'same')))
    expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'offline' } }])
    expect(seen.filter(isBatch)).toHaveLength(2)
  })

  const away = 'https://evil.example/v1.0/sites/x/delta'
  const stayedHome = (seen: readonly Seen[]) => {
    expect(seen.every(({ url }) => url.startsWith('https://graph.microsoft.com/v1.0/'))).toBe(true)
    expect(JSON.stringify(seen)).not.toContain('evil.example')
  }

  it.each([
    ['$skiptoken=a%26b', '$skiptoken=a&b'],
    ['top=9&$deltaToken=t', '$deltaToken=t'],
    ['token=t%2F', 'token=t/'],
  ])('out of Graph are never followed: the place in them is asked for at home: %s', async (query, place) => {
    const { remote, seen } = stage(request => {
      if (isBatch(request)) return {}
      const isNext = request.path.endsWith(place)
      return isNext ? end([item('2', {})]) : { body: { value: [item('1', {})], '@odata.nextLink': `${away}?${query}` } }
    })
    expect(changesOf(await remote.changes(first)).rows.map(({ id }) => id)).toEqual(['1', '2'])
    const [asked, next] = seen.filter(isBatch).flatMap(membersOf)
    expect(next).toBe(`${asked}&${place}`)
    stayedHome(seen)
  })

  it('out of Graph that end a reading are where the next one goes on, at home', async () => {
    const { remote, seen } = stage(request => {
      if (isBatch(request)) return {}
      const [id, token] = request.path.includes("token=t '1") ? ['2', 't2'] : ['1', "t%20'1"]
      return { body: { value: [item(id, {})], '@odata.deltaLink': `${away}?token=${token}` } }
    })
    const { token } = changesOf(await remote.changes(first))
    expect(changesOf(await remote.changes(new Map([['Things', token]])))).toMatchObject({
      whole: false,
      rows: [{ id: '2' }],
    })
    stayedHome(seen)
  })

  it('out of Graph that name no place leave the list to be read whole, each time', async () => {
    const { remote, seen } = stage(request => {
      if (isBatch(request)) return {}
      return { body: { value: [item('1', {})], '@odata.deltaLink': `${away}/page-2` } }
    })
    for (let time = 0, token: string | undefined; time < 3; time += 1) {
      const changes = changesOf(await remote.changes(new Map([['Things', token]])))
      expect(changes).toMatchObject({ whole: true, rows: [{ id: '1' }] })
      token = changes.token
    }
    stayedHome(seen)
  })

  it('out of Graph that name no next page leave the list to be read in one, as far as it fits', async () => {
    let rows = 5000
    const { remote, seen } = stage(request => {
      if (isBatch(request)) return {}
      const fits = request.path.includes('$top=5000') && rows <= 5000
      const body = { value: [item('1', {})] }
      return { body: fits ? body : { ...body, '@odata.nextLink': `${away}/page-2` } }
    })
    expect(changesOf(await remote.changes(first))).toMatchObject({ whole: true, rows: [{ id: '1' }] })
    rows = 5001
    expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'offline' } }])
    stayedHome(seen)
  })

  it.each(['@odata.nextLink', '@odata.deltaLink'])('into another list or site are never followed: %s', async name => {
    const others = [deltaLink('Others', 't'), deltaLink('Things', 't').replace('11111111', '99999999')]
    for (const other of others) {
      const { remote, seen } = stage(request => (isBatch(request) ? {} : { body: { value: [], [name]: other } }))
      expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'offline' } }])
      expect(seen.filter(isBatch)).toHaveLength(1)
    }
  })

  it('with keys in brackets are followed', async () => {
    const inBrackets = (link: string) => link.replaceAll(/\/(sites|lists)\/([^/]+)/g, "/$1('$2')")
    const { remote } = stage(request => {
      if (isBatch(request)) return {}
      const ending = request.path.endsWith('p2')
      const [name, token] = ending ? ['@odata.deltaLink', 'p3'] : ['@odata.nextLink', 'p2']
      return { body: { value: [item(ending ? '2' : '1', {})], [name]: inBrackets(deltaLink('Things', token)) } }
    })
    const { rows, token: next } = changesOf(await remote.changes(first))
    expect(rows.map(({ id }) => id)).toEqual(['1', '2'])
    expect(changesOf(await remote.changes(new Map([['Things', next]]))).whole).toBe(false)
  })

  it('out of Graph are looked at also when there is an end: a page would be missed', async () => {
    const next = { '@odata.nextLink': 'https://evil.example/v1.0/sites/x' }
    const { remote } = stage(request => (isBatch(request) ? {} : { body: { ...end([]).body, ...next } }))
    expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'offline' } }])
  })

  it('that are missing leave nothing to go on from', async () => {
    const { remote } = stage(request => (isBatch(request) ? {} : { body: { value: [] } }))
    expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'offline' } }])
  })
})

describe('a list that is not found by its name', () => {
  const byId = (request: Seen): Scripted => {
    if (isBatch(request)) return {}
    if (request.path.endsWith('/lists?$select=id,name')) {
      const other = 'https://graph.microsoft.com/v1.0/sites/x/lists?$skiptoken=2'
      return { body: { value: [{ id: 'other', name: 'Other' }], '@odata.nextLink': other } }
    }
    if (request.path.includes('$skiptoken=2')) return { body: { value: [{ id: 'list-1', name: 'Things' }] } }
    if (!request.path.includes('/lists/list-1/')) return error(404, 'itemNotFound', 'x')
    return request.method === 'POST' ? { status: 201, body: item('1', {}) } : end([item('1', {})])
  }

  it('is found by its id, learnt once', async () => {
    const { remote, seen } = stage(byId)
    expect(changesOf(await remote.changes(first)).rows).toHaveLength(1)
    expect(await remote.add('Things', 'k', {})).toMatchObject({ ok: true })
    expect(seen.filter(({ path }) => path.includes('/lists?'))).toHaveLength(2)
  })

  it('is found for a write as well', async () => {
    const { remote } = stage(byId)
    expect(await remote.add('Things', 'k', {})).toMatchObject({ ok: true })
  })

  it('is found by its name without signs and case, which SharePoint may have left out of its address', async () => {
    const lists = new Map([['SoB-Moten', ['Title']]])
    const named = (...names: readonly string[]) =>
      stage(
        request => {
          if (isBatch(request)) return {}
          const value = names.map(name => ({ id: `id-${name}`, name }))
          if (request.path.includes('/lists?')) return { body: { value } }
          const id = /lists\/(id-[^/]+)/.exec(request.path)?.[1]
          return id === undefined ? error(404, 'itemNotFound', 'x') : end([item('1', { Title: id })], 't', id)
        },
        { lists },
      ).remote.changes(new Map([['SoB-Moten', undefined]]))
    const found = async (...names: readonly string[]) => changesOf(await named(...names)).rows[0]?.fields.Title
    expect(await found('Other', 'SoBmoten')).toBe('id-SoBmoten')
    expect(await found('SoBmoten', 'SoB-Moten')).toBe('id-SoB-Moten')
    // Nobody can say which of two it is, so neither is read or written.
    expect(await named('SoBmoten', 'SoB Moten')).toMatchObject([{ failure: { kind: 'missing' } }])
  })

  it('is found later, when the ids could not be had at once', async () => {
    let isUp = false
    const { remote } = stage(request => (!isUp && request.path.includes('/lists?') ? { status: 500 } : byId(request)))
    expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'missing' } }])
    isUp = true
    expect(changesOf(await remote.changes(first)).rows).toHaveLength(1)
  })

  it('nor by the id that the site tells is missing', async () => {
    const { remote, seen } = stage(request => {
      if (isBatch(request)) return {}
      if (request.path.includes('/lists?')) return { body: { value: [{ id: 'list-1', name: 'Things' }] } }
      return error(404, 'itemNotFound', 'x')
    })
    expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'missing' } }])
    expect(seen.filter(isBatch)).toHaveLength(2)
  })

  it('nor by its id is missing, and its id is not asked for again', async () => {
    const { remote, seen } = stage(request => {
      if (isBatch(request)) return {}
      return request.path.includes('/lists?') ? { body: { value: [] } } : error(404, 'itemNotFound', 'x')
    })
    for (let time = 0; time < 3; time += 1) {
      expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'missing' } }])
    }
    expect(seen.filter(({ path }) => path.includes('/lists?'))).toHaveLength(1)
  })
})
