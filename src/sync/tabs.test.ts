import { expect, test } from 'vitest'
import { openReplica } from './open.ts'
import type { Store } from './storage/storage.ts'
import { add, change, listModel } from './testing/list-model.ts'
import { memoryBrowser } from './testing/memory-tabs.ts'
import { seededChance } from './testing/seeded-chance.ts'
import { createWorld, queued, seen } from './testing/world.ts'

async function twoTabs() {
  const world = createWorld()
  const laptop = world.device('anna')
  const [leader, follower] = [await laptop.open(), await laptop.open()]
  await world.clock.advance(100)
  return { ...world, laptop, leader, follower }
}

test('L13: one of two tabs asks the server; both see what comes, and know how it stands', async () => {
  const { clock, server, leader, follower } = await twoTabs()
  expect(server.requests.length).toBe(1)
  server.lists.add('Items', 'a', { Text: 'x' }, { person: 'bo', name: 'Bo', at: clock.now() })
  await clock.advance(20_000)
  for (const { replica } of [leader, follower]) {
    expect(seen(replica, 'Items')).toEqual({ a: { Text: 'x' } })
    expect(replica.snapshot().connection.kind).toBe('fresh')
  }
})

test('L13: a tab that opens while another stores begins with what was stored, and not with what was there before', async () => {
  const { clock, server, laptop, leader } = await twoTabs()
  server.lists.add('Items', 'a', { Text: 'x' }, { person: 'bo', name: 'Bo', at: clock.now() })
  const who = { id: 'anna', name: 'anna' }
  let readings = 0
  const slow = {
    async open() {
      const opened = await laptop.disk.open()
      if (!opened.ok) return opened
      const read: Store['read'] = async known => {
        const answer = await opened.store.read(known)
        // What was read is on its way to the tab when the other one stores.
        if (readings++ === 0) await clock.advance(20_000)
        return answer
      }
      return { ...opened, store: { ...opened.store, read } }
    },
  }
  const { tabs } = laptop.browser.open()
  const parts = { model: listModel, remote: server.remote(who), chance: seededChance(7), person: who }
  const late = await openReplica({ ...parts, storage: slow, clock, tabs })
  expect(seen(leader.replica, 'Items')).toEqual({ a: { Text: 'x' } })
  expect(seen(late, 'Items')).toEqual({ a: { Text: 'x' } })
  expect(readings).toBe(2)
})

test('L13: what one tab queues the other sends, once, and both show it', async () => {
  const { clock, server, leader, follower } = await twoTabs()
  await follower.replica.dispatch(add('Items', 'a', { Text: 'x' }))
  expect(seen(follower.replica, 'Items')).toEqual({ a: { Text: 'x' } })
  await clock.advance(100)
  expect(server.requests.filter(({ kind }) => kind === 'add')).toHaveLength(1)
  for (const { replica } of [leader, follower]) {
    expect(queued(replica)).toEqual([])
    expect(replica.snapshot().state.get('Items')?.rows.get('a')?.pending).toBe(false)
  }
})

test('L13: a tab that dies in mid-send is followed by another, which finishes without a double', async () => {
  const { clock, server, leader, follower } = await twoTabs()
  server.latency = ({ kind }) => (kind === 'add' ? 100 : 0)
  await leader.replica.dispatch(add('Items', 'a', { Text: 'x' }))
  await leader.replica.dispatch(change('Items', 'a', { Text: 'y' }))
  await follower.replica.dispatch(add('Items', 'b', {}))
  await clock.advance(150)
  expect(server.lists.byKey('Items', 'a')).toBeDefined()
  leader.kill()
  await clock.advance(5_000)
  expect(queued(follower.replica)).toEqual([])
  expect(server.lists.rows('Items').map(({ key, fields }) => [key, fields.Text])).toEqual([
    ['a', 'y'],
    ['b', undefined],
  ])
  expect(server.requests.filter(({ kind, key }) => kind === 'add' && key === 'a')).toHaveLength(1)
})

test('L13: a tab that is closed finishes what it has begun and lets another take over', async () => {
  const { clock, server, leader, follower } = await twoTabs()
  server.latency = () => 100
  await leader.replica.dispatch(add('Items', 'a', {}))
  await clock.advance(50)
  const closed = leader.replica.close()
  await clock.advance(1_000)
  await closed
  await follower.replica.dispatch(add('Items', 'b', {}))
  await clock.advance(5_000)
  expect(queued(follower.replica)).toEqual([])
  expect(server.lists.rows('Items')).toHaveLength(2)
})

test('L13: a tab that follows can ask for a reading, also when the one that syncs is not looked at', async () => {
  const { clock, server, leader, follower } = await twoTabs()
  leader.show(false)
  await clock.advance(100)
  server.lists.add('Items', 'a', { Text: 'x' }, { person: 'bo', name: 'Bo', at: clock.now() })
  let done = false
  follower.replica.refresh().then(() => {
    done = true
  })
  await clock.advance(100)
  expect(done).toBe(true)
  expect(seen(follower.replica, 'Items')).toEqual({ a: { Text: 'x' } })
  server.lists.add('Items', 'b', { Text: 'y' }, { person: 'bo', name: 'Bo', at: clock.now() })
  await clock.advance(20_000)
  expect(seen(follower.replica, 'Items')).toHaveProperty('b')
})

test('L13: a tab that asked one that died is answered by its heir', async () => {
  const { clock, server, leader, follower } = await twoTabs()
  server.latency = () => 5_000
  let done = false
  follower.replica.refresh().then(() => {
    done = true
  })
  await clock.advance(1_000)
  leader.kill()
  server.latency = () => 0
  await clock.advance(1_000)
  expect(done).toBe(true)
})

test('L2 L13: two tabs that settle the same conflict at once leave one choice standing', async () => {
  const { clock, server, leader, follower } = await twoTabs()
  server.forbid('anna', 'Items', 'add')
  await leader.replica.dispatch(add('Items', 'a', { Text: 'x' }))
  await clock.advance(1_000)
  const id = follower.replica.snapshot().queue[0]?.id ?? ''
  await Promise.all([leader.replica.settle(id, { kind: 'discard' }), follower.replica.settle(id, { kind: 'retry' })])
  await clock.advance(1_000)
  expect(queued(leader.replica)).toEqual(queued(follower.replica))
})

test('L13: drafts written in one tab are there in the other', async () => {
  const { clock, leader, follower } = await twoTabs()
  await leader.replica.saveDraft({ key: 'd', form: 'item', fields: { Text: 'half' } })
  await clock.advance(10)
  expect(follower.replica.drafts()).toMatchObject([{ key: 'd' }])
})

test('L13: tabs in a browser without locks all send, and still nothing is doubled or lost', async () => {
  const world = createWorld()
  const laptop = world.device('anna')
  const { singleTab } = await import('./tabs.ts')
  laptop.browser.open = () => ({ tabs: singleTab(), kill() {} })
  const [one, other] = [await laptop.open(), await laptop.open()]
  world.server.latency = () => 50
  await world.clock.advance(200)
  await one.replica.dispatch(add('Items', 'a', { Text: '1' }))
  await other.replica.dispatch(add('Items', 'b', { Text: '2' }))
  await one.replica.dispatch(change('Items', 'a', { Text: '3' }))
  await world.clock.advance(120_000)
  const stored = world.server.lists.rows('Items').map(({ key, fields }) => [key, fields.Text])
  expect(stored.sort()).toEqual([
    ['a', '3'],
    ['b', '2'],
  ])
  expect(queued(one.replica)).toEqual([])
  expect(seen(one.replica, 'Items')).toEqual(seen(other.replica, 'Items'))
})

test('L6 L13: an answer that comes late does not turn back what another tab has written since', async () => {
  const { clock, server, device } = createWorld()
  const laptop = device('anna')
  laptop.browser.open = memoryBrowser(undefined, false).open
  const one = await laptop.open()
  await clock.advance(100)
  let isFirst = true
  server.latency = ({ kind }) => {
    const isSlow = kind === 'add' && isFirst
    if (isSlow) isFirst = false
    return isSlow ? 5_000 : 0
  }
  const shown: unknown[] = []
  one.replica.subscribe(() => shown.push(one.replica.snapshot().state.get('Items')?.rows.get('a')?.fields.Text))
  await one.replica.dispatch(add('Items', 'a', { Text: 'first' }))
  // By now the server has it, and its answer is on its way.
  await clock.advance(6_000)
  const other = await laptop.open()
  await clock.advance(100)
  await other.replica.dispatch(change('Items', 'a', { Text: 'second' }))
  await clock.advance(2_000)
  expect(queued(one.replica)).toEqual([])
  await clock.advance(60_000)
  expect(shown.lastIndexOf('first')).toBeLessThan(shown.indexOf('second'))
  expect(seen(one.replica, 'Items')).toEqual({ a: { Text: 'second' } })
})

test('L4 L13: a choice made in one tab holds for what that tab showed, whatever another does in the same moment', async () => {
  const outcomes = new Set<unknown>()
  for (let steps = 0; steps < 120; steps += 1) {
    const { clock, server, leader, follower } = await twoTabs()
    const by = { person: 'bo', name: 'Bo', at: clock.now() }
    const write = (text: string) => {
      const row = server.lists.byKey('Items', 'a')
      server.lists.change('Items', row?.id ?? '', row?.etag, { Text: text }, by)
    }
    await leader.replica.dispatch(add('Items', 'a', { Text: 'start' }))
    await clock.advance(100)
    write('bos')
    await leader.replica.dispatch(change('Items', 'a', { Text: 'annas' }))
    await clock.advance(100)
    write('bos, better')
    const id = follower.replica.snapshot().queue[0]?.id ?? ''
    leader.replica.settle(id, { kind: 'retry' })
    for (let step = 0; step < steps; step++) await Promise.resolve()
    const shown = follower.replica.snapshot().queue[0]?.state
    follower.replica.settle(id, { kind: 'retry' })
    await clock.advance(10_000)
    const text = server.lists.byKey('Items', 'a')?.fields.Text
    outcomes.add(text)
    if (text === 'annas') expect(shown).toMatchObject({ theirs: { Text: 'bos, better' } })
  }
  expect(outcomes).toEqual(new Set(['bos, better', 'annas']))
})
