import { expect, test } from 'vitest'
import { add, change } from './testing/list-model.ts'
import { inOrder } from './testing/memory-remote.ts'
import { createWorld, queued, seen } from './testing/world.ts'

async function started(seed = 1) {
  const world = createWorld(seed)
  const laptop = world.device('anna')
  const tab = await laptop.open()
  await world.clock.advance(100)
  return { ...world, laptop, tab, replica: tab.replica }
}

test('L11: offline everything waits, further apart each time, and goes when the server answers again', async () => {
  const { clock, server, replica } = await started()
  server.fault = () => 'offline'
  await replica.dispatch(add('Items', 'a', {}))
  const before = server.requests.length
  await clock.advance(600_000)
  const tries = server.requests.length - before
  expect(tries).toBeGreaterThan(10)
  expect(tries).toBeLessThan(30)
  expect(replica.snapshot().connection.kind).toBe('offline')
  expect(queued(replica)).toEqual(['add a waiting'])
  server.fault = () => undefined
  await clock.advance(60_000)
  expect(queued(replica)).toEqual([])
  expect(replica.snapshot().connection.kind).toBe('fresh')
})

test('L11: a server that answers badly is told from one that is silent, in every tab, with its own id of the request', async () => {
  const { clock, server, laptop, replica } = await started()
  const follower = (await laptop.open()).replica
  server.fault = () => 'broken'
  await replica.refresh()
  const failing = { kind: 'offline', answered: { requestId: 'of-the-broken' } }
  for (const tab of [replica, follower]) expect(tab.snapshot().connection).toMatchObject(failing)
  server.fault = () => 'offline'
  await clock.advance(600_000)
  for (const tab of [replica, follower]) expect(tab.snapshot().connection).not.toHaveProperty('answered')
  server.fault = ({ kind }) => (kind === 'add' ? 'broken' : undefined)
  await replica.refresh()
  await replica.dispatch(add('Items', 'a', {}))
  await clock.advance(10)
  expect(replica.snapshot().connection).toMatchObject(failing)
})

test('L11: when the network comes back nobody waits for the next try', async () => {
  const { clock, server, replica, tab } = await started()
  server.fault = () => 'offline'
  await replica.dispatch(add('Items', 'a', {}))
  await clock.advance(600_000)
  server.fault = () => undefined
  tab.show(true)
  await clock.advance(10)
  expect(queued(replica)).toEqual([])
})

test('L11: without a valid token everything waits, nothing is dropped, and it goes on when there is one', async () => {
  const { clock, server, replica } = await started()
  server.fault = ({ kind }) => (kind === 'add' ? 'signed-out' : undefined)
  await replica.dispatch(add('Items', 'a', {}))
  await clock.advance(10)
  expect(replica.snapshot().connection.kind).toBe('signed-out')
  server.fault = () => 'signed-out'
  await clock.advance(3_600_000)
  expect(queued(replica)).toEqual(['add a waiting'])
  expect(seen(replica, 'Items')).toEqual({ a: {} })
  server.fault = () => undefined
  await replica.refresh()
  expect(queued(replica)).toEqual([])
  expect(replica.snapshot().connection.kind).toBe('fresh')
})

test('L11: a server that asks to be left alone is left alone by the whole device, also after a reload', async () => {
  const { clock, server, laptop, tab, replica } = await started()
  server.retryAfter = 120_000
  server.fault = inOrder('add', 'throttled')
  await replica.dispatch(add('Items', 'a', {}))
  await clock.advance(10)
  const then = server.requests.length
  await replica.refresh()
  tab.show(true)
  await replica.dispatch(add('Items', 'b', {}))
  await clock.advance(60_000)
  tab.kill()
  const reloaded = await laptop.open()
  await clock.advance(59_900)
  expect(server.requests.length).toBe(then)
  await clock.advance(30_000)
  expect(queued(reloaded.replica)).toEqual([])
  expect(server.lists.rows('Items')).toHaveLength(2)
})

test('L11: clients that were sent away together do not come back together', async () => {
  const { clock, server, device } = createWorld()
  server.fault = () => 'throttled'
  for (const person of ['a', 'b', 'c', 'd']) await device(person).open()
  await clock.advance(100)
  const first = server.requests.length
  server.fault = () => undefined
  await clock.advance(40_000)
  const second = server.requests.slice(first, first + 4).map(({ at }) => at)
  expect(new Set(second).size).toBe(4)
  for (const at of second) expect(at).toBeGreaterThanOrEqual(server.retryAfter)
})

test.each([
  ['forbidden', 'Items'],
  ['missing', 'Meetings'],
] as const)('L2 L11: a write that the server will never take is refused (%s), shown, and kept', async (why, list) => {
  const { clock, server, replica } = await started()
  await replica.dispatch(add(list, 'a', { Text: 'mine' }))
  await clock.advance(100)
  if (why === 'forbidden') server.forbid('anna', list, 'change')
  else server.lists.remove(list, server.lists.byKey(list, 'a')?.id ?? '', { person: 'bo', name: 'Bo', at: clock.now() })
  await replica.dispatch(change(list, 'a', { Text: 'changed' }))
  await clock.advance(60_000)
  expect(replica.snapshot().queue).toMatchObject([
    { write: { fields: { Text: 'changed' } }, state: { kind: 'refused', why } },
  ])
})

test('L12: a list that may no longer be seen leaves nothing of itself on the device, and own unsent texts stay', async () => {
  const { clock, server, laptop, replica, tab } = await started()
  const by = { person: 'bo', name: 'Bo', at: clock.now() }
  server.lists.add('Items', 'theirs', { Text: 'secret' }, by)
  server.lists.add('Meetings', 'm', { Title: 'open' }, by)
  await clock.advance(20_000)
  expect(seen(replica, 'Items')).toHaveProperty('theirs')
  server.forbid('anna', 'Items', 'read', 'add', 'change')
  await replica.dispatch(add('Items', 'mine', { Text: 'my own words' }))
  await clock.advance(20_000)
  expect(replica.snapshot().state.get('Items')?.access).toBe('hidden')
  expect(seen(replica, 'Items')).toEqual({ mine: { Text: 'my own words' } })
  expect(queued(replica)).toEqual(['add mine refused'])
  expect(seen(replica, 'Meetings')).toEqual({ m: { Title: 'open' } })
  tab.kill()
  const stored = await laptop.disk.open()
  const read = stored.ok ? await stored.store.read(new Map([['Items', 0]])) : stored
  if (!read.ok) throw new Error('The storage should be readable.')
  expect(read.stored.lists.get('Items')).toMatchObject({ access: 'hidden', rows: [], token: undefined })
  expect(read.stored.outbox).toHaveLength(1)
})

test('L12: a list that may be seen again comes back whole, and is not asked for in every poll meanwhile', async () => {
  const { clock, server, replica } = await started()
  server.lists.add('Items', 'x', { Text: 'theirs' }, { person: 'bo', name: 'Bo', at: clock.now() })
  server.forbid('anna', 'Items', 'read')
  await clock.advance(20_000)
  expect(replica.snapshot().state.get('Items')?.access).toBe('hidden')
  server.permit('anna', 'Items')
  await clock.advance(15_000)
  expect(replica.snapshot().state.get('Items')?.access).toBe('hidden')
  await replica.refresh()
  expect(seen(replica, 'Items')).toEqual({ x: { Text: 'theirs' } })
})

test('L14: a device clock a day wrong, either way, or set back in the middle, changes nothing of what is stored', async () => {
  for (const skew of [-86_400_000, 0, 86_400_000]) {
    const { clock, server, device } = createWorld()
    server.fault = inOrder('add', 'throttled', 'lost after', 'lost before')
    const { replica } = await device('anna', skew).open()
    await clock.advance(100)
    await replica.dispatch(add('Items', 'a', { Text: '1' }))
    await replica.dispatch(change('Items', 'a', { Text: '2' }))
    await replica.dispatch(add('Items', 'b', { Text: '3' }))
    await clock.advance(120_000)
    expect(queued(replica)).toEqual([])
    expect(server.lists.rows('Items').map(({ key, fields }) => [key, fields.Text])).toEqual([
      ['a', '2'],
      ['b', '3'],
    ])
  }
})

test('L14: a clock set back during a pause never makes it longer than the server asked for', async () => {
  const { clock, server, laptop, tab, replica } = await started()
  server.fault = inOrder('add', 'throttled')
  await replica.dispatch(add('Items', 'a', {}))
  await clock.advance(10)
  tab.kill()
  const now = clock.now
  clock.now = () => new Date(Date.parse(now()) - 86_400_000).toISOString()
  const reloaded = await laptop.open()
  await clock.advance(40_000)
  expect(queued(reloaded.replica)).toEqual([])
})
