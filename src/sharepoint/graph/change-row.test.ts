import { describe, expect, it } from 'vitest'
import { error, item, type Scripted, type Seen, stage } from './scripted.ts'

const tag = (count: number) => `"guid,${count}"`
type Row = Readonly<Record<string, unknown>>

/** A service that has one row with versions. It takes any change, whatever If-Match says, and may count in larger steps. */
function careless({ step = 1, hasVersions = true } = {}) {
  let count = 1
  const versions: Row[] = [{ Title: 'a' }]
  const now = () => versions.at(-1) ?? {}
  const write = (fields: Row) => {
    const all = Object.entries({ ...now(), ...fields }).filter(([, value]) => value !== null && value !== '')
    versions.push(Object.fromEntries(all))
    count += step
  }
  const shown = () => item('7', now(), { eTag: tag(count) })
  /** What others do just before the next changes. */
  const others: (Row | undefined)[] = []
  const answer = ({ method, path, body }: Seen): Scripted => {
    if (path.includes('/versions')) {
      const value = versions.map((fields, at) => ({ id: `${at + 1}.0`, fields }))
      return hasVersions ? { body: { value } } : error(403, 'accessDenied', 'x')
    }
    if (method !== 'PATCH') return { body: shown() }
    const other = others.shift()
    if (other !== undefined) write(other)
    write(body.fields as Row)
    return { body: shown() }
  }
  const { remote, seen } = stage(answer)
  return {
    seen,
    others,
    versions,
    write,
    now,
    change: (etag: number, fields: Record<string, string>) => remote.change('Things', '7', tag(etag), fields),
    count: () => count,
  }
}

describe('where If-Match is not compared', () => {
  it('a change that nobody came between costs nothing more', async () => {
    const { change, seen } = careless()
    expect(await change(1, { Title: 'mine' })).toMatchObject({ ok: true, value: { etag: tag(2) } })
    expect(seen).toHaveLength(1)
  })

  it('what another wrote is put back, and the change is stale', async () => {
    const { change, others, now } = careless()
    others.push({ Title: 'theirs', Count: 5 })
    expect(await change(1, { Title: 'mine' })).toMatchObject({ failure: { kind: 'stale' } })
    expect(now()).toEqual({ Title: 'theirs', Count: 5 })
  })

  it('what another wrote long ago is put back too, and from then on a row is looked at first', async () => {
    const { change, write, now, seen } = careless()
    write({ Title: 'theirs' })
    write({ Count: 1 })
    expect(await change(1, { Title: 'mine' })).toMatchObject({ failure: { kind: 'stale' } })
    expect(now()).toEqual({ Title: 'theirs', Count: 1 })
    const before = seen.length
    expect(await change(1, { Title: 'mine' })).toMatchObject({ failure: { kind: 'stale' } })
    expect(seen.slice(before).map(({ method }) => method)).toEqual(['GET'])
  })

  it('what another cleared is cleared again', async () => {
    const { change, others, now } = careless()
    others.push({ Title: null, Count: 5 })
    expect(await change(1, { Title: 'mine' })).toMatchObject({ failure: { kind: 'stale' } })
    expect(now()).toEqual({ Count: 5 })
  })

  it('what a third wrote while it was put back is kept instead', async () => {
    const { change, others, now } = careless()
    others.push({ Title: 'theirs' }, { Title: 'third' })
    expect(await change(1, { Title: 'mine' })).toMatchObject({ failure: { kind: 'stale' } })
    expect(now()).toEqual({ Title: 'third' })
  })

  it('what another wrote is found though a third has changed another column since', async () => {
    const { change, others, write, versions, now } = careless()
    others.push({ Title: 'theirs' })
    const push = versions.push.bind(versions)
    // The third comes between our change and its answer.
    versions.push = (...more) => {
      const size = push(...more)
      if (more[0]?.Title === 'mine' && size === 3) write({ Count: 9 })
      return size
    }
    expect(await change(1, { Title: 'mine' })).toMatchObject({ failure: { kind: 'stale' } })
    expect(now()).toEqual({ Title: 'theirs', Count: 9 })
  })

  it('another who changed another column is no loss, once a row is looked at first', async () => {
    const { change, others, count } = careless()
    await change(1, { Title: 'b' })
    others.push({ Title: 'c' })
    await change(2, { Title: 'd' })
    others.push({ Count: 1 })
    const at = count()
    expect(await change(at, { Title: 'mine' })).toMatchObject({ ok: true })
  })

  it('nothing is put back where versions cannot be read', async () => {
    const { change, others, now } = careless({ hasVersions: false })
    others.push({ Title: 'theirs' })
    expect(await change(1, { Title: 'mine' })).toMatchObject({ ok: true })
    expect(now()).toEqual({ Title: 'mine' })
  })
})

it('a service that merely counts in larger steps is learnt to know, and takes every change', async () => {
  const { change, now, count, write } = careless({ step: 2 })
  expect(await change(1, { Title: 'b' })).toMatchObject({ failure: { kind: 'stale' } })
  expect(now()).toEqual({ Title: 'a' })
  for (const Title of ['b', 'c', 'd']) {
    expect(await change(count(), { Title })).toMatchObject({ ok: true, value: { fields: { Title } } })
  }
  const read = count()
  write({ Title: 'theirs' })
  expect(await change(read, { Title: 'e' })).toMatchObject({ failure: { kind: 'stale' } })
  expect(now()).toEqual({ Title: 'theirs' })
})

describe('where an item cannot be changed as a whole', () => {
  const isLookup = ({ path }: Seen) => path.includes('$filter')
  const refusing = (status: number, fields: Scripted) =>
    stage(request => {
      if (isLookup(request)) return { body: { value: [] } }
      if (request.method === 'GET') return { body: item('7', { Title: 'new' }, { eTag: tag(2) }) }
      return request.path.endsWith('/fields') ? fields : error(status, 'invalidRequest', 'x')
    })
  const taken: Scripted = { body: { '@odata.etag': tag(2), id: '7', Title: 'new' } }

  it.each([400, 405, 501])('(%i) its fields are, with the etag, and the row is read', async status => {
    const { remote, seen } = refusing(status, taken)
    const answer = await remote.change('Things', '7', tag(1), { Title: 'new' })
    expect(answer).toMatchObject({
      ok: true,
      value: { etag: tag(2), fields: { Title: 'new' }, modified: { name: 'B' } },
    })
    await remote.change('Things', '7', tag(1), { Title: 'new' })
    expect(seen.map(({ method, path }) => `${method} ${path.split('/items/')[1]?.split('?')[0]}`)).toEqual([
      'PATCH 7',
      'PATCH 7/fields',
      'GET 7',
      'PATCH 7/fields',
      'GET 7',
    ])
    const changes = seen.filter(({ method }) => method === 'PATCH')
    expect(changes.map(({ headers }) => headers['If-Match'])).toEqual([tag(1), tag(1), tag(1)])
    expect(changes.map(({ body }) => body)).toEqual([{ fields: { Title: 'new' } }, { Title: 'new' }, { Title: 'new' }])
  })

  it.each([
    [400, 412, 'stale'],
    [400, 400, 'invalid'],
    [405, 400, 'invalid'],
    [405, 405, 'invalid'],
    [405, 403, 'forbidden'],
    [405, 500, 'unclear'],
  ])('(%i), and its fields are answered with %i, the change is %s', async (status, other, kind) => {
    const { remote } = refusing(status, error(other, 'x', 'x'))
    expect(await remote.change('Things', '7', tag(1), { Title: 'new' })).toMatchObject({ failure: { kind } })
  })

  it('and the row cannot be read afterwards, the change is unclear', async () => {
    const { remote } = stage(({ method, path }) => {
      if (method === 'GET') return error(403, 'accessDenied', 'x')
      return path.endsWith('/fields') ? taken : error(405, 'x', 'x')
    })
    expect(await remote.change('Things', '7', tag(1), { Title: 'new' })).toMatchObject({ failure: { kind: 'unclear' } })
  })
})

describe('a column that nothing clears', () => {
  it.each<[string, (value: unknown) => Scripted]>([
    ['null and an empty text change nothing', () => ({ body: item('7', { Title: 'still' }) })],
    [
      'null is refused and an empty text changes nothing',
      value => (value === null ? error(400, 'x', 'x') : { body: item('7', { Title: 'still' }) }),
    ],
    ['both are refused', () => error(400, 'x', 'x')],
  ])('makes the change invalid, and names itself: %s', async (_, answer) => {
    const { remote } = stage(({ method, path, body }) => {
      if (method !== 'PATCH') return { body: { value: [] } }
      return answer(path.endsWith('/fields') ? body.Title : (body.fields as Row).Title)
    })
    const change = await remote.change('Things', '7', tag(1), { Title: '' })
    expect(change).toMatchObject({ failure: { kind: 'invalid' } })
  })
})
