/** An empty site in local Graph to be set up by `src/provision`, and its whole state read past every interface. */
import { personaByKey } from '../../src/local-graph/people.ts'
import { openTestSite, prepareEmptySite, type TestSite, tablesOf } from '../../src/local-graph/test-site.ts'
import { connect } from '../../src/provision/over-http.ts'
import { type Provisioning, provision } from '../../src/provision/provision.ts'
import type { Ask, Service } from '../../src/provision/service.ts'
import { readAddress } from '../../src/provision/site-address.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'

export const address = readAddress('https://styrforum.sharepoint.example/sites/styrforum')

const empty = await prepareEmptySite()

/** What a tenant holds before anybody has heard of Styrforum: people, an owner, SharePoint's own levels. */
export const openEmptySite = (): TestSite => openTestSite(empty)

/**
 * Requests of a persona, in this process.
 * @param withRest false where the tenant gives no token for SharePoint
 * @param scopes what the token is narrowed to
 */
export function serviceOf({ app }: TestSite, key = 'agare', withRest = true, scopes: readonly string[] = []): Service {
  const { token, sharePointToken } = personaByKey(key)
  return connect({
    graphRoot: 'http://localhost/v1.0',
    restRoot: 'http://localhost/_api',
    graphToken: async () => [token, ...scopes].join('~'),
    restToken: async () => (withRest ? sharePointToken : undefined),
    send: async (url, init) => app.request(url, init),
  })
}

/** Sets a site up as its owner, with all lists unless told otherwise. */
export function setUp(site: TestSite, options: Partial<Provisioning> = {}) {
  return provision({ service: serviceOf(site), address, definitions: allLists, ...options })
}

const whole = (async () => {
  const site = openEmptySite()
  await setUp(site)
  return tablesOf(site.store)
})()

/** A site that has just been set up, as a copy of one that was. */
export const openWholeSite = async (): Promise<TestSite> => openTestSite(await whole)

/** Both functions of a service, through one of ours. */
export function around(service: Service, change: (ask: Ask) => Ask): Service {
  return { graph: change(service.graph), rest: change(service.rest) }
}

/** Everything a site is made of, from its tables and by names: ids and times differ from one making to the next. */
export function stateOf({ store: { db } }: Pick<TestSite, 'store'>) {
  const parse = (text: string) => JSON.parse(text) as Record<string, unknown>
  const lists = db.all<Record<'id' | 'name' | 'title' | 'settings', string>>('SELECT * FROM lists')
  const columns = db.all<Record<'list' | 'definition', string>>('SELECT * FROM columns ORDER BY ord')
  return {
    groups: db.all("SELECT title, description FROM principals WHERE kind = 'group' ORDER BY title"),
    levels: db.all('SELECT name, description, high, low, kind, ord FROM roles ORDER BY name'),
    lists: lists
      .filter(({ settings }) => parse(settings).system !== true && parse(settings).template === 'genericList')
      .map(({ id, name, title, settings }) => ({
        name,
        title,
        settings: { ...parse(settings), rootFolder: '', extra: {} },
        columns: columns
          .filter(({ list }) => list === id)
          .map(({ definition }) => ({ ...parse(definition), id: '' }) as Record<string, unknown>)
          .sort((a, b) => String(a.name).localeCompare(String(b.name))),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    rights: db.all(
      `SELECT coalesce(l.name, 'web') AS place, p.title AS who, r.name AS level
       FROM assignments a JOIN principals p ON p.id = a.principal JOIN roles r ON r.id = a.role
       LEFT JOIN lists l ON a.scope = 'list:' || l.id
       WHERE coalesce(l.title, '') <> 'Dokument' ORDER BY place, who, level`,
    ),
  }
}
