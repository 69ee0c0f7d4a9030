import { badRequest, invalidRequest } from '../errors.ts'
import { asBody, type Body } from '../rules/body.ts'
import { type App, answer, bodyOf, type Ctx, type Services } from './http.ts'

/** Requests that one batch holds at most (graph-facts §5.1). */
const batchLimit = 20

interface Member {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly dependsOn: readonly string[]
}

interface Reply {
  readonly id: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Several requests in one; each is answered, refused and written by itself. */
export function batchRoutes(app: App, { store }: Services): void {
  app.post('/v1.0/$batch', async c => {
    const members = membersOf(await bodyOf(c))
    const replies = new Map<string, Reply>()
    for (const member of members) replies.set(member.id.toLowerCase(), await reply(app, c, member, replies))
    const responses = [...replies.values()]
    const throttledMember = responses.some(({ status }) => status === 429)
    return answer(c, { responses }, throttledMember ? store.beliefs.batchThrottled : 200)
  })
}

/** @throws GraphError 400 for a batch that cannot be read as one. */
function membersOf(body: Body): Member[] {
  const requests = body.requests
  if (!Array.isArray(requests)) throw badRequest('Invalid batch payload format.')
  if (requests.length > batchLimit) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${batchLimit}.`)
  }
  const members = requests.map(request => memberOf(asBody(request)))
  const seen = new Set<string>()
  for (const { id, dependsOn } of members) {
    if (seen.has(id.toLowerCase())) throw badRequest(`Request Id '${id}' has duplicates in the batch.`)
    // A member may only wait for earlier ones; that also rules out waiting in a circle.
    const unknown = dependsOn.find(other => !seen.has(other.toLowerCase()))
    if (unknown !== undefined)
      throw badRequest(`Request '${id}' depends on '${unknown}', which does not come before it.`)
    seen.add(id.toLowerCase())
  }
  return members
}

function memberOf(request: Body): Member {
  const { id, method, url, headers, body, dependsOn } = request
  if (typeof id !== 'string' || id === '' || typeof method !== 'string' || typeof url !== 'string') {
    throw badRequest('Invalid batch payload format.')
  }
  const given = Object.entries(asBody(headers)).map(([name, value]) => [name.toLowerCase(), String(value)])
  return {
    id,
    method: method.toUpperCase(),
    url,
    headers: Object.fromEntries(given) as Record<string, string>,
    body,
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
  }
}

async function reply(app: App, c: Ctx, member: Member, earlier: ReadonlyMap<string, Reply>): Promise<Reply> {
  const failed = member.dependsOn.some(id => (earlier.get(id.toLowerCase())?.status ?? 500) >= 400)
  if (failed) {
    const error = { code: 'FailedDependency', message: 'A request that this one depends on failed.' }
    return { id: member.id, status: 424, headers: { 'Content-Type': 'application/json' }, body: { error } }
  }
  if (/^\/?\$batch/.test(member.url)) throw badRequest('A batch cannot hold a batch.')
  const response = await app.request(addressOf(c, member), initOf(c, member), { ...c.env, inBatch: true })
  return { id: member.id, status: response.status, ...(await readBack(response)) }
}

function addressOf(c: Ctx, { url }: Member): string {
  return `${new URL(c.req.url).origin}/v1.0${url.startsWith('/') ? '' : '/'}${url}`
}

/** A member inherits who asks, never the rest of the outer request. */
function initOf(c: Ctx, { method, headers, body }: Member): RequestInit {
  const all: Record<string, string> = { host: c.req.header('host') ?? '' }
  for (const name of ['authorization', 'x-local-links', 'client-request-id']) {
    const value = c.req.header(name)
    if (value !== undefined) all[name] = value
  }
  Object.assign(all, headers)
  if (body === undefined || body === null) return { method, headers: all }
  const type = headers['content-type']
  if (type === undefined) throw invalidRequest('A request with a body in a batch needs the header Content-Type.')
  if (/json/i.test(type)) return { method, headers: all, body: JSON.stringify(body) }
  return { method, headers: all, body: Buffer.from(String(body), 'base64') }
}

const passedOn = [
  'cache-control',
  'content-type',
  'location',
  'retry-after',
  'etag',
  'www-authenticate',
  'odata-version',
]

async function readBack(response: Response): Promise<{ headers: Record<string, string>; body?: unknown }> {
  const headers: Record<string, string> = {}
  for (const [name, value] of response.headers) {
    if (passedOn.includes(name) || name.startsWith('ratelimit')) headers[properCase(name)] = value
  }
  const bytes = Buffer.from(await response.arrayBuffer())
  if (bytes.length === 0) return { headers }
  if (!/json/i.test(headers['Content-Type'] ?? '')) return { headers, body: bytes.toString('base64') }
  try {
    return { headers, body: JSON.parse(bytes.toString('utf8')) as unknown }
  } catch {
    // A body that a fault has cut stays the text it is.
    return { headers, body: bytes.toString('utf8') }
  }
}

function properCase(name: string): string {
  if (name === 'etag') return 'ETag'
  if (name === 'odata-version') return 'OData-Version'
  return name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase())
}
