import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Beliefs, defaultBeliefs } from '../../src/local-graph/beliefs.ts'
import type { FaultRule } from '../../src/local-graph/faults/fault.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { callerFor } from '../../src/local-graph/rights/caller.ts'
import { createItem } from '../../src/local-graph/rules/items.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { findList } from '../../src/local-graph/store/lists.ts'
import type { ListAnswer, ListChanges, Remote, RemoteRow } from '../../src/ports/remote.ts'
import { graphClient } from '../../src/sharepoint/graph/client.ts'
import { localTransport } from '../../src/sharepoint/graph/local-transport.ts'
import { graphRemote } from '../../src/sharepoint/graph/remote.ts'
import { clientKey, type ListDefinition } from '../../src/sharepoint/lists/definition.ts'

/**
 * The client of Graph against local Graph over a real connection, with what is not known of the service turned both
 * ways, and with the faults that the service has been seen to have.
 */
const columns: ListDefinition['columns'] = [
  clientKey,
  { name: 'Heading', display: 'Rubrik', type: { kind: 'text', maxLength: 255 } },
  { name: 'Body', display: 'Text', type: { kind: 'note' } },
  { name: 'Amount', display: 'Antal', type: { kind: 'number' } },
  { name: 'Open', display: 'Öppen', type: { kind: 'boolean' } },
  { name: 'Number', display: 'Nummer', type: { kind: 'text', maxLength: 50 }, unique: true },
]
const definition = (name: string, rights: ListDefinition['rights']): ListDefinition => ({
  name,
  display: `Titel ${name}`,
  description: '',
  kind: 'record',
  columns,
  rights,
})
const definitions = [
  definition('Work', { Samverkan: 'change' }),
  definition('Facts', { Samverkan: 'append' }),
  definition('Hidden', { SoB: 'change' }),
  definition('Large', { Samverkan: 'read' }),
]
const names = definitions.map(({ name }) => name)

let graph: Running
let sent = 0

/** A remote as the app makes it in local mode; `sent` counts what goes over the wire. */
async function remoteFor(persona: string): Promise<Remote> {
  const { id: site } = (await (await fetch(`${graph.url}/local/site`)).json()) as { id: string }
  const transport = localTransport(graph.url)
  const counting = {
    ...transport,
    execute(context: Parameters<typeof transport.execute>[0]) {
      sent += 1
      return transport.execute(context)
    },
  }
  const { token } = personaByKey(persona)
  return graphRemote({
    client: graphClient(async () => ({ ok: true, token }), counting),
    site,
    lists: new Map(names.map(name => [name, columns.map(column => column.name)])),
    unique: new Map(names.map(name => [name, ['Number']])),
    clock: { now: () => new Date().toISOString(), wait: (_, signal) => aborted(signal) },
  })
}

const aborted = (signal?: AbortSignal) =>
  new Promise<void>(resolve => {
    signal?.addEventListener('abort', () => resolve())
  })

async function faults(...rules: readonly FaultRule[]): Promise<void> {
  const body = JSON.stringify({ rules })
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(`${graph.url}/local/faults`, { method: 'POST', headers, body })
  expect(response.status).toBe(200)
}

function believe(beliefs: Partial<Beliefs>): void {
  Object.assign(graph.store.beliefs, beliefs)
}

async function removeAsOwner(list: string, id: string): Promise<void> {
  const { id: site } = (await (await fetch(`${graph.url}/local/site`)).json()) as { id: string }
  const headers = { Authorization: `Bearer ${personaByKey('agare').token}` }
  const name = findList(graph.store, list)?.id
  const response = await fetch(`${graph.url}/v1.0/sites/${site}/lists/${name}/items/${id}`, {
    method: 'DELETE',
    headers,
  })
  expect(response.status).toBe(204)
}

const read = (remote: Remote, token?: string, list = 'Work') => remote.changes(new Map([[list, token]]))
function changesIn([answer]: readonly ListAnswer[]): ListChanges {
  if (answer !== undefined && 'changes' in answer) return answer.changes
  throw new Error(`The list could not be read: ${JSON.stringify(answer)}`)
}
async function added(remote: Remote, fields = {}, key: string = randomUUID()): Promise<RemoteRow> {
  const answer = await remote.add('Work', key, { Heading: 'a', ...fields })
  if (!answer.ok) throw new Error(`Nothing was added: ${JSON.stringify(answer.failure)}`)
  return answer.value
}

beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: definitions })
  fillLarge(5000)
})
afterEach(async () => {
  believe(defaultBeliefs)
  await fetch(`${graph.url}/local/faults`, { method: 'DELETE' })
})
afterAll(() => graph.close())

describe('a row', () => {
  it('comes back as it was added, signed by the server', async () => {
    const remote = await remoteFor('rep-arbvux')
    const key = randomUUID()
    const row = await added(remote, { Body: 'två\nrader', Amount: 2.5, Open: false }, key)
    const { id, name } = personaByKey('rep-arbvux')
    expect(row).toMatchObject({
      key,
      created: { person: id, name, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) },
      fields: { Heading: 'a', Body: 'två\nrader', Amount: 2.5, Open: false },
    })
    expect(await remote.find('Work', key)).toEqual({ ok: true, value: row })
    expect(changesIn(await read(remote)).rows).toContainEqual(row)
  })

  it('is changed by another, who then stands as the one who changed it', async () => {
    const row = await added(await remoteFor('rep-arbvux'))
    const remote = await remoteFor('rep-sf-hisingen')
    const answer = await remote.change('Work', row.id, row.etag, { Heading: 'b' })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        fields: { Heading: 'b' },
        created: row.created,
        modified: { person: personaByKey('rep-sf-hisingen').id },
      },
    })
    expect(await remote.find('Work', row.key ?? '')).toEqual(answer)
    expect(await remote.change('Work', row.id, row.etag, { Heading: 'c' })).toMatchObject({
      failure: { kind: 'stale' },
    })
  })

  it.each([true, false])('loses a text that is cleared, whether or not null clears (%s)', async nullClears => {
    believe({ nullClears })
    const remote = await remoteFor('rep-arbvux')
    const row = await added(remote, { Body: 'text', Amount: 1 })
    const answer = await remote.change('Work', row.id, row.etag, { Body: '' })
    expect(answer).toMatchObject({ ok: true })
    expect(answer.ok && answer.value.fields).toEqual({ Heading: 'a', Amount: 1 })
  })

  it('whose key nobody has is not found', async () => {
    expect(await (await remoteFor('rep-arbvux')).find('Work', randomUUID())).toEqual({ ok: true, value: undefined })
  })
})

describe('what may not be', () => {
  it.each([400, 409, 500] as const)('a second row with a key is a duplicate, told by %i', async duplicateStatus => {
    believe({ duplicateStatus })
    const remote = await remoteFor('rep-arbvux')
    const { key = '' } = await added(remote)
    expect(await remote.add('Work', key, {})).toMatchObject({ failure: { kind: 'duplicate' } })
  })

  it.each([400, 409, 500] as const)('a number that is taken is a duplicate, told by %i', async duplicateStatus => {
    believe({ duplicateStatus })
    const remote = await remoteFor('rep-arbvux')
    const { fields } = await added(remote, { Number: `X 2026-${duplicateStatus}` })
    expect(await remote.add('Work', randomUUID(), { Number: fields.Number ?? '' })).toMatchObject({
      failure: { kind: 'duplicate' },
    })
  })

  it('a column that is not there is invalid', async () => {
    const remote = await remoteFor('rep-arbvux')
    expect(await remote.add('Work', randomUUID(), { Unheard: 'x' })).toMatchObject({ failure: { kind: 'invalid' } })
  })

  it('changing a fact is forbidden, and so is writing to a list one may only read', async () => {
    const remote = await remoteFor('rep-arbvux')
    const fact = await remote.add('Facts', randomUUID(), { Heading: 'a' })
    expect(fact).toMatchObject({ ok: true })
    const { id, etag } = fact.ok ? fact.value : { id: '', etag: '' }
    expect(await remote.change('Facts', id, etag, { Heading: 'b' })).toMatchObject({ failure: { kind: 'forbidden' } })
    expect(await remote.add('Large', randomUUID(), {})).toMatchObject({ failure: { kind: 'forbidden' } })
  })

  it.each([
    [403, 'forbidden'],
    [404, 'missing'],
  ] as const)('reading a list one may not see, told by %i, is %s and hides no other', async (unseenList, kind) => {
    believe({ unseenList })
    const remote = await remoteFor('rep-arbvux')
    const answers = await remote.changes(new Map([...names].map(name => [name, undefined])))
    expect(answers.map(answer => ('failure' in answer ? answer.failure.kind : 'read'))).toEqual([
      'read',
      'read',
      kind,
      'read',
    ])
  })
})

describe('changes', () => {
  it('are told from where one stood, in one request', async () => {
    const remote = await remoteFor('rep-arbvux')
    const one = await added(remote)
    const { token, whole } = changesIn(await read(remote))
    const two = await added(remote)
    const changed = await remote.change('Work', one.id, one.etag, { Heading: 'b' })
    sent = 0
    const next = changesIn(await read(remote, token))
    expect(sent).toBe(1)
    expect([whole, next.whole]).toEqual([true, false])
    expect(next.rows).toEqual([two, changed.ok && changed.value])
    expect(changesIn(await read(remote, next.token))).toMatchObject({ rows: [], gone: [], whole: false })
  })

  it.each(['facet', 'error-entry'] as const)('tell of a row that is gone, by %s', async deltaDelete => {
    believe({ deltaDelete })
    const remote = await remoteFor('rep-arbvux')
    const row = await added(remote)
    const { token } = changesIn(await read(remote))
    await removeAsOwner('Work', row.id)
    const { gone, whole, rows } = changesIn(await read(remote, token))
    expect(whole ? !rows.some(({ id }) => id === row.id) : gone.includes(row.id)).toBe(true)
  })

  it.each(['given', 'ignored', 'refused'] as const)('are whole rows when delta has $expand %s', async deltaExpand => {
    const remote = await remoteFor('rep-arbvux')
    const plain = changesIn(await read(remote))
    believe({ deltaExpand })
    expect(changesIn(await read(remote)).rows).toEqual(plain.rows)
    const row = await added(remote)
    expect(changesIn(await read(remote, plain.token)).rows).toContainEqual(row)
  })

  it('are found where a list is found by id only, and so are its rows', async () => {
    believe({ listByName: false })
    const remote = await remoteFor('rep-arbvux')
    const row = await added(remote)
    expect(changesIn(await read(remote)).rows).toContainEqual(row)
    expect(await remote.change('Work', row.id, row.etag, { Heading: 'b' })).toMatchObject({ ok: true })
    expect(changesIn(await read(await remoteFor('rep-arbvux'))).rows.map(({ id }) => id)).toContain(row.id)
  })

  it.each(['given', 'ignored', 'refused'] as const)(
    'of 5 000 rows come in few requests when delta has $expand %s',
    async deltaExpand => {
      believe({ deltaExpand })
      const remote = await remoteFor('rep-arbvux')
      sent = 0
      expect(changesIn(await read(remote, undefined, 'Large')).rows).toHaveLength(5000)
      expect(sent).toBeLessThanOrEqual(8)
    },
  )
})

function fillLarge(rows: number): void {
  const { store } = graph
  const list = findList(store, 'Large')
  if (list === undefined) throw new Error('The list was not made.')
  const caller = callerFor(store, personaByKey('agare').id)
  store.db.transaction(() => {
    for (let at = 0; at < rows; at += 1) {
      createItem(store, caller, list, { ClientKey: randomUUID(), Heading: `Row ${at}`, Amount: at })
    }
  })
}

describe('under faults', () => {
  it.each(['timeout', 'drop-after', 'cut'] as const)(
    'a row whose answer is lost (%s) is there once, however often it is sent',
    async fault => {
      const remote = await remoteFor('rep-arbvux')
      const key = randomUUID()
      await faults({ fault, method: 'POST', times: 1 })
      expect(await remote.add('Work', key, { Heading: 'once' })).toMatchObject({ failure: { kind: 'unclear' } })
      expect(await remote.find('Work', key)).toMatchObject({ ok: true, value: { fields: { Heading: 'once' } } })
      expect(await remote.add('Work', key, { Heading: 'once' })).toMatchObject({ failure: { kind: 'duplicate' } })
      expect(changesIn(await read(remote)).rows.filter(row => row.key === key)).toHaveLength(1)
    },
  )

  it('a connection cut before anything was done is as unclear, and the row is not there', async () => {
    const remote = await remoteFor('rep-arbvux')
    const key = randomUUID()
    await faults({ fault: 'drop-before', method: 'POST', times: 1 })
    expect(await remote.add('Work', key, {})).toMatchObject({ failure: { kind: 'unclear' } })
    expect(await remote.find('Work', key)).toEqual({ ok: true, value: undefined })
  })

  it.each([
    [7, 7000, 7000],
    ['none', 1000, 60_000],
    ['date', 1000, 3000],
    ['absurd', 60_000, 900_000],
  ] as const)('a throttled write waits as long as it is told to: %s', async (wait, least, most) => {
    const remote = await remoteFor('rep-arbvux')
    await faults({ fault: 'throttle', wait, method: 'POST', times: 1 })
    const answer = await remote.add('Work', randomUUID(), {})
    expect(answer).toMatchObject({ failure: { kind: 'throttled' } })
    const retryAfter = answer.ok ? 0 : (answer.failure.retryAfter ?? 0)
    expect(retryAfter).toBeGreaterThanOrEqual(least)
    expect(retryAfter).toBeLessThanOrEqual(most)
    sent = 0
    expect(await remote.add('Work', randomUUID(), {})).toMatchObject({ failure: { kind: 'throttled' } })
    expect(sent).toBe(0)
  })

  it.each([200, 424] as const)('a list throttled in a batch of status %i hides no other', async batchThrottled => {
    believe({ batchThrottled })
    const remote = await remoteFor('rep-arbvux')
    await faults({ fault: 'throttle', wait: 5, path: 'lists/Facts/', times: 1 })
    const answers = await remote.changes(new Map(['Work', 'Facts'].map(name => [name, undefined])))
    expect(answers).toMatchObject([{ changes: { whole: true } }, { failure: { kind: 'throttled', retryAfter: 5000 } }])
  })

  it('a batch that is throttled as a whole keeps everything quiet', async () => {
    const remote = await remoteFor('rep-arbvux')
    await faults({ fault: 'throttle', wait: 5, path: '\\$batch', times: 1 })
    expect(await read(remote)).toMatchObject([{ failure: { kind: 'throttled', retryAfter: 5000 } }])
    expect(await remote.find('Work', 'k')).toMatchObject({ failure: { kind: 'throttled' } })
  })

  it.each(['resync', 'resync-upload'] as const)(
    'a token that has expired (%s) makes the list be read whole',
    async fault => {
      const remote = await remoteFor('rep-arbvux')
      const row = await added(remote)
      const { token } = changesIn(await read(remote))
      await faults({ fault, path: 'delta', times: 1 })
      const { whole, rows } = changesIn(await read(remote, token))
      expect(whole).toBe(true)
      expect(rows).toContainEqual(row)
    },
  )

  it.each(['doubled', 'broken-delete', 'rate-limit'] as const)('%s changes nothing in what is read', async fault => {
    const remote = await remoteFor('rep-arbvux')
    const { rows } = changesIn(await read(remote))
    await faults({ fault, path: 'delta' })
    expect(changesIn(await read(remote)).rows).toEqual(rows)
  })

  it.each([
    ['a list', 'delta'],
    ['the whole batch', '\\$batch'],
  ])('JSON cut in %s costs a second look and no row', async (_, path) => {
    const remote = await remoteFor('rep-arbvux')
    const { rows, token } = changesIn(await read(remote))
    const row = await added(remote)
    await faults({ fault: 'cut', path, times: 1 })
    const next = changesIn(await read(remote, token))
    expect(next.rows).toEqual(next.whole ? [...rows, row] : [row])
  })

  it.each([
    ['conflict', 'stale'],
    ['stale', 'stale'],
    ['general', 'unclear'],
    ['forbidden', 'forbidden'],
    ['expired', 'signed-out'],
    ['busy', 'throttled'],
  ] as const)('a change that meets %s is %s', async (fault, kind) => {
    const remote = await remoteFor('rep-arbvux')
    const row = await added(remote)
    await faults({ fault, method: 'PATCH', times: 1 })
    expect(await remote.change('Work', row.id, row.etag, { Heading: 'b' })).toMatchObject({ failure: { kind } })
  })

  it('a claims challenge is answered and the row is added', async () => {
    const remote = await remoteFor('rep-arbvux')
    await faults({ fault: 'claims', method: 'POST', times: 1 })
    expect(await remote.add('Work', randomUUID(), {})).toMatchObject({ ok: true })
    await faults({ fault: 'claims', path: 'delta', times: 1 })
    expect(changesIn(await read(remote)).whole).toBe(true)
  })

  it('a server that is not there is being offline, and for a write unclear', async () => {
    const gone = await startLocalGraph({ data: ':memory:', lists: definitions })
    const here = graph
    graph = gone
    const remote = await remoteFor('rep-arbvux')
    graph = here
    await gone.close()
    expect(await read(remote)).toMatchObject([{ failure: { kind: 'offline' } }])
    expect(await remote.add('Work', 'k', {})).toMatchObject({ failure: { kind: 'unclear' } })
  })
})
