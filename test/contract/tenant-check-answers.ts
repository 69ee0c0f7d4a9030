/** Every answer other than the believed one that a question of tenant-check can have, and how it is played. */
import { expect } from 'vitest'
import type { Beliefs } from '../../src/local-graph/beliefs.ts'
import { localApp } from '../../src/local-graph/site.ts'
import { sitePath, type TestSite } from '../../src/local-graph/test-site.ts'
import { isObject, type Method, type Reply, type Service } from '../../src/provision/service.ts'
import { around, serviceOf } from './provision-site.ts'

export interface Play {
  /** What local Graph is made to believe. */
  readonly beliefs?: Partial<Beliefs>
  /** The role that Styrforum's app is granted on the site. */
  readonly role?: string
  /** What local Graph cannot be made to do, done to requests and answers on their way. */
  readonly through?: (service: Service) => Service
}

/** Local Graph throttles a request that bears this. */
export const throttle = { 'x-local-fault': 'throttle;wait=1' }

/** A person in Styrforum's own app, with the least right there is. */
export const selectedOf = (site: TestSite) => serviceOf(site, 'agare', true, ['Sites.Selected', 'User.Read'])

export async function grantTo(site: TestSite, role: string): Promise<void> {
  const identities = [{ application: { id: localApp.id, displayName: 'Styrforum' } }]
  const body = { roles: [role], grantedToIdentities: identities }
  expect((await site.as('agare').post(`${sitePath}/permissions`, body)).status).toBe(201)
}

interface Request {
  readonly method: Method
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
}

const fieldsOf = ({ body }: Request) => (isObject(body.fields) ? body.fields : {})
const isAdd = ({ method, path }: Request) => method === 'POST' && path.endsWith('/items')
const isChange = ({ method, path }: Request) => method === 'PATCH' && /\/items\/\d+$/.test(path)
const isFilter = ({ path }: Request) => path.includes('$filter=')

/** Sends another request in place of those that match. */
function sending(matches: (request: Request) => boolean, change: (request: Request) => Partial<Request>): Play {
  return {
    through: service =>
      around(service, ask => (method, path, body, headers) => {
        const request: Request = { method, path, body: (body ?? {}) as Request['body'], headers: headers ?? {} }
        if (!matches(request)) return ask(method, path, body, headers)
        const next = { ...request, ...change(request) }
        return ask(next.method, next.path, body === undefined ? undefined : next.body, next.headers)
      }),
  }
}

/** Answers otherwise than local Graph did to those that match. */
function answering(matches: (request: Request) => boolean, change: (reply: Reply) => Partial<Reply>): Play {
  return {
    through: service =>
      around(service, ask => async (method, path, body, headers) => {
        const reply = await ask(method, path, body, headers)
        const request: Request = { method, path, body: (body ?? {}) as Request['body'], headers: headers ?? {} }
        return matches(request) ? { ...reply, ...change(reply) } : reply
      }),
  }
}

const refused = { status: 400, body: { error: { code: 'invalidRequest', message: 'Invalid request' } } }
const bodyOf = ({ body }: Reply) => (isObject(body) ? body : {})
const cutTo = (length: number) =>
  sending(isAdd, request => ({
    body: {
      fields: Object.fromEntries(
        Object.entries(fieldsOf(request)).map(([name, value]) => [name, String(value).slice(0, length)]),
      ),
    },
  }))
/** Takes too long a text, and gives it back as if it had been stored. */
const storing = (name: string): Play => {
  let given = ''
  return {
    through: service =>
      around(service, ask => async (method, path, body, headers) => {
        const request = { method, path, body: (body ?? {}) as Request['body'], headers: headers ?? {} }
        const value = fieldsOf(request)[name]
        if (isAdd(request) && typeof value === 'string') {
          given = value
          return ask(method, path, { fields: { ...fieldsOf(request), [name]: 'x' } }, headers)
        }
        const reply = await ask(method, path, body, headers)
        const { fields } = bodyOf(reply)
        return isObject(fields) && fields[name] === 'x'
          ? { ...reply, body: { ...bodyOf(reply), fields: { ...fields, [name]: given } } }
          : reply
      }),
  }
}
const failing = (name: string, status: number) =>
  answering(
    request => isAdd(request) && String(fieldsOf(request)[name] ?? '').length > 255,
    () => ({ status }),
  )

/** The team's own group gets Edit on the site, as it has in most teams. */
const teamEdits: Play = {
  through: service => {
    let isGiven = false
    return around(service, ask => async (...request) => {
      if (request[1] === '/web/associatedmembergroup' && !isGiven) {
        isGiven = true
        const { body } = await ask('GET', '/web/associatedmembergroup')
        const pair = `principalid=${String(bodyOf({ body } as Reply).Id)},roledefid=1073741830`
        expect((await ask('POST', `/web/roleassignments/addroleassignment(${pair})`)).status).toBe(200)
      }
      return ask(...request)
    })
  },
}

export const otherAnswers: readonly (readonly [id: string, answer: string, play: Play])[] = [
  ['add-without-edit', 'no', { beliefs: { addNeedsEdit: true } }],
  ['author', 'forged', { beliefs: { signature: 'author' } }],
  ['author', 'both', { beliefs: { signature: 'both' } }],
  ['own-rows', 'free', { beliefs: { ownItemsBind: false } }],
  ['own-rows', 'neither', { beliefs: { ownItemsBind: 'all' } }],
  ['unseen-list', '404', { beliefs: { unseenList: 404 } }],
  ['unseen-list', 'shown', { beliefs: { listRightsHold: false } }],
  ['list-of-lists', 'shown', { beliefs: { listRightsHold: false } }],
  ['team-level', 'yes', teamEdits],
  ['duplicate', '409', { beliefs: { duplicateStatus: 409 } }],
  ['duplicate', '500', { beliefs: { duplicateStatus: 500 } }],
  ['duplicate', 'stored', { beliefs: { duplicateStatus: 'stored' } }],
  ['unique-case', 'different', { beliefs: { uniqueIgnoresCase: false } }],
  [
    'unique-empty',
    'one',
    sending(
      request => isAdd(request) && !('ClientKey' in fieldsOf(request)),
      () => ({ body: { fields: { ClientKey: 'tom' } } }),
    ),
  ],
  ['unique-in-bin', 'taken', { beliefs: { uniqueInBin: true } }],
  ['filter-by-key', 'late', { beliefs: { filterByKey: 'late' } }],
  ['filter-by-key', 'refused', { beliefs: { filterByKey: 'refused' } }],
  ['filter-on-plain', 'answered', answering(isFilter, () => ({ status: 200, body: { value: [] } }))],
  ['filter-preferred', 'refused', sending(isFilter, () => ({ headers: {} }))],
  ['ordered-by-other', 'answered', answering(isFilter, () => ({ status: 200, body: { value: [] } }))],
  ['if-match-item', 'ignored', { beliefs: { ifMatchOnItem: false } }],
  [
    'if-match-item',
    'unseen',
    {
      beliefs: { ifMatchOnItem: false, versionsGiven: false },
    },
  ],
  ['if-match-item', '409', answering(isChange, () => ({ status: 409 }))],
  ['if-match-fields', 'ignored', { beliefs: { ifMatchOnFields: false } }],
  ['change-of-item', 'bare', { beliefs: { fieldsInAnswers: false } }],
  ['change-of-item', 'refused', answering(isChange, () => refused)],
  [
    'etag-counter',
    'other',
    answering(
      ({ method }) => method === 'GET',
      reply => ({ body: { ...bodyOf(reply), eTag: '"x"' } }),
    ),
  ],
  ['answer-to-adding', 'bare', { beliefs: { fieldsInAnswers: false } }],
  ['delta-expand', 'ignored', { beliefs: { deltaExpand: 'ignored' } }],
  ['delta-expand', 'refused', { beliefs: { deltaExpand: 'refused' } }],
  [
    'delta-latest',
    'no',
    answering(
      ({ path }) => path.endsWith('token=latest'),
      () => refused,
    ),
  ],
  ['delta-delete', 'broken', { beliefs: { deltaDelete: 'error-entry' } }],
  [
    'delta-delete',
    'silent',
    answering(
      ({ path }) => path.includes('/delta'),
      reply => ({ body: { ...bodyOf(reply), value: [] } }),
    ),
  ],
  ['link-form', 'brackets', { beliefs: { linkForm: 'brackets' } }],
  ['link-form', 'elsewhere', { beliefs: { linkForm: 'elsewhere' } }],
  ['selected-scope', 'some', { role: 'read' }],
  ['selected-scope', 'none', {}],
  ['list-by-name', 'missing', { beliefs: { listByName: false } }],
  ['signs-in-address', 'dropped', { beliefs: { hyphensInAddress: false } }],
  ['long-line', '500', { beliefs: { longText: 500 } }],
  ['long-line', 'stored', storing('Line')],
  ['long-line', 'cut', cutTo(255)],
  ['long-note', '413', failing('Note', 413)],
  ['long-note', '500', failing('Note', 500)],
  ['long-note', 'stored', storing('Note')],
  ['long-note', 'cut', cutTo(63_999)],
  ['strange-choice', 'refused', { beliefs: { choiceEnforced: true } }],
  ['required-value', 'refused', { beliefs: { requiredEnforced: true } }],
  ['defaults', 'unset', { beliefs: { defaultsApplied: false } }],
  ['clearing', 'none', { beliefs: { nullClears: false } }],
  [
    'clearing',
    'some',
    sending(
      request => isChange(request) && 'Flag' in fieldsOf(request),
      () => ({ body: { fields: {} } }),
    ),
  ],
  ['empty-text', 'kept', sending(isChange, () => ({ body: { fields: {} } }))],
  ['throttled-batch', '424', { beliefs: { batchThrottled: 424 } }],
  [
    'failed-member',
    'none',
    answering(
      ({ path }) => path === '/$batch',
      () => refused,
    ),
  ],
  [
    'message-language',
    'follows',
    answering(
      ({ headers }) => headers['Accept-Language'] === 'sv-SE',
      reply => ({ body: { error: { ...(bodyOf(reply).error as object), message: 'Värdet finns redan.' } } }),
    ),
  ],
]
