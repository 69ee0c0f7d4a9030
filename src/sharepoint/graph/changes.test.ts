import { describe, expect, it } from 'vitest'
import { deltaLink, error, isBatch, item, items, membersOf, type Scripted, type Seen, stage } from './scripted.ts'
import { changesOf, end, first, more, since, token } from './scripted-changes.ts'

const two = new Map([
  ['Things', ['Title']],
  ['Others', ['Title']],
])
const isWhole = ({ path }: Seen) => path.includes('/delta?$select')

describe('a list that was never read', () => {
  it('is read whole, with its own columns and no more', async () => {
    const { remote, seen } = stage(request =>
      isBatch(request) ? {} : end([item('1', { ClientKey: 'k', Title: 'x' })]),
    )
    const { rows, gone, whole } = changesOf(await remote.changes(first))
    expect(rows).toMatchObject([{ id: '1', key: 'k', fields: { Title: 'x' } }])
    expect({ gone, whole }).toEqual({ gone: [], whole: true })
    expect(seen.filter(isBatch).map(membersOf)).toEqual([
      [
        `${items('Things')}/delta?$select=id,eTag,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,deleted&$expand=fields($select=ClientKey,Title,Count)&$top=1000`,
      ],
    ])
  })

  it('is read page by page beside the others, each round in one request', async () => {
    const { remote, seen } = stage(
      request => {
        if (isBatch(request)) return {}
        if (request.path.includes('Others')) return end([item('9', {})], 'o', 'Others')
        if (request.path.endsWith('p2')) return more([], 'p3')
        if (request.path.endsWith('p3')) return end([item('2', {})])
        return more([item('1', {})], 'p2')
      },
      { lists: two },
    )
    const answers = await remote.changes(new Map([...two.keys()].map(list => [list, undefined])))
    expect(answers.map(answer => ('changes' in answer ? answer.changes.rows.map(({ id }) => id) : []))).toEqual([
      ['1', '2'],
      ['9'],
    ])
    expect(seen.filter(isBatch).map(request => membersOf(request).length)).toEqual([2, 1, 1])
  })
})

describe('lists whose tokens are known', () => {
  it('are read in one request, relative and without a version', async () => {
    const { remote, seen } = stage(request => (isBatch(request) ? {} : end([], 't2')))
    const { token: next, whole } = changesOf(await remote.changes(await since()))
    expect(whole).toBe(false)
    expect(next).not.toBe(await token())
    expect(seen.map(({ method, path }) => [method, path])[0]).toEqual(['POST', '/$batch'])
    expect(seen.filter(isBatch)).toHaveLength(1)
    expect(membersOf(seen[0] as Seen)).toEqual([`${items('Things')}/delta?token=t1`])
  })

  it('tell the last of what is said twice, and what is gone', async () => {
    const { remote } = stage(request =>
      isBatch(request)
        ? {}
        : end([
            item('1', { Title: 'old' }),
            item('2', {}),
            item('4', { Title: 'between' }),
            item('1', { Title: 'new' }),
            { id: '2', deleted: { state: 'deleted' } },
            { id: '3', deleted: {} },
            item('3', { Title: 'restored' }),
          ]),
    )
    const { rows, gone } = changesOf(await remote.changes(await since()))
    expect(rows.map(({ id, fields }) => [id, fields.Title])).toEqual([
      ['4', 'between'],
      ['1', 'new'],
      ['3', 'restored'],
    ])
    expect(gone).toEqual(['2'])
  })

  it('above twenty go in several batches', async () => {
    const lists = new Map(Array.from({ length: 21 }, (_, n) => [`L${n}`, ['Title']]))
    const { remote, seen } = stage(
      request => (isBatch(request) ? {} : end([], 't', /lists\/(L\d+)/.exec(request.path)?.[1])),
      { lists },
    )
    const answers = await remote.changes(new Map([...lists.keys()].map(list => [list, undefined])))
    expect(answers.map(({ list }) => list)).toEqual([...lists.keys()])
    expect(answers.every(answer => 'changes' in answer)).toBe(true)
    expect(seen.filter(isBatch).map(request => membersOf(request).length)).toEqual([20, 1])
  })

  it('are read whole when other columns are asked for than before', async () => {
    const { remote } = stage(request => (isBatch(request) ? {} : end([])), { lists: new Map([['Things', ['New']]]) })
    expect(changesOf(await remote.changes(await since())).whole).toBe(true)
  })

  it.each(['', 'x', 'ClientKey,Count,Title https://evil.example/', 'ClientKey,Count,Title //evil.example'])(
    'are read whole when the token kept is %j',
    async kept => {
      const { remote, seen } = stage(request => (isBatch(request) ? {} : end([])))
      expect(changesOf(await remote.changes(new Map([['Things', kept]]))).whole).toBe(true)
      expect(membersOf(seen[0] as Seen)[0]).toContain('/delta?$select')
    },
  )
})

describe('a token that no longer holds', () => {
  it.each([
    [410, 'resyncChangesApplyDifferences'],
    [410, 'resyncChangesUploadDifferences'],
    [400, 'invalidRequest'],
    [404, 'itemNotFound'],
  ])('is answered with %i %s, and the list is read whole', async (status, code) => {
    const headers = { Location: deltaLink('Things', 'fresh') }
    const { remote } = stage(request => {
      if (isBatch(request)) return {}
      return isWhole(request) ? end([item('1', {})]) : error(status, code, 'x', headers)
    })
    const { whole, rows } = changesOf(await remote.changes(await since()))
    expect(whole).toBe(true)
    expect(rows).toHaveLength(1)
  })

  it('in the middle of a whole reading makes it begin again', async () => {
    let expired = 0
    const { remote } = stage(request => {
      if (isBatch(request)) return {}
      if (isWhole(request)) return more([item(expired === 0 ? '1' : '2', {})], 'p2')
      expired += 1
      return expired === 1 ? error(410, 'resyncRequired', 'x') : end([item('3', {})])
    })
    expect(changesOf(await remote.changes(first)).rows.map(({ id }) => id)).toEqual(['2', '3'])
  })

  it('for ever does not go round for ever', async () => {
    const { remote, seen } = stage(request => (isBatch(request) ? {} : error(410, 'resyncRequired', 'x')))
    expect(await remote.changes(await since())).toMatchObject([{ failure: { kind: 'missing' } }])
    expect(seen.filter(isBatch).length).toBeLessThan(6)
  })
})

describe('a broken answer', () => {
  const brokenEntry = { error: { code: 'InternalServerError', message: 'Cannot write a deleted resource, …' } }

  it('where a row was deleted makes the list be read whole, since we are not told which', async () => {
    const { remote } = stage(request => {
      if (isBatch(request)) return {}
      return isWhole(request) ? end([item('2', {})]) : end([item('1', {}), brokenEntry])
    })
    expect(changesOf(await remote.changes(await since()))).toMatchObject({ whole: true, rows: [{ id: '2' }] })
  })

  it('within a whole list costs no other row', async () => {
    const { remote } = stage(request => (isBatch(request) ? {} : end([brokenEntry, item('1', {})])))
    expect(changesOf(await remote.changes(first)).rows).toHaveLength(1)
  })

  it('cut by its deleted row makes the list be read whole', async () => {
    const { remote } = stage(request => {
      if (isBatch(request)) return {}
      return isWhole(request) ? end([item('1', {})]) : { body: '{"value":[{"id":' }
    })
    expect(changesOf(await remote.changes(await since())).whole).toBe(true)
  })

  it('of the whole batch does not hide the lists that can be read by themselves', async () => {
    const { remote } = stage(
      request => {
        if (isBatch(request)) return { body: '{"responses":[{"id":"0","sta' }
        return request.path.includes('Others') ? { status: 500, body: '' } : end([item('1', {})])
      },
      { lists: two },
    )
    const answers = await remote.changes(new Map([...two.keys()].map(list => [list, undefined])))
    expect(answers).toMatchObject([{ changes: { rows: [{ id: '1' }] } }, { failure: { kind: 'offline' } }])
  })

  it('that is a page of HTML is being offline, and nobody is asked again', async () => {
    const html: Scripted = { headers: { 'Content-Type': 'text/html' }, body: '<html>Sign in to the network</html>' }
    const { remote, seen } = stage(() => html)
    expect(await remote.changes(await since())).toMatchObject([{ failure: { kind: 'offline' } }])
    expect(seen).toHaveLength(1)
  })

  it('without a member tells of that list alone', async () => {
    const { remote } = stage(request => (isBatch(request) ? { body: { responses: [] } } : {}))
    expect(await remote.changes(first)).toMatchObject([{ failure: { kind: 'offline' } }])
  })
})

describe('one list of several', () => {
  const both = new Map<string, string | undefined>([...two.keys()].map(list => [list, undefined]))
  const withOther = (other: Scripted) =>
    stage(
      request => {
        if (isBatch(request)) return {}
        return request.path.includes('Others') ? other : end([item('1', {})])
      },
      { lists: two },
    )

  it.each([
    [error(429, 'TooManyRequests', 'x', { 'Retry-After': '7' }), { kind: 'throttled', retryAfter: 7000 }],
    [error(503, 'serviceNotAvailable', 'x', { 'retry-after': '2.5' }), { kind: 'throttled', retryAfter: 2500 }],
    [error(403, 'accessDenied', 'Access denied'), { kind: 'forbidden', requestId: 'req-1' }],
    [error(404, 'itemNotFound', 'x'), { kind: 'missing' }],
    [error(401, 'InvalidAuthenticationToken', 'x'), { kind: 'signed-out' }],
    [error(500, 'generalException', 'x'), { kind: 'offline' }],
  ])('fails by itself: %j', async (other, failure) => {
    expect(await withOther(other).remote.changes(both)).toMatchObject([
      { list: 'Things', changes: { rows: [{ id: '1' }] } },
      { list: 'Others', failure },
    ])
  })

  it('that the remote was not told of is missing, and not asked for', async () => {
    const { remote, seen } = stage(() => ({}))
    expect(await remote.changes(new Map([['Unknown', undefined]]))).toMatchObject([{ failure: { kind: 'missing' } }])
    expect(seen).toEqual([])
  })

  it('throttled inside a batch of status 424 is told from those that came through', async () => {
    const throttled = { id: '1', status: 429, headers: { 'Retry-After': '3' }, body: {} }
    const { remote } = stage(
      () => ({ status: 424, body: { responses: [throttled, { id: '0', status: 200, ...end([item('1', {})]) }] } }),
      { lists: two },
    )
    expect(await remote.changes(both)).toMatchObject([
      { changes: { rows: [{ id: '1' }] } },
      { failure: { kind: 'throttled', retryAfter: 3000 } },
    ])
    expect(await remote.changes(first)).toMatchObject([{ changes: { rows: [{ id: '1' }] } }])
  })

  it('challenged for claims is answered by a request of its own', async () => {
    const claims = { 'WWW-Authenticate': `Bearer claims="${btoa('{"a":1}')}"` }
    const { remote, claims: asked } = stage(request => {
      if (isBatch(request)) return { body: { responses: [{ id: '0', status: 401, headers: claims, body: {} }] } }
      return request.headers.Authorization === 'Bearer secret' && asked.at(-1) === '{"a":1}'
        ? end([item('1', {})])
        : error(401, 'InvalidAuthenticationToken', 'x', claims)
    })
    expect(changesOf(await remote.changes(first)).rows).toHaveLength(1)
  })
})
