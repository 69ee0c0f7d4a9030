import type { ListDefinition } from '../sharepoint/lists/definition.ts'
import { createApp } from './app.ts'
import { type FaultBook, makeFaultBook } from './faults/book.ts'
import { personaByKey } from './people.ts'
import type { App } from './routes/http.ts'
import { setUpEmptySite, setUpSite } from './setup.ts'
import { site } from './site.ts'
import type { SqlValue } from './store/driver.ts'
import { openStore, type Store } from './store/store.ts'

/** An answer as a test looks at it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of a body
  readonly body: any
}

type Send = (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

/** Requests as one persona; paths stand under `/v1.0` unless they begin with `/local` or `/_api`. */
export interface Client {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  readonly post: Send
  readonly patch: Send
  readonly put: Send
  readonly delete: (path: string, headers?: Record<string, string>) => Promise<Answer>
}

export interface TestSite {
  readonly app: App
  readonly store: Store
  readonly faults: FaultBook
  /** Client of a persona; scopes narrow its token. */
  as(key: string, ...scopes: string[]): Client
  /** Address of a list under the site. */
  list(name: string): string
  /** Sets the clock to a moment; it stands still. */
  setClock(moment: string): void
}

/** Address of the site. */
export const sitePath = `/sites/${site.id}`

/** Three lists, one of each kind of rights. */
export const testLists: readonly ListDefinition[] = [
  {
    name: 'Fakta',
    display: 'Fakta om ärenden',
    description: 'Skrivs en gång',
    kind: 'fact',
    columns: [
      { name: 'ClientKey', display: 'Nyckel', type: { kind: 'text', maxLength: 36 }, required: true, unique: true },
      { name: 'Text', display: 'Text', type: { kind: 'note' } },
    ],
    rights: { Medlemmar: 'read', SoB: 'append' },
  },
  {
    name: 'Egna',
    display: 'Egna',
    description: 'Var och en ändrar sitt',
    kind: 'record',
    columns: [{ name: 'Namn', display: 'Namn', type: { kind: 'text', maxLength: 255 } }],
    rights: { Samverkan: 'own' },
  },
  {
    name: 'Poster',
    display: 'Poster',
    description: 'Ändras av alla',
    kind: 'record',
    columns: [
      { name: 'ClientKey', display: 'Nyckel', type: { kind: 'text', maxLength: 36 }, required: true, unique: true },
      { name: 'Namn', display: 'Namn', type: { kind: 'text', maxLength: 255 } },
      { name: 'Text', display: 'Text', type: { kind: 'note' } },
      { name: 'Antal', display: 'Antal', type: { kind: 'number' } },
      { name: 'Klar', display: 'Klar', type: { kind: 'boolean' } },
      { name: 'Val', display: 'Val', type: { kind: 'choice', choices: ['ett', 'två'] } },
    ],
    rights: { Medlemmar: 'change' },
  },
]

/** The rows of a site that has been set up, by table. */
type Tables = Readonly<Record<string, readonly Readonly<Record<string, SqlValue>>[]>>

const tables = ['meta', 'principals', 'members', 'roles', 'assignments', 'lists', 'columns', 'items', 'entries']

/** Sets a site up once, for tests to begin with a copy of it. */
async function prepareSite(setUp: (store: Store) => unknown): Promise<Tables> {
  const store = openStore({ data: ':memory:' })
  await setUp(store)
  const made = tablesOf(store)
  store.close()
  return made
}

/** What a site is made of, for others to begin as a copy of it. */
export function tablesOf({ db }: Store): Tables {
  const rows = tables.map(table => [table, db.all<Record<string, SqlValue>>(`SELECT * FROM ${table}`)])
  return Object.fromEntries(rows) as Tables
}

/** People and a site without anything of ours. */
export const prepareEmptySite = (): Promise<Tables> => prepareSite(setUpEmptySite)

function copyInto({ db }: Store, prepared: Tables): void {
  db.transaction(() => {
    for (const [table, rows] of Object.entries(prepared)) {
      for (const row of rows) {
        // Every copy is a database of its own, and tells so in its tokens.
        if (table === 'meta' && row.key === 'epoch') continue
        const marks = Object.keys(row).map(() => '?')
        db.run(`INSERT OR REPLACE INTO ${table} VALUES (${marks.join(', ')})`, ...Object.values(row))
      }
    }
  })
}

const prepared = await prepareSite(store => setUpSite(store, testLists))

/** A site in memory with the test lists, or with others that were prepared. */
export function openTestSite(from: Tables = prepared): TestSite {
  let now: string | undefined
  const clock = () => (now === undefined ? new Date() : new Date(now))
  const store = openStore({ data: ':memory:', clock })
  copyInto(store, from)
  const faults = makeFaultBook()
  const app = createApp({ store, faults, links: 'graph' })
  return {
    app,
    store,
    faults,
    as: (key, ...scopes) => clientOf(app, key, scopes),
    list: name => `${sitePath}/lists/${name}`,
    setClock: moment => {
      now = moment
    },
  }
}

function clientOf(app: App, key: string, scopes: readonly string[]): Client {
  const persona = personaByKey(key)
  const send = async (
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> => {
    const rest = path.startsWith('/_api') || path.includes('/_api/')
    const token = [rest ? persona.sharePointToken : persona.token, ...scopes].join('~')
    const init: RequestInit = { method, headers: { authorization: `Bearer ${token}`, ...headers } }
    if (body instanceof Uint8Array) init.body = body as Uint8Array<ArrayBuffer>
    else if (body !== undefined) {
      init.body = typeof body === 'string' ? body : JSON.stringify(body)
      init.headers = { 'content-type': 'application/json', ...init.headers }
    }
    const prefix = path.startsWith('/local') || rest || path.startsWith('http') ? '' : '/v1.0'
    const url = path.startsWith('http') ? path : `http://localhost${prefix}${path}`
    const response = await app.request(url, init)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }
  return {
    get: (path, headers = {}) => send('GET', path, undefined, headers),
    post: (path, body, headers = {}) => send('POST', path, body, headers),
    patch: (path, body, headers = {}) => send('PATCH', path, body, headers),
    put: (path, body, headers = {}) => send('PUT', path, body, headers),
    delete: (path, headers = {}) => send('DELETE', path, undefined, headers),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
