import { expect, test } from 'vitest'
import { add, change, decision } from './testing/list-model.ts'
import { inOrder } from './testing/memory-remote.ts'
import { createWorld, queued, seen, type World } from './testing/world.ts'

/** All rows of a list on the server, by key. */
function stored({ server }: World, list: string): Record<string, unknown> {
  expect(new Set(server.lists.rows(list).map(({ key }) => key)).size).toBe(server.lists.rows(list).length)
  return Object.fromEntries(server.lists.rows(list).map(({ key, fields }) => [key, fields]))
}

async function started() {
  const world = createWorld()
  const laptop = world.device('anna')
  const tab = await laptop.open()
  await world.clock.advance(100)
  return { ...world, world, laptop, tab, replica: tab.replica }
}

test('L3: an add whose answer is lost is looked up by its key, and not made again', async () => {
  const { world, clock, server, replica } = await started()
  server.fault = inOrder('add', 'lost after')
  await replica.dispatch(add('Items', 'a', { Text: 'x' }))
  await clock.advance(100)
  expect(queued(replica)).toEqual([])
  expect(stored(world, 'Items')).toEqual({ a: { Text: 'x' } })
  expect(server.requests.map(({ kind }) => kind)).toEqual(['changes', 'add', 'find', 'changes'])
})

test('L3: an add that never arrived is sent again with the same key, after a while', async () => {
  const { world, clock, server, replica } = await started()
  server.fault = inOrder('add', 'lost before', 'lost before', undefined)
  await replica.dispatch(add('Items', 'a', { Text: 'x' }))
  await clock.advance(100)
  expect(queued(replica)).toEqual(['add a waiting'])
  await clock.advance(10_000)
  expect(queued(replica)).toEqual([])
  expect(stored(world, 'Items')).toEqual({ a: { Text: 'x' } })
  expect(server.requests.filter(({ kind }) => kind === 'add').map(({ key }) => key)).toEqual(['a', 'a', 'a'])
})

test('L3: a tab that dies after the server stored, before the answer, makes no double', async () => {
  const { world, clock, server, laptop, tab } = await started()
  server.latency = ({ kind }) => (kind === 'add' ? 100 : 0)
  await tab.replica.dispatch(add('Items', 'a', { Text: 'x' }))
  await clock.advance(150)
  expect(stored(world, 'Items')).toEqual({ a: { Text: 'x' } })
  tab.kill()
  const { replica } = await laptop.open()
  expect(queued(replica)).toEqual(['add a waiting'])
  await clock.advance(1_000)
  expect(queued(replica)).toEqual([])
  expect(server.requests.filter(({ kind }) => kind === 'add')).toHaveLength(1)
})

test('L3: a request that the server takes in late, after it was sent again, makes no double', async () => {
  const { world, clock, server, replica } = await started()
  server.fault = inOrder('add', 'lost before')
  await replica.dispatch(add('Items', 'a', { Text: 'x' }))
  await clock.advance(100)
  server.lists.add('Items', 'a', { Text: 'x' }, { person: 'anna', name: 'anna', at: clock.now() })
  await clock.advance(10_000)
  expect(queued(replica)).toEqual([])
  expect(stored(world, 'Items')).toEqual({ a: { Text: 'x' } })
})

test('L3 L4: another text under the same key is a conflict, and either can be chosen', async () => {
  const { world, clock, server, replica } = await started()
  server.fault = inOrder('changes', 'offline', 'offline', 'offline')
  server.lists.add('Items', 'a', { Text: 'theirs' }, { person: 'bo', name: 'Bo', at: clock.now() })
  await replica.dispatch(add('Items', 'a', { Text: 'mine' }))
  await clock.advance(100)
  expect(replica.snapshot().queue[0]?.state).toMatchObject({
    kind: 'conflict',
    mine: { Text: 'mine' },
    theirs: { Text: 'theirs' },
    theirSignature: { person: 'bo' },
  })
  await replica.settle(replica.snapshot().queue[0]?.id ?? '', { kind: 'replace', fields: { Text: 'both' } })
  await clock.advance(5_000)
  expect(stored(world, 'Items')).toEqual({ a: { Text: 'both' } })
  expect(queued(replica)).toEqual([])
})

test('L3: a change whose answer is lost is not written twice', async () => {
  const { world, clock, server, replica } = await started()
  await replica.dispatch(add('Items', 'a', { Text: 'x' }))
  await clock.advance(100)
  server.fault = inOrder('change', 'lost after')
  await replica.dispatch(change('Items', 'a', { Text: 'y' }))
  await clock.advance(10_000)
  expect(stored(world, 'Items')).toEqual({ a: { Text: 'y' } })
  expect(server.lists.journal.filter(({ kind }) => kind === 'change')).toHaveLength(1)
  expect(queued(replica)).toEqual([])
})

test('L10: two clients that reach for the same number get different ones, and both texts are there', async () => {
  const { world, clock, server, replica } = await started()
  const other = await world.device('bo').open()
  await clock.advance(100)
  server.latency = () => 50
  await replica.dispatch(decision('a', 'mine'))
  await other.replica.dispatch(decision('b', 'theirs'))
  await clock.advance(20_000)
  expect(Object.values(stored(world, 'Decisions'))).toEqual([
    { Text: 'mine', Number: 'SoB 1' },
    { Text: 'theirs', Number: 'SoB 2' },
  ])
  expect(seen(replica, 'Decisions')).toEqual(seen(other.replica, 'Decisions'))
})

test('L10: the numbers of one series are given in order, one at a time, by what the server has accepted', async () => {
  const { world, clock, server, replica } = await started()
  server.fault = () => 'offline'
  for (const key of ['a', 'b', 'c']) await replica.dispatch(decision(key, key))
  await clock.advance(100)
  for (const n of [1, 2]) {
    const by = { person: 'bo', name: 'Bo', at: clock.now() }
    server.lists.add('Decisions', `x${n}`, { Number: `SoB ${n}` }, by)
  }
  server.fault = () => undefined
  await clock.advance(60_000)
  const numbers = Object.entries(stored(world, 'Decisions')).map(([key, fields]) => [
    key,
    (fields as { Number: string }).Number,
  ])
  expect(numbers).toEqual([
    ['x1', 'SoB 1'],
    ['x2', 'SoB 2'],
    ['a', 'SoB 3'],
    ['b', 'SoB 4'],
    ['c', 'SoB 5'],
  ])
})

test('L10: a number whose answer was lost is the one that stands, however the tab ends', async () => {
  const { world, clock, server, laptop, tab } = await started()
  server.fault = inOrder('add', 'lost after')
  server.latency = ({ kind }) => (kind === 'find' ? 100 : 0)
  await tab.replica.dispatch(decision('a', 'mine'))
  await clock.advance(50)
  tab.kill()
  server.latency = () => 0
  const { replica } = await laptop.open()
  await clock.advance(10_000)
  expect(stored(world, 'Decisions')).toEqual({ a: { Text: 'mine', Number: 'SoB 1' } })
  expect(seen(replica, 'Decisions')).toEqual({ a: { Text: 'mine', Number: 'SoB 1' } })
  expect(queued(replica)).toEqual([])
})

test('L10: the number is stored before the request that carries it', async () => {
  const { clock, server, laptop, tab } = await started()
  server.latency = ({ kind }) => (kind === 'add' ? 100 : 0)
  await tab.replica.dispatch(decision('a', 'mine'))
  await clock.advance(10)
  expect(server.lists.rows('Decisions')).toEqual([])
  tab.kill()
  server.fault = () => 'offline'
  const { replica } = await laptop.open()
  expect(seen(replica, 'Decisions')).toEqual({ a: { Text: 'mine', Number: 'SoB 1' } })
})

test('L10: a column that is taken without a series is refused, and shown', async () => {
  const { clock, server, replica } = await started()
  server.lists.add('Decisions', 'x', { Number: 'SoB 1' }, { person: 'bo', name: 'Bo', at: clock.now() })
  await replica.dispatch(add('Decisions', 'a', { Number: 'SoB 1' }))
  await clock.advance(1_000)
  expect(replica.snapshot().queue[0]?.state).toMatchObject({ kind: 'refused', why: 'duplicate' })
  expect(seen(replica, 'Decisions')).toHaveProperty('a')
})

test('L9 L10: the numbers of a series keep their order also when the first has to rest', async () => {
  const { world, clock, server, replica } = await started()
  server.fault = inOrder('add', 'lost before')
  await replica.dispatch(decision('a', 'first'))
  await replica.dispatch(decision('b', 'second'))
  await replica.dispatch(add('Items', 'c', {}))
  await clock.advance(100)
  expect(queued(replica)).toEqual(['add a waiting', 'add b waiting'])
  await clock.advance(20_000)
  expect(stored(world, 'Decisions')).toMatchObject({ a: { Number: 'SoB 1' }, b: { Number: 'SoB 2' } })
})

test('L3 L10: where the server finds its own row late, the number it stored is the one that stands', async () => {
  const world = createWorld()
  const { clock, server } = world
  const remote = server.remote
  let late = 3
  server.remote = who => {
    const real = remote(who)
    return { ...real, find: async (list, key) => (late-- > 0 ? { ok: true, value: undefined } : real.find(list, key)) }
  }
  const { replica } = await world.device('anna').open()
  server.fault = inOrder('add', 'lost after')
  await replica.dispatch(decision('a', 'mine'))
  await clock.advance(60_000)
  expect(late).toBeLessThan(0)
  expect(queued(replica)).toEqual([])
  expect(stored(world, 'Decisions')).toEqual({ a: { Text: 'mine', Number: 'SoB 1' } })
  expect(seen(replica, 'Decisions')).toEqual({ a: { Text: 'mine', Number: 'SoB 1' } })
})

test('L10: a row keeps the number that it was stored with, also when a person chooses between two texts of it', async () => {
  const { world, clock, server, replica } = await started()
  server.fault = () => 'offline'
  await replica.dispatch(decision('a', 'mine'))
  await clock.advance(100)
  // The same thing was made on another device, and others have gone on from its number.
  const by = { person: 'bo', name: 'Bo', at: clock.now() }
  server.lists.add('Decisions', 'a', { Text: 'theirs', Number: 'SoB 1' }, by)
  server.lists.add('Decisions', 'b', { Number: 'SoB 2' }, by)
  server.fault = () => undefined
  await clock.advance(60_000)
  const [conflict] = replica.snapshot().queue
  // There is nothing to choose about the number, and the one that is shown is the one that stands.
  expect(conflict?.state).toMatchObject({ kind: 'conflict', theirs: { Text: 'theirs' } })
  expect(conflict?.state).toHaveProperty('mine', { Text: 'mine' })
  expect(seen(replica, 'Decisions')).toMatchObject({ a: { Text: 'mine', Number: 'SoB 1' } })
  await replica.settle(conflict?.id ?? '', { kind: 'replace', fields: { Text: 'both' } })
  await clock.advance(60_000)
  expect(stored(world, 'Decisions')).toMatchObject({ a: { Text: 'both', Number: 'SoB 1' } })
})
