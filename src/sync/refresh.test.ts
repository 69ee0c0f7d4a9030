import { expect, test } from 'vitest'
import type { Fields } from '../ports/remote.ts'
import { add, change } from './testing/list-model.ts'
import { createWorld, queued, seen, type World } from './testing/world.ts'

const bo = (world: World) => ({ person: 'bo', name: 'Bo', at: world.clock.now() })

/** Someone else writes, straight on the server. */
function write(world: World, key: string, fields: Fields): void {
  const row = world.server.lists.byKey('Items', key)
  if (row) world.server.lists.change('Items', row.id, row.etag, fields, bo(world))
  else world.server.lists.add('Items', key, fields, bo(world))
}

test('L16: the first view needs no request, and one request makes all lists fresh', async () => {
  const world = createWorld()
  const laptop = world.device('anna')
  write(world, 'a', { Text: 'x' })
  const first = await laptop.open()
  await world.clock.advance(100)
  first.kill()
  const before = world.server.requests.length
  const { replica } = await laptop.open()
  expect(seen(replica, 'Items')).toEqual({ a: { Text: 'x' } })
  expect(replica.snapshot().connection.kind).toBe('starting')
  expect(world.server.requests.length).toBe(before)
  await world.clock.advance(100)
  expect(world.server.requests.length).toBe(before + 1)
  expect(replica.snapshot().connection).toEqual({ kind: 'fresh', at: expect.any(String) })
})

test('L16: what has not changed is the same object, through polls, own writes and reading again', async () => {
  const world = createWorld()
  const { replica } = await world.device('anna').open()
  write(world, 'a', { Text: 'x' })
  write(world, 'b', { Text: 'y' })
  await world.clock.advance(20_000)
  const before = replica.snapshot()
  expect(replica.snapshot()).toBe(before)
  await world.clock.advance(60_000)
  expect(replica.snapshot().state).toBe(before.state)
  write(world, 'b', { Text: 'z' })
  world.server.lists.expireTokens()
  await world.clock.advance(60_000)
  const after = replica.snapshot().state
  expect(after.get('Items')).not.toBe(before.state.get('Items'))
  expect(after.get('Items')?.rows.get('a')).toBe(before.state.get('Items')?.rows.get('a'))
  expect(after.get('Meetings')).toBe(before.state.get('Meetings'))
})

test('L16: it polls while someone looks, stops when nobody does, and looks at once when someone comes back', async () => {
  const world = createWorld()
  const tab = await world.device('anna').open()
  await world.clock.advance(46_000)
  expect(world.server.requests.length).toBe(4)
  tab.show(false)
  await world.clock.advance(3_600_000)
  expect(world.server.requests.length).toBe(4)
  tab.show(true)
  await world.clock.advance(10)
  expect(world.server.requests.length).toBe(5)
})

test('L16: what is queued is sent also when nobody looks', async () => {
  const world = createWorld()
  const tab = await world.device('anna').open()
  await world.clock.advance(100)
  world.server.fault = () => 'offline'
  await tab.replica.dispatch(add('Items', 'a', {}))
  tab.show(false)
  await world.clock.advance(100_000)
  world.server.fault = () => undefined
  await world.clock.advance(100_000)
  expect(queued(tab.replica)).toEqual([])
})

test('L16: readings never overlap, however slow the server and however often it is asked', async () => {
  const world = createWorld()
  let open = 0
  let most = 0
  world.server.latency = () => 20_000
  const tab = await world.device('anna').open()
  const { requests } = world.server
  for (let round = 0; round < 10; round++) {
    tab.replica.refresh()
    const before = requests.length
    await world.clock.advance(7_000)
    open += requests.length - before
    most = Math.max(most, requests.length - before)
  }
  expect(most).toBe(1)
  expect(open).toBeLessThan(4)
})

test('L6: rows that come twice count as they came last, and an older version never takes the place of a newer', async () => {
  const world = createWorld()
  const { replica } = await world.device('anna').open()
  await world.clock.advance(100)
  const shown: unknown[] = []
  replica.subscribe(() => shown.push(replica.snapshot().state.get('Items')?.rows.get('a')?.fields.Text))
  for (const text of ['1', '2', '3']) write(world, 'a', { Text: text })
  world.server.fault = () => 'repeated rows'
  await world.clock.advance(20_000)
  expect(seen(replica, 'Items')).toEqual({ a: { Text: '3' } })
  expect(new Set(shown.filter(text => text !== undefined))).toEqual(new Set(['3']))
})

test('L6: the feed coming late with what was before an own change does not turn the text back', async () => {
  const world = createWorld()
  const { replica } = await world.device('anna').open()
  write(world, 'a', { Text: 'old' })
  await world.clock.advance(20_000)
  // The feed answers with what it saw when it was asked, after the change was answered.
  const remote = world.server.lists
  const changes = remote.changes.bind(remote)
  const late = changes('Items', '0:0')
  await replica.dispatch(change('Items', 'a', { Text: 'mine' }))
  remote.changes = (list, token) => (list === 'Items' ? { ...late, token: '0:0' } : changes(list, token))
  await world.clock.advance(20_000)
  expect(queued(replica)).toEqual([])
  expect(seen(replica, 'Items')).toEqual({ a: { Text: 'mine' } })
})

test('L6: an older version is known by its count, and where there is none by the time of the server', async () => {
  const { isOlder } = await import('./replica/newer.ts')
  const at = (etag: string, time: string) => {
    const modified = { person: 'x', name: 'X', at: time }
    return { id: '1', key: 'k', etag, created: modified, modified, fields: {} }
  }
  const [early, late] = ['2026-03-02T08:00:00Z', '2026-03-02T09:00:00Z']
  expect(isOlder(at('"{g},2"', late), at('"{g},10"', early))).toBe(true)
  expect(isOlder(at('"{g},10"', early), at('"{g},2"', late))).toBe(false)
  expect(isOlder(at('"opaque"', early), at('"other"', late))).toBe(true)
  expect(isOlder(at('"opaque"', late), at('"other"', early))).toBe(false)
  expect(isOlder(at('"{g},3"', early), at('"{g},3"', late))).toBe(false)
})

test('L6 L7: an expired token brings the list whole, takes away what is gone, and touches nothing that is queued', async () => {
  const world = createWorld()
  const { replica } = await world.device('anna').open()
  write(world, 'a', { Text: 'x' })
  write(world, 'b', { Text: 'y' })
  await world.clock.advance(20_000)
  world.server.fault = ({ kind }) => (kind === 'changes' ? undefined : 'offline')
  await replica.dispatch(add('Items', 'mine', { Text: 'mine' }))
  await replica.dispatch(change('Items', 'a', { Text: 'changed' }))
  world.server.lists.remove('Items', world.server.lists.byKey('Items', 'b')?.id ?? '', bo(world))
  world.server.lists.expireTokens()
  await world.clock.advance(20_000)
  expect(seen(replica, 'Items')).toEqual({ a: { Text: 'changed' }, mine: { Text: 'mine' } })
  expect(queued(replica)).toEqual(['add mine waiting', 'change a waiting'])
  world.server.fault = () => undefined
  await world.clock.advance(60_000)
  expect(world.server.lists.byKey('Items', 'a')?.fields).toEqual({ Text: 'changed' })
  expect(world.server.lists.byKey('Items', 'mine')?.fields).toEqual({ Text: 'mine' })
})

test('L7: the stored token is never ahead of the stored rows, wherever the tab dies', async () => {
  for (let steps = 0; steps < 30; steps++) {
    const world = createWorld()
    const laptop = world.device('anna')
    const first = await laptop.open()
    await world.clock.advance(100)
    write(world, 'a', { Text: 'x' })
    first.replica.refresh()
    for (let step = 0; step < steps; step++) await Promise.resolve()
    first.kill()
    const { replica } = await laptop.open()
    await world.clock.advance(100)
    expect(seen(replica, 'Items')).toEqual({ a: { Text: 'x' } })
  }
})

test('L8: one list that fails does not hide the others, nor stop the sending', async () => {
  const world = createWorld()
  const laptop = world.device('anna')
  const { lists } = world.server
  const changes = lists.changes.bind(lists)
  lists.changes = (list, token) => {
    if (list === 'Meetings' && token === 'never') throw new Error('unreachable')
    return changes(list, token)
  }
  world.server.forbid('anna', 'Meetings', 'read')
  write(world, 'a', { Text: 'x' })
  const { replica } = await laptop.open()
  await replica.dispatch(add('Items', 'b', { Text: 'y' }))
  await world.clock.advance(1_000)
  expect(seen(replica, 'Items')).toEqual({ a: { Text: 'x' }, b: { Text: 'y' } })
  expect(queued(replica)).toEqual([])
  expect(replica.snapshot().connection.kind).toBe('fresh')
})
