import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { FaultRule } from '../../src/local-graph/faults/fault.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import type { TokenSource } from '../../src/sharepoint/graph/client.ts'
import { agendaItemsList } from '../../src/sharepoint/lists/agenda-items.ts'
import { change } from '../../src/sync/testing/list-model.ts'
import type { TestReplica } from '../../src/sync/testing/world.ts'
import { agenda, fastClock, point, realClient, storedPoints, versionsOf } from './real-clients.ts'

let graph: Running
beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: [agendaItemsList('samverkan').definition] })
})
afterEach(() => faults())
afterAll(() => graph.close())

async function faults(...rules: readonly FaultRule[]): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ rules })
  await fetch(`${graph.url}/local/faults`, { method: 'POST', headers, body })
}

/** The methods of the requests that a fault has struck. */
async function struck(): Promise<string[]> {
  const answer = await fetch(`${graph.url}/local/faults`)
  return ((await answer.json()) as { struck: { method: string }[] }).struck.map(({ method }) => method)
}

/** Someone with a point that the server has. */
async function someone(signIn?: TokenSource): Promise<{ replica: TestReplica; key: string }> {
  const replica = await realClient(graph.url, 'rep-arbvux', fastClock(50), signIn && { signIn })
  const key = randomUUID()
  await replica.dispatch({
    writes: [{ kind: 'add', list: agenda.list, key, fields: point('before', 'a1'), after: [] }],
  })
  await replica.refresh()
  expect(replica.snapshot().queue).toEqual([])
  return { replica, key }
}

async function quiet(replica: TestReplica): Promise<void> {
  const begun = performance.now()
  const isWaiting = () => replica.snapshot().queue.some(({ state }) => state.kind === 'waiting')
  while (isWaiting() && performance.now() - begun < 20_000) {
    await replica.refresh()
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

test.each([
  ['the token has expired', { fault: 'expired' }, 'signed-out'],
  ['the server asks for more proof of who one is', { fault: 'claims' }, 'signed-out'],
  ['the server asks to be left alone', { fault: 'throttle', wait: 1 }, undefined],
  ['the server is busy', { fault: 'busy', wait: 1 }, undefined],
  ['the answer is lost after the work was done', { fault: 'drop-after' }, undefined],
  ['the answer is lost before', { fault: 'drop-before' }, undefined],
  ['the gateway gives up after the work was done', { fault: 'timeout' }, undefined],
  ['the answer is cut in the middle', { fault: 'cut' }, undefined],
  ['the server fails', { fault: 'general' }, undefined],
] as const)(
  'L2 L3 L11: over a real connection, when %s, what was written waits, is seen, and is stored once when it is over',
  async (_name, rule, connection) => {
    const { replica, key } = await someone()
    await faults({ ...rule, method: 'POST', path: 'items' }, { ...rule, method: 'PATCH' })
    const added = randomUUID()
    await replica.dispatch({
      writes: [{ kind: 'add', list: agenda.list, key: added, fields: point('new', 'a2'), after: [] }],
    })
    await replica.dispatch(change(agenda.list, key, { [agenda.heading]: 'after' }))
    await replica.refresh()
    const rows = replica.snapshot().state.get(agenda.list)?.rows
    expect([rows?.get(added)?.fields[agenda.heading], rows?.get(key)?.fields[agenda.heading]]).toEqual(['new', 'after'])
    expect(replica.snapshot().queue.filter(({ state }) => state.kind !== 'waiting')).toEqual([])
    if (connection) expect(replica.snapshot().connection.kind).toBe(connection)
    expect(await struck(), 'a fault that never struck proves nothing').toContain('POST')
    await faults()
    await quiet(replica)
    const stored = await storedPoints(graph.url)
    expect(stored.get(added)?.fields[agenda.heading]).toBe('new')
    expect(stored.get(key)?.fields[agenda.heading]).toBe('after')
    expect(replica.snapshot().queue).toEqual([])
    await replica.close()
  },
  30_000,
)

/** A host that gives a token, and when it is asked for more proof does as the test says. */
function host(answer: () => 'proof' | 'signed-out') {
  const { token } = personaByKey('rep-arbvux')
  const asked: string[] = []
  const signIn: TokenSource = async claims => {
    if (claims === undefined) return { ok: true, token }
    asked.push(claims)
    return answer() === 'proof' ? { ok: true, token } : { ok: false, why: 'signed-out' }
  }
  return { signIn, asked }
}
const theChallenge = JSON.stringify({ access_token: { nbf: { essential: true, value: '1' } } })

test('L3 L11: a claims challenge in the middle is answered by the host with what was asked for, and the write goes on, once', async () => {
  const { signIn, asked } = host(() => 'proof')
  const { replica, key } = await someone(signIn)
  await faults(
    { fault: 'claims', method: 'POST', path: 'items', times: 1 },
    { fault: 'claims', method: 'PATCH', times: 1 },
  )
  const added = randomUUID()
  await replica.dispatch({
    writes: [{ kind: 'add', list: agenda.list, key: added, fields: point('new', 'a2'), after: [] }],
  })
  await replica.dispatch(change(agenda.list, key, { [agenda.heading]: 'after' }))
  await replica.refresh()
  expect(replica.snapshot().queue).toEqual([])
  expect(replica.snapshot().connection.kind).toBe('fresh')
  expect(asked).toEqual([theChallenge, theChallenge])
  expect(await struck()).toEqual(['POST', 'PATCH'])
  const stored = await storedPoints(graph.url)
  expect(stored.get(added)?.fields[agenda.heading]).toBe('new')
  const texts = (await versionsOf(graph.url, stored.get(key)?.id ?? '')).map(fields => fields[agenda.heading])
  expect(texts).toEqual(['before', 'after'])
  await replica.close()
})

test('L2 L11: a claims challenge that the host cannot answer leaves the write waiting, seen, and it goes when the person has signed in', async () => {
  let isSignedIn = false
  const { signIn, asked } = host(() => (isSignedIn ? 'proof' : 'signed-out'))
  const { replica, key } = await someone(signIn)
  await faults({ fault: 'claims', method: 'PATCH', times: 3 })
  await replica.dispatch(change(agenda.list, key, { [agenda.heading]: 'after' }))
  await replica.refresh()
  const { queue, connection, state } = replica.snapshot()
  expect(queue.map(entry => entry.state.kind)).toEqual(['waiting'])
  expect(connection.kind).toBe('signed-out')
  expect(state.get(agenda.list)?.rows.get(key)).toMatchObject({ pending: true, fields: { [agenda.heading]: 'after' } })
  expect(asked.length).toBeGreaterThan(0)
  const refused = asked.length
  isSignedIn = true
  await quiet(replica)
  expect(asked.length).toBeGreaterThan(refused)
  expect((await storedPoints(graph.url)).get(key)?.fields[agenda.heading]).toBe('after')
  await replica.close()
}, 30_000)

test('L2 L12: when the right to write is taken in the middle, what was written is refused, shown, and sent when it is back', async () => {
  const { replica, key } = await someone()
  await faults({ fault: 'forbidden', method: 'PATCH' })
  await replica.dispatch(change(agenda.list, key, { [agenda.heading]: 'after' }))
  await replica.refresh()
  const [entry] = replica.snapshot().queue
  expect(entry?.state).toMatchObject({ kind: 'refused', why: 'forbidden', requestId: expect.stringMatching(/\w/) })
  expect(replica.snapshot().state.get(agenda.list)?.rows.get(key)?.fields[agenda.heading]).toBe('after')
  await faults()
  await replica.settle(entry?.id ?? '', { kind: 'retry' })
  await quiet(replica)
  expect((await storedPoints(graph.url)).get(key)?.fields[agenda.heading]).toBe('after')
  await replica.close()
})
