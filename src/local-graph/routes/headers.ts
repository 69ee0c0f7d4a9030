import type { Ctx } from './http.ts'

/** What a page of another origin may read (graph-facts §6.3). */
const exposed =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, Retry-After'

const diagnostic = JSON.stringify({
  ServerInfo: { DataCenter: 'Local', Slice: 'E', Ring: '1', ScaleUnit: '000', RoleInstance: 'LOCALGRAPH' },
})

/** The headers that every answer of Graph bears (graph-facts §6.3). */
export function commonHeaders(c: Ctx): void {
  const { headers } = c.res
  headers.set('request-id', c.get('requestId'))
  headers.set('client-request-id', c.get('clientRequestId'))
  headers.set('x-ms-ags-diagnostic', diagnostic)
  headers.set('Date', new Date().toUTCString())
  headers.set('OData-Version', '4.0')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-cache')
  headers.set('Access-Control-Allow-Origin', '*')
  headers.set('Access-Control-Expose-Headers', exposed)
}

/** The answer to a browser that asks whether it may ask. */
export function preflight(c: Ctx): Response {
  return c.body(null, 200, {
    'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, MERGE',
    'Access-Control-Allow-Headers': c.req.header('access-control-request-headers') ?? '*',
    'Access-Control-Max-Age': '600',
  })
}
