import { expect, test } from 'vitest'
import { add, change } from './testing/list-model.ts'
import { createWorld, queued, seen } from './testing/world.ts'

test('L1: a tab that dies between storing and sending has lost nothing', async () => {
  const { clock, server, device } = createWorld()
  const laptop = device('anna')
  server.fault = () => 'offline'
  const first = await laptop.open()
  await clock.settle()
  await first.replica.dispatch(add('Items', 'a', { Text: 'mine' }))
  first.kill()
  server.fault = () => undefined
  const second = await laptop.open()
  expect(seen(second.replica, 'Items')).toEqual({ a: { Text: 'mine' } })
  await clock.advance(1_000)
  expect(server.lists.byKey('Items', 'a')?.fields).toEqual({ Text: 'mine' })
  expect(queued(second.replica)).toEqual([])
})

test('L1: nothing is shown, and nothing acknowledged, before it is stored', async () => {
  const { clock, device } = createWorld()
  const laptop = device('anna')
  const { replica, kill } = await laptop.open()
  await clock.settle()
  let acknowledged = false
  replica.dispatch(add('Items', 'a', {})).then(() => {
    acknowledged = true
  })
  expect(seen(replica, 'Items')).toEqual({})
  kill()
  await clock.advance(1_000)
  expect(acknowledged).toBe(false)
  expect(seen((await laptop.open()).replica, 'Items')).toEqual({})
})

test('L1 L15: a full device says so, and shows nothing as saved', async () => {
  const { clock, server, device } = createWorld()
  const laptop = device('anna')
  const { replica } = await laptop.open()
  await clock.settle()
  laptop.disk.failNext({ kind: 'full' })
  expect(await replica.dispatch(add('Items', 'a', {}))).toEqual({ ok: false, storage: { kind: 'full' } })
  expect(seen(replica, 'Items')).toEqual({})
  expect(replica.snapshot()).toMatchObject({ queue: [], storage: { kind: 'full' }, durable: true })
  await clock.advance(60_000)
  expect(server.lists.rows('Items')).toEqual([])
  expect(await replica.dispatch(add('Items', 'a', {}))).toMatchObject({ ok: true })
  expect(replica.snapshot().storage).toBeUndefined()
})

test('L1 L15: a full device still shows what the server has, and stores all of it when there is room', async () => {
  const { clock, server, device } = createWorld()
  const [laptop, desktop] = [device('anna'), device('bo')]
  const { replica, kill } = await laptop.open()
  const other = await desktop.open()
  await clock.advance(1_000)
  laptop.disk.failNext({ kind: 'full' })
  await other.replica.dispatch(add('Items', 'a', { Text: 'one' }))
  await clock.advance(20_000)
  expect(seen(replica, 'Items')).toEqual({ a: { Text: 'one' } })
  await other.replica.dispatch(add('Items', 'b', { Text: 'two' }))
  await clock.advance(20_000)
  kill()
  server.fault = () => 'offline'
  expect(seen((await laptop.open()).replica, 'Items')).toEqual({ a: { Text: 'one' }, b: { Text: 'two' } })
})

test('L2: a refusal by the rules is an answer, and queues nothing', async () => {
  const { device } = createWorld()
  const { replica } = await device('anna').open()
  expect(await replica.dispatch(change('Items', 'gone', { Text: 'x' }))).toEqual({
    ok: false,
    refusal: { rule: 'gone' },
  })
  expect(queued(replica)).toEqual([])
})

test('L3: a command that adds under a key that exists is a mistake in the model, and is told as one', async () => {
  const { device } = createWorld()
  const { replica } = await device('anna').open()
  await replica.dispatch(add('Items', 'a', {}))
  await expect(replica.dispatch(add('Items', 'a', {}))).rejects.toMatchObject({ code: 'impossible-write' })
})

test('L5: own changes of a row are seen over it, signed and pending, offline and after a reload', async () => {
  const { clock, server, device } = createWorld()
  const laptop = device('anna')
  server.lists.add(
    'Items',
    'a',
    { Text: 'theirs', Other: 'x' },
    { person: 'bo', name: 'Bo', at: '2026-03-01T08:00:00Z' },
  )
  const first = await laptop.open()
  await clock.advance(100)
  server.fault = () => 'offline'
  await first.replica.dispatch(change('Items', 'a', { Text: 'mine', Other: '' }))
  first.kill()
  const { replica } = await laptop.open()
  await clock.settle()
  expect(replica.snapshot().state.get('Items')?.rows.get('a')).toMatchObject({
    fields: { Text: 'mine' },
    created: { person: 'bo' },
    modified: { person: 'anna', at: '2026-03-02T08:00:00.100Z' },
    pending: true,
  })
  expect(replica.snapshot().state.get('Items')?.rows.get('a')?.fields).not.toHaveProperty('Other')
})

test('L1: drafts are kept on the device, are never sent, and can be removed', async () => {
  const { clock, server, device } = createWorld()
  const laptop = device('anna')
  const first = await laptop.open()
  const saved = await first.replica.saveDraft({ key: 'd', form: 'item', fields: { Text: 'half' } })
  expect(saved).toMatchObject({ ok: true, draft: { key: 'd', savedAt: '2026-03-02T08:00:00.000Z' } })
  first.kill()
  const { replica } = await laptop.open()
  await clock.advance(60_000)
  expect(replica.drafts()).toMatchObject([{ key: 'd', fields: { Text: 'half' } }])
  expect(server.requests.some(({ kind }) => kind === 'add')).toBe(false)
  await replica.removeDraft('d')
  expect(replica.drafts()).toEqual([])
  laptop.disk.failNext({ kind: 'full' })
  const refused = await replica.saveDraft({ key: 'd', form: 'item', fields: { Text: 'half' } })
  expect(refused).toEqual({ ok: false, storage: { kind: 'full' } })
  expect(replica.drafts()).toEqual([])
})

test('L15: where the device gives no storage the replica works for as long as the page lives, and says so', async () => {
  for (const kind of ['blocked', 'newer-schema', 'broken'] as const) {
    const { clock, server, device } = createWorld()
    const laptop = device('anna')
    laptop.disk.refuse({ kind })
    const { replica } = await laptop.open()
    expect(await replica.dispatch(add('Items', 'a', { Text: 'x' }))).toMatchObject({ ok: true })
    await clock.advance(1_000)
    expect(server.lists.rows('Items')).toHaveLength(1)
    expect(replica.snapshot()).toMatchObject({ durable: false, storage: { kind } })
    expect(laptop.disk.commits).toBe(0)
  }
})
