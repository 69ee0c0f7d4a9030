import { randomUUID } from 'node:crypto'
import type { Middleware } from '@microsoft/microsoft-graph-client'
import { afterEach, expect, it, vi } from 'vitest'
import type { Beliefs } from '../../src/local-graph/beliefs.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { setUpSite } from '../../src/local-graph/setup.ts'
import { site } from '../../src/local-graph/site.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { findList } from '../../src/local-graph/store/lists.ts'
import type { ListAnswer, ListChanges, Remote, RemoteRow } from '../../src/ports/remote.ts'
import type { Overwriting } from '../../src/ports/surroundings.ts'
import { graphClient } from '../../src/sharepoint/graph/client.ts'
import { localTransport } from '../../src/sharepoint/graph/local-transport.ts'
import { graphRemote } from '../../src/sharepoint/graph/remote.ts'
import { clientKey, type ListDefinition } from '../../src/sharepoint/lists/definition.ts'

/** The client of Graph where SharePoint turns out otherwise than is believed: each answer, and what becomes of it. */
const definition: ListDefinition = {
  name: 'SoB-Moten',
  display: 'SoB: möten',
  description: '',
  kind: 'record',
  columns: [
    clientKey,
    { name: 'Heading', display: 'Rubrik', type: { kind: 'text', maxLength: 255 } },
    { name: 'Body', display: 'Text', type: { kind: 'note' } },
  ],
  rights: { Samverkan: 'change' },
}
const list = definition.name
let graph: Running

/** A site that was made and is run under these beliefs. */
async function open(beliefs: Partial<Beliefs> = {}): Promise<void> {
  graph = await startLocalGraph({ data: ':memory:', lists: [] })
  Object.assign(graph.store.beliefs, beliefs)
  await setUpSite(graph.store, [definition])
}

/** Answers a request in the service's place; nothing lets it through. */
type Stop = (method: string, url: string) => Response | undefined

async function remoteFor(
  persona: string,
  stop: Stop = () => undefined,
  now = () => new Date(),
  more: { overwriting?: Overwriting; settle?: () => Promise<void> } = {},
): Promise<Remote> {
  const { id } = (await (await fetch(`${graph.url}/local/site`)).json()) as { id: string }
  const home = localTransport(graph.url)
  const transport: Middleware = {
    async execute(context) {
      const answer = stop(String(context.options?.method ?? 'GET'), decodeURIComponent(String(context.request)))
      if (answer === undefined) return home.execute(context)
      context.response = answer
    },
  }
  const { token } = personaByKey(persona)
  return graphRemote({
    client: graphClient(async () => ({ ok: true, token }), transport),
    site: id,
    lists: new Map([[list, ['Heading', 'Body']]]),
    clock: {
      now: () => now().toISOString(),
      // The time limit of a request never comes.
      wait: ms => (ms < 30_000 && more.settle ? more.settle() : new Promise<void>(() => {})),
    },
    ...(more.overwriting && { overwriting: more.overwriting }),
  })
}

afterEach(() => graph.close())

const read = (remote: Remote, token?: string) => remote.changes(new Map([[list, token]]))
function changesIn([answer]: readonly ListAnswer[]): ListChanges {
  if (answer !== undefined && 'changes' in answer) return answer.changes
  throw new Error(`The list could not be read: ${JSON.stringify(answer)}`)
}
async function added(remote: Remote, fields: Record<string, string>): Promise<RemoteRow> {
  const answer = await remote.add(list, randomUUID(), fields)
  if (!answer.ok) throw new Error(`Nothing was added: ${JSON.stringify(answer.failure)}`)
  return answer.value
}
const found = async (remote: Remote, { key = '' }: RemoteRow) => {
  const answer = await remote.find(list, key)
  return answer.ok ? answer.value?.fields : answer.failure
}

it('a list whose address has lost its hyphen is read and written', async () => {
  await open({ hyphensInAddress: false })
  expect(findList(graph.store, 'SoBMoten')).toBeDefined()
  const remote = await remoteFor('rep-arbvux')
  const row = await added(remote, { Heading: 'a' })
  const { rows, token } = changesIn(await read(remote))
  expect(rows).toEqual([row])
  expect(await remote.change(list, row.id, row.etag, { Heading: 'b' })).toMatchObject({ ok: true })
  expect(changesIn(await read(remote, token)).rows).toMatchObject([{ fields: { Heading: 'b' } }])
  // What was kept from another session goes on as well, before the ids are known.
  expect(changesIn(await read(await remoteFor('rep-arbvux'), token)).rows).toMatchObject([{ fields: { Heading: 'b' } }])
})

it('a quota that is nearly used up is heard of in a batch as in a write, and no longer than it is said', async () => {
  await open()
  const remote = await remoteFor('rep-arbvux')
  const isShort = async () => (await read(remote)).some(answer => 'changes' in answer && answer.short === true)
  const says = (rule: object) =>
    fetch(`${graph.url}/local/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ rules: [{ fault: 'rate-limit', times: 1, ...rule }] }),
    })
  expect(await isShort()).toBe(false)
  await says({ path: 'items/delta' })
  expect([await isShort(), await isShort()]).toEqual([true, false])
  await says({ method: 'POST', path: 'items$' })
  await added(remote, { Heading: 'a' })
  expect([await isShort(), await isShort()]).toEqual([true, false])
})

it('links with keys in brackets lead on, page by page and time by time', async () => {
  await open({ linkForm: 'brackets' })
  const remote = await remoteFor('rep-arbvux')
  await added(remote, { Heading: 'a' })
  const first = changesIn(await read(remote))
  const row = await added(remote, { Heading: 'b' })
  expect(changesIn(await read(remote, first.token))).toMatchObject({ whole: false, rows: [row] })
})

it('two who change the same column where If-Match is not compared: the later is told, the earlier stands', async () => {
  await open({ ifMatchOnItem: false, ifMatchOnFields: false })
  const [mine, theirs] = [await remoteFor('rep-arbvux'), await remoteFor('rep-sf-hisingen')]
  const row = await added(mine, { Heading: 'a', Body: 'x' })
  expect(await theirs.change(list, row.id, row.etag, { Heading: 'theirs' })).toMatchObject({ ok: true })
  expect(await mine.change(list, row.id, row.etag, { Heading: 'mine' })).toMatchObject({ failure: { kind: 'stale' } })
  expect(await found(mine, row)).toEqual({ Heading: 'theirs', Body: 'x' })
  const now = changesIn(await read(mine)).rows[0]
  expect(await mine.change(list, row.id, now?.etag ?? '', { Heading: 'both' })).toMatchObject({ ok: true })
  expect(await mine.change(list, row.id, row.etag, { Body: '' })).toMatchObject({ failure: { kind: 'stale' } })
  expect(await found(mine, row)).toEqual({ Heading: 'both', Body: 'x' })
})

const itemChange = (method: string, url: string) => method === 'PATCH' && /\/items\/\d+$/.test(url)
const refusal = (status: number) =>
  new Response(JSON.stringify({ error: { code: 'invalidRequest', message: 'Invalid request' } }), {
    status,
    headers: { 'Content-Type': 'application/json' },
  })

it.each([400, 405])('a row that cannot be changed as a whole (%i) is changed by its fields', async status => {
  await open()
  const remote = await remoteFor('rep-arbvux', (method, url) => (itemChange(method, url) ? refusal(status) : undefined))
  const row = await added(remote, { Heading: 'a', Body: 'x' })
  const answer = await remote.change(list, row.id, row.etag, { Heading: 'b', Body: '' })
  expect(answer).toMatchObject({ ok: true, value: { fields: { Heading: 'b' }, created: row.created } })
  expect(answer.ok && answer.value.fields.Body).toBeUndefined()
  expect(await remote.change(list, row.id, row.etag, { Heading: 'c' })).toMatchObject({ failure: { kind: 'stale' } })
  expect(await found(remote, row)).toEqual({ Heading: 'b' })
})

it('a row that is removed without a word is gone a day later', async () => {
  await open()
  let now = Date.now()
  const remote = await remoteFor(
    'rep-arbvux',
    () => undefined,
    () => new Date(now),
  )
  const row = await added(remote, { Heading: 'a' })
  const { token } = changesIn(await read(remote))
  // As if it had never been there: delta has nothing to tell.
  graph.store.db.run('DELETE FROM items WHERE id = ?', Number(row.id))
  const silent = changesIn(await read(remote, token))
  expect(silent).toMatchObject({ whole: false, rows: [], gone: [] })
  now += 24 * 60 * 60 * 1000
  expect(changesIn(await read(remote, silent.token))).toMatchObject({ whole: true, rows: [] })
})

it('a list is followed where delta gives neither columns nor a token of now', async () => {
  await open({ deltaExpand: 'refused' })
  const remote = await remoteFor('rep-arbvux', (_, url) => (url.endsWith('/$batch') ? refusal(400) : undefined))
  const strict: Stop = (_, url) => (url.endsWith('token=latest') || url.endsWith('/$batch') ? refusal(400) : undefined)
  const without = await remoteFor('rep-arbvux', strict)
  const row = await added(remote, { Heading: 'a' })
  const { rows, token } = changesIn(await read(without))
  expect(rows).toEqual([row])
  const next = await added(remote, { Heading: 'b' })
  expect(changesIn(await read(without, token))).toMatchObject({ whole: false, rows: [next] })
})

it('a column that nothing clears makes the change invalid, and keeps its text', async () => {
  await open({ nullClears: false })
  const row = await added(await remoteFor('rep-arbvux'), { Heading: 'a', Body: 'x' })
  let changes = 0
  // The second try, with an empty text, is answered as if it had done nothing.
  const remote = await remoteFor('rep-arbvux', (method, url) => {
    if (!itemChange(method, url)) return undefined
    changes += 1
    const { id, etag, fields, created } = row
    const body = { id, eTag: etag, fields, lastModifiedBy: { user: { id: created.person, displayName: created.name } } }
    return changes === 1
      ? undefined
      : new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } })
  })
  expect(await remote.change(list, row.id, row.etag, { Body: '' })).toMatchObject({ failure: { kind: 'invalid' } })
  expect(await found(remote, row)).toEqual({ Heading: 'a', Body: 'x' })
})

it('links to another host are asked for at home, page by page and time by time', async () => {
  await open({ linkForm: 'elsewhere' })
  const asked: string[] = []
  const remote = await remoteFor('rep-arbvux', (_, url) => {
    asked.push(url)
    return undefined
  })
  const rows = [await added(remote, { Heading: 'a' }), await added(remote, { Heading: 'b' })]
  const first = changesIn(await read(remote))
  expect(first.rows).toEqual(rows)
  const row = await added(remote, { Heading: 'c' })
  expect(changesIn(await read(remote, first.token))).toMatchObject({ whole: false, rows: [row] })
  expect(asked.every(url => url.startsWith('https://graph.microsoft.com/v1.0/'))).toBe(true)
})

it('links to another host without a place in them leave the list to be read whole', async () => {
  await open({ linkForm: 'elsewhere-bare' })
  const remote = await remoteFor('rep-arbvux')
  await added(remote, { Heading: 'a' })
  const first = changesIn(await read(remote))
  await added(remote, { Heading: 'b' })
  expect(changesIn(await read(remote, first.token))).toMatchObject({
    whole: true,
    rows: [{ fields: { Heading: 'a' } }, { fields: { Heading: 'b' } }],
  })
})

it('a row is found in the whole list where looking it up is refused, which is asked about once', async () => {
  await open({ filterByKey: 'refused' })
  let filters = 0
  const remote = await remoteFor('rep-arbvux', (_, url) => {
    if (url.includes('$filter=')) filters += 1
    return undefined
  })
  const rows = [await added(remote, { Heading: 'a' }), await added(remote, { Heading: 'b' })]
  expect(await remote.find(list, rows[1]?.key ?? '')).toEqual({ ok: true, value: rows[1] })
  expect(await remote.find(list, rows[0]?.key ?? '')).toEqual({ ok: true, value: rows[0] })
  expect(await remote.find(list, randomUUID())).toEqual({ ok: true, value: undefined })
  expect(filters).toBe(1)
})

it('of rows that share a key all find the one made first', async () => {
  await open({ duplicateStatus: 'stored' })
  const remote = await remoteFor('rep-arbvux')
  const row = await added(remote, { Heading: 'a' })
  expect(await remote.add(list, row.key ?? '', { Heading: 'a' })).toMatchObject({ ok: true, value: { key: row.key } })
  expect(await remote.find(list, row.key ?? '')).toEqual({ ok: true, value: row })
  expect(changesIn(await read(remote)).rows).toHaveLength(2)
})

const blind = { ifMatchOnItem: false, ifMatchOnFields: false, versionsGiven: false } as const

it('a row is looked at before it is changed where nothing else shows that another changed it', async () => {
  await open(blind)
  const settle = async () => {}
  const remote = await remoteFor('rep-arbvux', undefined, undefined, { overwriting: 'unseen', settle })
  const theirs = await remoteFor('rep-sf-hisingen', undefined, undefined, { overwriting: 'unseen', settle })
  const row = await added(remote, { Heading: 'a' })
  expect(await theirs.change(list, row.id, row.etag, { Heading: 'theirs' })).toMatchObject({ ok: true })
  expect(await remote.change(list, row.id, row.etag, { Heading: 'mine' })).toMatchObject({ failure: { kind: 'stale' } })
  expect(await found(remote, row)).toEqual({ Heading: 'theirs' })
})

it('who is written over by a request that was under way is told, where nothing else shows it', async () => {
  await open(blind)
  const theirs = (fields: Record<string, string>) => {
    // It was sent before ours arrived; nothing of ours is in it.
    const url = `${graph.url}/v1.0/sites/${site.id}/lists/${list}/items/1`
    const headers = { Authorization: `Bearer ${personaByKey('rep-sf-hisingen').token}` }
    return fetch(url, { method: 'PATCH', headers, body: JSON.stringify({ fields }) })
  }
  const settle = vi.fn(async () => void (await theirs({ Heading: 'theirs' })))
  const remote = await remoteFor('rep-arbvux', undefined, undefined, { overwriting: 'unseen', settle })
  const row = await added(remote, { Heading: 'a', Body: 'x' })
  const answer = await remote.change(list, row.id, row.etag, { Heading: 'mine' })
  expect(answer).toMatchObject({ failure: { kind: 'stale' } })
  expect(settle).toHaveBeenCalledTimes(1)
  // Another's change of another column takes nothing from us.
  settle.mockImplementation(async () => void (await theirs({ Body: 'y' })))
  const now = changesIn(await read(remote)).rows[0]
  const both = await remote.change(list, row.id, now?.etag ?? '', { Heading: 'mine' })
  expect(both).toMatchObject({ ok: true, value: { fields: { Heading: 'mine', Body: 'y' } } })
})
