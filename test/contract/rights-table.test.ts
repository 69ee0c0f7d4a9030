import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personas } from '../../src/local-graph/people.ts'
import { seed } from '../../src/local-graph/sample/seed.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'

/**
 * The rights of design.md 'Lists', written here a second time and by hand, and asked for over raw HTTP by every persona:
 * what is allowed must succeed and what is not must be refused by the server, whatever any page shows.
 */
const samverkan = [
  'rep-arbvux',
  'rep-sf-centrum',
  'rep-sf-hisingen',
  'rep-sf-nordost',
  'rep-sf-sydvast',
  'sammankallande',
]
const sob = [
  'chef-sf-centrum',
  'chef-sf-hisingen',
  'chef-sf-nordost',
  'chef-sf-sydvast',
  'samordnare',
  'chef-finsam',
  'chef-ffs',
]
const analys = ['analys-arbvux', 'analys-sf-hisingen']
const deciding = [...samverkan, ...sob]
/** Keeps the text of the styrmodell; sits in no forum. */
const dokumentansvarig = 'dokumentansvarig'
const seated = [...deciding, ...analys]
const members = [...seated, dokumentansvarig]
const keepers = ['samordnare', dokumentansvarig]
const owner = 'agare'
const nobody: string[] = []

interface Rights {
  readonly read: readonly string[]
  readonly add: readonly string[]
  /** Changes a row that somebody else wrote. */
  readonly change: readonly string[]
  /** Changes a row of one's own. */
  readonly changeOwn: readonly string[]
}

function forumRecord(group: readonly string[]): Rights {
  return { read: group, add: group, change: group, changeOwn: group }
}

const table: Readonly<Record<string, Rights>> = {
  Medlemskap: { read: members, add: ['samordnare'], change: ['samordnare'], changeOwn: ['samordnare'] },
  'SoB-Moten': forumRecord(sob),
  'SoB-Punkter': forumRecord(sob),
  'SoB-Handelser': { read: sob, add: sob, change: nobody, changeOwn: nobody },
  'Samverkan-Moten': forumRecord(samverkan),
  'Samverkan-Punkter': forumRecord(samverkan),
  'Samverkan-Handelser': { read: samverkan, add: samverkan, change: nobody, changeOwn: nobody },
  'Arbetsgrupper-Moten': { read: members, add: analys, change: analys, changeOwn: analys },
  'Arbetsgrupper-Punkter': { read: members, add: analys, change: analys, changeOwn: analys },
  'Arbetsgrupper-Handelser': { read: members, add: analys, change: nobody, changeOwn: nobody },
  Avvikelser: { read: members, add: samverkan, change: nobody, changeOwn: samverkan },
  Eskaleringar: { read: members, add: ['sammankallande'], change: nobody, changeOwn: nobody },
  Forslag: { read: members, add: seated, change: nobody, changeOwn: seated },
  Beslut: { read: members, add: deciding, change: nobody, changeOwn: nobody },
  Underlag: { read: members, add: analys, change: analys, changeOwn: analys },
  Forankringar: { read: members, add: deciding, change: nobody, changeOwn: nobody },
  Styrmodell: { read: members, add: keepers, change: keepers, changeOwn: keepers },
  Oversyn: { read: members, add: [...seated, dokumentansvarig], change: nobody, changeOwn: nobody },
  Uppdrag: { read: members, add: seated, change: nobody, changeOwn: nobody },
}

let running: Running
let base: string
let asked = 0

beforeAll(async () => {
  running = await startLocalGraph({ data: ':memory:', fresh: true, lists: allLists, seed })
  const site = (await (await fetch(`${running.url}/local/site`)).json()) as { id: string }
  base = `${running.url}/v1.0/sites/${site.id}`
}, 60_000)

afterAll(async () => {
  await running.close()
})

async function ask(
  who: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; json: Record<string, unknown> }> {
  asked += 1
  const token = personas.find(persona => persona.key === who)?.token
  const response = await fetch(base + path, {
    method,
    headers: { ...(token && { Authorization: `Bearer ${token}` }), 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, json: text ? JSON.parse(text) : {} }
}

/** The least that a new row of the list must hold: a key, and what stands in unique columns. */
function newRow(list: string): Record<string, string> {
  const key = crypto.randomUUID()
  return { ClientKey: key, ...(list === 'Beslut' && { Nummer: key }) }
}

/** A column that any list has besides its key, to change. */
function textColumn(list: string): string {
  const columns = allLists.find(definition => definition.name === list)?.columns ?? []
  const column = columns.find(candidate => candidate.type.kind === 'text' && !candidate.unique)
  if (!column) throw new Error(`${list} has no text column`)
  return column.name
}

/** Adds a row as somebody who may, for others to try to change. */
async function rowBy(who: string, list: string): Promise<string> {
  const { status, json } = await ask(who, 'POST', `/lists/${list}/items`, { fields: newRow(list) })
  expect(status, `${who} adds to ${list}`).toBe(201)
  return String(json.id)
}

function expected(allowed: boolean, success: number): number {
  return allowed ? success : 403
}

describe.each(Object.entries(table))('%s over raw HTTP', (list, rights) => {
  it('is read by exactly those who may', async () => {
    for (const { key } of personas) {
      const { status } = await ask(key, 'GET', `/lists/${list}/items?$expand=fields&$top=1`)
      expect(status, `${key} reads`).toBe(expected(key === owner || rights.read.includes(key), 200))
    }
  })

  it('is added to by exactly those who may, and the server itself signs the row', async () => {
    for (const { key, id } of personas) {
      const forged = { ...newRow(list) }
      const { status, json } = await ask(key, 'POST', `/lists/${list}/items`, {
        fields: forged,
        createdBy: { user: { id: 'someone-else' } },
      })
      const allowed = key === owner || rights.add.includes(key)
      expect(status, `${key} adds`).toBe(expected(allowed, 201))
      if (allowed) expect((json.createdBy as { user: { id: string } }).user.id).toBe(id)
    }
  })

  it('is changed by exactly those who may: others’ rows and own rows', async () => {
    const column = textColumn(list)
    const foreign = await rowBy(owner, list)
    for (const { key } of personas) {
      const { status } = await ask(key, 'PATCH', `/lists/${list}/items/${foreign}/fields`, { [column]: key })
      expect(status, `${key} changes another's row`).toBe(expected(key === owner || rights.change.includes(key), 200))
      if (!rights.add.includes(key)) continue
      const own = await rowBy(key, list)
      const changed = await ask(key, 'PATCH', `/lists/${list}/items/${own}/fields`, { [column]: key })
      expect(changed.status, `${key} changes their own row`).toBe(expected(rights.changeOwn.includes(key), 200))
    }
  })

  it('is deleted from by nobody but the owner, who alone changes its columns', async () => {
    const row = await rowBy(owner, list)
    for (const { key } of personas) {
      if (key === owner) continue
      expect((await ask(key, 'DELETE', `/lists/${list}/items/${row}`)).status, `${key} deletes`).toBe(403)
      const column = { name: `Extra${key.replace(/\W/g, '')}`, text: {} }
      expect((await ask(key, 'POST', `/lists/${list}/columns`, column)).status, `${key} adds a column`).toBe(403)
    }
    expect((await ask(owner, 'DELETE', `/lists/${list}/items/${row}`)).status).toBe(204)
  })
})

describe('the site over raw HTTP', () => {
  it('holds exactly the lists of the table, and asks for a sign-in', async () => {
    const { json } = await ask(owner, 'GET', '/lists?$select=name')
    const names = (json.value as { name: string }[]).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(table)))
    expect(allLists.map(list => list.name).sort()).toEqual(Object.keys(table).sort())
    expect((await ask('not-a-persona', 'GET', '/lists')).status).toBe(401)
  })

  it('lets only the owner make lists', async () => {
    for (const { key } of personas) {
      const { status } = await ask(key, 'POST', '/lists', {
        displayName: `Lista ${key}`,
        list: { template: 'genericList' },
      })
      expect(status, `${key} makes a list`).toBe(expected(key === owner, 201))
    }
  })

  it('refuses an unknown column, a key used twice and a stale etag, and keeps what was there', async () => {
    const fields = { ClientKey: crypto.randomUUID(), Rubrik: 'Första' }
    const unknown = await ask('rep-arbvux', 'POST', '/lists/Avvikelser/items', { fields: { ...fields, Hittepa: 'x' } })
    expect([unknown.status, (unknown.json.error as { message: string }).message]).toEqual([
      400,
      "Field 'Hittepa' is not recognized",
    ])
    const first = await ask('rep-arbvux', 'POST', '/lists/Avvikelser/items', { fields })
    expect(first.status).toBe(201)
    const twice = await ask('rep-sf-centrum', 'POST', '/lists/Avvikelser/items', {
      fields: { ...fields, Rubrik: 'Andra' },
    })
    expect([twice.status, (twice.json.error as { code: string }).code]).toEqual([400, 'invalidRequest'])
    const path = `/lists/Avvikelser/items/${String(first.json.id)}`
    await ask('rep-arbvux', 'PATCH', `${path}/fields`, { Rubrik: 'Ändrad' })
    const stale = await fetch(`${base}${path}/fields`, {
      method: 'PATCH',
      headers: {
        Authorization: 'Bearer local-rep-arbvux',
        'Content-Type': 'application/json',
        'If-Match': String(first.json.eTag),
      },
      body: JSON.stringify({ Rubrik: 'För sent' }),
    })
    expect(stale.status).toBe(412)
    const now = await ask('rep-arbvux', 'GET', `${path}?$expand=fields`)
    expect((now.json.fields as { Rubrik: string }).Rubrik).toBe('Ändrad')
  })

  it('was asked more than six hundred questions', () => {
    expect(asked).toBeGreaterThan(600)
  })
})
