import { describe, expect, it } from 'vitest'
import { readMany } from './asking.ts'
import { connect } from './over-http.ts'
import { LostConnection } from './service.ts'

/** Requests as they would leave, and an answer to each. */
function recording(answer: (url: string) => Response = () => Response.json({ ok: true }), restToken?: string) {
  const sent: { url: string; init: RequestInit; headers: Headers }[] = []
  const service = connect({
    graphRoot: 'https://graph.microsoft.com/v1.0',
    restRoot: 'https://x.sharepoint.com/sites/a/_api',
    graphToken: async () => 'graph-token',
    restToken: async () => restToken,
    send: async (url, init) => {
      sent.push({ url, init, headers: new Headers(init.headers) })
      return answer(url)
    },
  })
  return { service, sent }
}

describe('over HTTP', () => {
  it('sends each service its own token, and follows nobody who redirects', async () => {
    const { service, sent } = recording(undefined, 'rest-token')
    await service.graph('GET', '/me')
    await service.rest('MERGE', '/web/lists', { Title: 'A' })
    expect(sent.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
      ['https://graph.microsoft.com/v1.0/me', 'Bearer graph-token'],
      ['https://x.sharepoint.com/sites/a/_api/web/lists', 'Bearer rest-token'],
    ])
    expect(sent.map(({ init }) => init.redirect)).toEqual(['error', 'error'])
  })

  it('changes by MERGE as SharePoint wants it: a POST, any version, plain JSON', async () => {
    const { service, sent } = recording(undefined, 'rest-token')
    await service.rest('MERGE', '/web', { Title: 'A' })
    expect(sent[0]?.init.method).toBe('POST')
    expect(sent[0]?.init.body).toBe('{"Title":"A"}')
    const headers = Object.fromEntries(sent[0]?.headers ?? [])
    expect(headers).toMatchObject({
      'x-http-method': 'MERGE',
      'if-match': '*',
      'content-type': 'application/json;odata=nometadata',
    })
  })

  it('sends nothing without a token, which is told as 401', async () => {
    const { service, sent } = recording()
    expect((await service.rest('GET', '/web')).status).toBe(401)
    expect(sent).toEqual([])
  })

  it('tells a connection that was lost, and reads what is no JSON as nothing', async () => {
    const { service } = recording(() => {
      throw new TypeError('fetch failed')
    })
    await expect(service.graph('GET', '/me')).rejects.toBeInstanceOf(LostConnection)
    const html = recording(() => new Response('<html>'))
    expect((await html.service.graph('GET', '/me')).body).toBeUndefined()
  })

  it('reads a collection page by page, and never beyond Graph', async () => {
    const pages: Record<string, unknown> = {
      'https://graph.microsoft.com/v1.0/a': {
        value: [{ id: '1' }],
        '@odata.nextLink': 'https://graph.microsoft.com/v1.0/a?$skiptoken=2',
      },
      'https://graph.microsoft.com/v1.0/a?$skiptoken=2': {
        value: [{ id: '2' }],
        '@odata.nextLink': 'https://graph.microsoft.com.evil.example/v1.0/a',
      },
    }
    const { service, sent } = recording(url => Response.json(pages[url]))
    expect(await readMany(service.graph, 'Läser', '/a')).toEqual([{ id: '1' }, { id: '2' }])
    expect(sent).toHaveLength(2)
  })
})
