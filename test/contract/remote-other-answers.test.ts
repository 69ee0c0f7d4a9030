import { randomUUID } from 'node:crypto'
import type { Middleware } from '@microsoft/microsoft-graph-client'
import { afterEach, expect, it } from 'vitest'
import type { Beliefs } from '../../src/local-graph/beliefs.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { setUpSite } from '../../src/local-graph/setup.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { findList } from '../../src/local-graph/store/lists.ts'
import type { ListAnswer, ListChanges, Remote, RemoteRow } from '../../src/ports/remote.ts'
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

async function remoteFor(persona: string, stop: Stop = () => undefined, now = () => new Date()): Promise<Remote> {
  const { id: site } = (await (await fetch(`${graph.url}/local/site`)).json()) as { id: string }
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
    site,
    lists: new Map([[list, ['Heading', 'Body']]]),
    clock: { now: () => now().toISOString(), wait: () => new Promise<void>(() => {}) },
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
