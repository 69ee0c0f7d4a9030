import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Token } from '../../ports/host.ts'
import { graphClient } from './client.ts'
import { localTransport } from './local-transport.ts'
import { sender, timeLimit } from './request.ts'
import { error, item, type Scripted, stage } from './scripted.ts'

const challenge = {
  'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa('{"access_token":{"nbf":{}}}')}"`,
}

describe('a request', () => {
  it('carries the token, to Graph', async () => {
    const { remote, seen } = stage(() => ({ body: { value: [] } }))
    await remote.find('Things', 'k')
    expect(seen[0]?.url).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\//)
    expect(seen[0]?.headers.Authorization).toBe('Bearer secret')
    expect(seen[0]?.headers['Accept-Language']).toBe('en-US')
  })

  it.each([429, 503, 504])('is not sent again after %i', async status => {
    const { remote, seen } = stage(() => error(status, 'x', 'x', { 'Retry-After': '0' }))
    await remote.add('Things', 'k', {})
    expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('is given up after its time, and its signal with it', async () => {
    const { remote, seen, clock } = stage(() => new Promise<Scripted>(() => {}))
    const answer = remote.add('Things', 'k', {})
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    clock.pass(timeLimit)
    expect(await answer).toMatchObject({ ok: false, failure: { kind: 'unclear' } })
    expect(seen[0]?.signal?.aborted).toBe(true)
  })

  it('that waits for a sign-in in vain was never sent, also when the token comes late', async () => {
    let give = (_: Token) => {}
    const { remote, seen, clock, claims } = stage(() => ({}), { token: () => new Promise(resolve => (give = resolve)) })
    const answer = remote.add('Things', 'k', {})
    await vi.waitFor(() => expect(claims).toHaveLength(1))
    clock.pass(timeLimit)
    expect(await answer).toMatchObject({ ok: false, failure: { kind: 'offline' } })
    give({ ok: true, token: 'late' })
    await new Promise(resolve => setTimeout(resolve, 5))
    expect(seen).toEqual([])
  })

  it.each(['signed-out', 'offline'] as const)('says %s when that is why there is no token', async why => {
    const { remote, seen } = stage(() => ({}), { token: async () => ({ ok: false, why }) })
    expect(await remote.add('Things', 'k', {})).toMatchObject({ failure: { kind: why } })
    expect(await remote.changes(new Map([['Things', undefined]]))).toMatchObject([{ failure: { kind: why } }])
    expect(seen).toEqual([])
  })

  it('answers a claims challenge once, with what was asked for', async () => {
    let asked = 0
    const { remote, claims } = stage(() => {
      asked += 1
      return asked === 1 ? error(401, 'InvalidAuthenticationToken', 'x', challenge) : { body: item('1', {}) }
    })
    expect(await remote.add('Things', 'k', {})).toMatchObject({ ok: true })
    expect(claims).toEqual([undefined, '{"access_token":{"nbf":{}}}'])
  })

  it('does not go round in claims challenges', async () => {
    const { remote, seen } = stage(() => error(401, 'InvalidAuthenticationToken', 'x', challenge))
    expect(await remote.add('Things', 'k', {})).toMatchObject({ failure: { kind: 'signed-out' } })
    expect(seen).toHaveLength(2)
  })

  it('with a 401 that challenges nothing is not sent again', async () => {
    const { remote, seen } = stage(() => error(401, 'InvalidAuthenticationToken', 'x'))
    expect(await remote.add('Things', 'k', {})).toMatchObject({ failure: { kind: 'signed-out' } })
    expect(seen).toHaveLength(1)
  })

  it('is given up when the caller no longer wants it', async () => {
    const { remote, seen } = stage(() => new Promise<Scripted>(() => {}))
    const wanted = new AbortController()
    const answer = remote.changes(new Map([['Things', undefined]]), wanted.signal)
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    wanted.abort()
    expect(await answer).toMatchObject([{ failure: { kind: 'offline' } }])
  })

  it('is not even begun when the caller has already left', async () => {
    const { remote, seen } = stage(() => ({}))
    expect(await remote.changes(new Map([['Things', undefined]]), AbortSignal.abort())).toMatchObject([
      { failure: { kind: 'offline' } },
    ])
    expect(seen).toEqual([])
  })
})

describe('over a real connection', () => {
  const servers: (() => void)[] = []
  afterEach(() => {
    vi.unstubAllGlobals()
    for (const close of servers.splice(0)) close()
  })

  async function listen(handle: Parameters<typeof createServer>[1]): Promise<string> {
    const server = createServer(handle)
    await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
    servers.push(
      () => server.closeAllConnections(),
      () => server.close(),
    )
    return `http://localhost:${(server.address() as AddressInfo).port}`
  }
  const clock = { now: () => '2026-11-22T10:00:00Z', wait: () => new Promise<void>(() => {}) }
  const sendTo = (base: string) =>
    sender(
      graphClient(async () => ({ ok: true, token: 'secret' }), localTransport(base)),
      clock,
    )

  it('local mode swaps the origin and nothing else', async () => {
    const seen: unknown[] = []
    const base = await listen((request, response) => {
      seen.push(request.url, request.headers.authorization, request.headers['client-request-id'])
      response.setHeader('Content-Type', 'application/json')
      response.end('{"value":[]}')
    })
    const reply = await sendTo(`${base}/graph/`)({ method: 'GET', path: '/sites/a,b,c/lists?$top=1' })
    expect(reply).toMatchObject({ kind: 'answer', status: 200, body: { value: [] } })
    expect(seen).toEqual(['/graph/v1.0/sites/a,b,c/lists?$top=1', 'Bearer secret', expect.stringMatching(/-/)])
  })

  it('a redirect is not followed: the token stays here', async () => {
    const fetched: [string, RequestInit][] = []
    vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
      fetched.push([url, options])
      return new Response('', { status: 307, headers: { Location: 'https://evil.example/caught' } })
    })
    const send = sender(
      graphClient(async () => ({ ok: true, token: 'secret' })),
      clock,
    )
    await send({ method: 'GET', path: '/sites/a' })
    // A browser is told to refuse; under Node it is the client itself that would follow.
    expect(fetched).toMatchObject([['https://graph.microsoft.com/v1.0/sites/a', { redirect: 'error' }]])
  })

  const cutAfter = (sent: string) =>
    listen((request, response) => {
      request.resume()
      request.on('end', () => response.socket?.end(sent))
    })
  const post = { method: 'POST', path: '/sites/a', body: {} } as const

  it('a connection cut before the answer is a lost request', async () => {
    expect(await sendTo(await cutAfter(''))(post)).toMatchObject({ kind: 'lost' })
  })

  it('a connection cut in the answer leaves its status, and nothing to read', async () => {
    const head = 'HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"err'
    expect(await sendTo(await cutAfter(head))(post)).toMatchObject({ kind: 'answer', status: 403, body: undefined })
  })

  it('an address inside a path is part of the path', async () => {
    const seen: unknown[] = []
    const base = await listen((request, response) => {
      seen.push(request.url)
      response.end('{}')
    })
    await sendTo(base)({ method: 'GET', path: '/sites/a?token=https://evil.example/v1.0/b' })
    expect(seen).toEqual(['/v1.0/sites/a?token=https%3A%2F%2Fevil.example/v1.0/b'])
  })
})
