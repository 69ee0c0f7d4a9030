import { expect, test } from 'vitest'
import { add, change, decision } from './testing/list-model.ts'
import { createWorld, queued, type TestReplica } from './testing/world.ts'

async function started() {
  const world = createWorld()
  const { replica } = await world.device('anna').open()
  await world.clock.advance(100)
  const order = () => world.server.lists.journal.map(({ key }) => key)
  return { ...world, replica, order }
}

function idOf(replica: TestReplica, key: string): string {
  return replica.snapshot().queue.find(({ write }) => write.key === key)?.id ?? ''
}

test('L9: a row waits for the rows it names, also when they come after it in the queue', async () => {
  const { clock, server, replica, order } = await started()
  server.fault = () => 'offline'
  await replica.dispatch(add('Items', 'i1', {}, 'm1'))
  await replica.dispatch(add('Items', 'i2', {}))
  await replica.dispatch(add('Meetings', 'm1', {}))
  server.fault = () => undefined
  await clock.advance(5_000)
  expect(order()).toEqual(['i2', 'm1', 'i1'])
})

test('L9: a refused write holds back only those that build on it, and all of them are shown', async () => {
  const { clock, server, replica, order } = await started()
  server.forbid('anna', 'Meetings', 'add')
  await replica.dispatch(add('Meetings', 'm1', {}))
  await replica.dispatch(add('Items', 'i1', {}, 'm1'))
  await replica.dispatch(change('Meetings', 'm1', { Title: 'new' }))
  await replica.dispatch(add('Items', 'i2', {}))
  await clock.advance(60_000)
  expect(order()).toEqual(['i2'])
  expect(queued(replica)).toEqual(['add m1 refused', 'add i1 waiting', 'change m1 waiting'])
  server.permit('anna', 'Meetings')
  await replica.settle(idOf(replica, 'm1'), { kind: 'retry' })
  await clock.advance(5_000)
  expect(order()).toEqual(['i2', 'm1', 'i1', 'm1'])
})

test('L2 L9: when a write is discarded, those that build on it are refused and stay until each is settled', async () => {
  const { clock, server, replica } = await started()
  server.forbid('anna', 'Meetings', 'add')
  await replica.dispatch(add('Meetings', 'm1', {}))
  await replica.dispatch(add('Items', 'i1', { Text: 'kept' }, 'm1'))
  await replica.dispatch(add('Items', 'i2', {}, 'i1'))
  await clock.advance(1_000)
  await replica.settle(idOf(replica, 'm1'), { kind: 'discard' })
  expect(queued(replica)).toEqual(['add i1 refused', 'add i2 refused'])
  // Alone they would stand in the lists without their place, so trying again changes nothing.
  await replica.settle(idOf(replica, 'i1'), { kind: 'retry' })
  await clock.advance(60_000)
  expect(queued(replica)).toEqual(['add i1 refused', 'add i2 refused'])
  await replica.settle(idOf(replica, 'i1'), { kind: 'discard' })
  await replica.settle(idOf(replica, 'i2'), { kind: 'discard' })
  expect(queued(replica)).toEqual([])
  expect(server.lists.journal).toEqual([])
})

test('L9: a write that never gets an answer rests by itself, longer each time, while all others go', async () => {
  const { clock, server, replica, order } = await started()
  server.fault = ({ key, kind }) => (kind === 'add' && key === 'bad' ? 'lost before' : undefined)
  await replica.dispatch(add('Items', 'bad', {}))
  await replica.dispatch(add('Items', 'good', {}))
  await clock.advance(300_000)
  expect(order()).toEqual(['good'])
  expect(queued(replica)).toEqual(['add bad waiting'])
  const tries = server.requests.filter(({ key, kind }) => key === 'bad' && kind === 'add').length
  expect(tries).toBeGreaterThan(5)
  expect(tries).toBeLessThan(16)
})

test('L9: changes of a row go one at a time, in order, after its add', async () => {
  const { clock, server, replica } = await started()
  server.fault = () => 'offline'
  await replica.dispatch(add('Items', 'a', { Text: '1' }))
  await replica.dispatch(change('Items', 'a', { Text: '2' }))
  await replica.dispatch(change('Items', 'a', { Text: '3' }))
  server.fault = () => undefined
  await clock.advance(5_000)
  expect(server.lists.journal.map(({ after }) => after?.fields.Text)).toEqual(['1', '2', '3'])
})

test('L9: a conflict holds back later changes of the same column, and no others', async () => {
  const { clock, server, replica } = await started()
  await replica.dispatch(add('Items', 'a', { Text: 'start', Place: 'here' }))
  await clock.advance(100)
  const row = server.lists.byKey('Items', 'a')
  server.lists.change(
    'Items',
    row?.id ?? '',
    row?.etag,
    { Text: 'theirs' },
    { person: 'bo', name: 'Bo', at: clock.now() },
  )
  await replica.dispatch(change('Items', 'a', { Text: 'mine' }))
  await replica.dispatch(change('Items', 'a', { Text: 'mine again' }))
  await replica.dispatch(change('Items', 'a', { Place: 'there' }))
  await clock.advance(20_000)
  expect(queued(replica)).toEqual(['change a conflict', 'change a waiting'])
  expect(server.lists.byKey('Items', 'a')?.fields).toEqual({ Text: 'theirs', Place: 'there' })
})

test('L9 L10: a refused write of a series leaves its number to the next', async () => {
  const { clock, server, replica } = await started()
  server.forbid('anna', 'Decisions', 'add')
  await replica.dispatch(decision('a', 'a'))
  await clock.advance(1_000)
  server.permit('anna', 'Decisions')
  await replica.dispatch(decision('b', 'b'))
  await clock.advance(1_000)
  await replica.settle(idOf(replica, 'a'), { kind: 'retry' })
  await clock.advance(1_000)
  expect(server.lists.rows('Decisions').map(({ key, fields }) => [key, fields.Number])).toEqual([
    ['b', 'SoB 1'],
    ['a', 'SoB 2'],
  ])
})
