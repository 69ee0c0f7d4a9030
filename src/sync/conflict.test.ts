import { expect, test } from 'vitest'
import { add, change } from './testing/list-model.ts'
import { inOrder } from './testing/memory-remote.ts'
import { createWorld, queued, seen } from './testing/world.ts'

/** Two people who see the same row and cannot hear of each other's changes until they write. */
async function twoPeople() {
  const world = createWorld()
  const [one, other] = [await world.device('anna').open(), await world.device('bo').open()]
  await one.replica.dispatch(add('Items', 'a', { Text: 'start', Place: 'here' }))
  await world.clock.advance(20_000)
  expect(seen(other.replica, 'Items')).toEqual({ a: { Text: 'start', Place: 'here' } })
  return { ...world, anna: one.replica, bo: other.replica }
}

test('L4: two people who change different columns both get what they wrote, and nobody is asked', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  await anna.dispatch(change('Items', 'a', { Text: 'annas' }))
  await bo.dispatch(change('Items', 'a', { Place: 'bos' }))
  await clock.advance(100)
  expect(queued(bo), 'a change that was too late is merged at once').toEqual([])
  await clock.advance(20_000)
  expect(server.lists.byKey('Items', 'a')?.fields).toEqual({ Text: 'annas', Place: 'bos' })
  expect([queued(anna), queued(bo)]).toEqual([[], []])
  expect(seen(anna, 'Items')).toEqual(seen(bo, 'Items'))
})

test('L4: two people who change the same column to the same are agreed', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  await anna.dispatch(change('Items', 'a', { Text: 'same' }))
  await bo.dispatch(change('Items', 'a', { Text: 'same', Place: 'bos' }))
  await clock.advance(20_000)
  expect(server.lists.byKey('Items', 'a')?.fields).toEqual({ Text: 'same', Place: 'bos' })
  expect(queued(bo)).toEqual([])
})

test.each([
  ['retry', { kind: 'retry' }, 'bos'],
  ['discard', { kind: 'discard' }, 'annas'],
  ['replace', { kind: 'replace', fields: { Text: 'annas and bos' } }, 'annas and bos'],
] as const)(
  'L2 L4: two texts in the same column are both kept until a person chooses: %s',
  async (_name, choice, result) => {
    const { clock, server, anna, bo } = await twoPeople()
    await anna.dispatch(change('Items', 'a', { Text: 'annas' }))
    await bo.dispatch(change('Items', 'a', { Text: 'bos' }))
    await clock.advance(20_000)
    expect(server.lists.byKey('Items', 'a')?.fields).toMatchObject({ Text: 'annas' })
    const [conflict] = bo.snapshot().queue
    expect(conflict?.state).toMatchObject({
      kind: 'conflict',
      mine: { Text: 'bos' },
      theirs: { Text: 'annas' },
      theirSignature: { person: 'anna' },
    })
    expect(bo.snapshot().state.get('Items')?.rows.get('a')).toMatchObject({ fields: { Text: 'bos' }, pending: true })
    await bo.settle(conflict?.id ?? '', choice)
    await clock.advance(20_000)
    expect(server.lists.byKey('Items', 'a')?.fields).toMatchObject({ Text: result })
    expect(seen(anna, 'Items')).toEqual(seen(bo, 'Items'))
    expect(queued(bo)).toEqual([])
  },
)

test('L4: letting the other have what both wrote sends what was written elsewhere', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  await anna.dispatch(change('Items', 'a', { Text: 'annas' }))
  await bo.dispatch(change('Items', 'a', { Text: 'bos', Place: 'bos place' }))
  await clock.advance(20_000)
  const [conflict] = bo.snapshot().queue
  expect(conflict?.state).toMatchObject({ yielding: { Text: 'annas', Place: 'bos place' } })
  await bo.settle(conflict?.id ?? '', { kind: 'theirs' })
  await clock.advance(20_000)
  expect(server.lists.byKey('Items', 'a')?.fields).toEqual({ Text: 'annas', Place: 'bos place' })
  expect([queued(bo), seen(bo, 'Items')]).toEqual([[], seen(anna, 'Items')])
})

test('L4: letting the other have everything asks the server for nothing more', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  await anna.dispatch(change('Items', 'a', { Text: 'annas' }))
  await bo.dispatch(change('Items', 'a', { Text: 'bos' }))
  await clock.advance(20_000)
  await bo.settle(bo.snapshot().queue[0]?.id ?? '', { kind: 'theirs' })
  await clock.advance(20_000)
  expect(server.lists.journal.filter(({ kind }) => kind === 'change')).toHaveLength(1)
  expect([queued(bo), seen(bo, 'Items')]).toEqual([[], seen(anna, 'Items')])
})

test('L2: a write that was refused is not sent by a choice that belongs to a conflict', async () => {
  const { clock, server, bo } = await twoPeople()
  server.forbid('bo', 'Items', 'change')
  await bo.dispatch(change('Items', 'a', { Text: 'bos' }))
  await clock.advance(1_000)
  server.permit('bo', 'Items')
  await bo.settle(bo.snapshot().queue[0]?.id ?? '', { kind: 'theirs' })
  expect(queued(bo)).toEqual(['change a refused'])
})

test('L4: a conflict that is settled while the row changes once more is asked about again', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  await anna.dispatch(change('Items', 'a', { Text: 'annas' }))
  await bo.dispatch(change('Items', 'a', { Text: 'bos' }))
  await clock.advance(20_000)
  await anna.dispatch(change('Items', 'a', { Text: 'annas again' }))
  await clock.advance(100)
  await bo.settle(bo.snapshot().queue[0]?.id ?? '', { kind: 'retry' })
  await clock.advance(20_000)
  expect(bo.snapshot().queue[0]?.state).toMatchObject({ mine: { Text: 'bos' }, theirs: { Text: 'annas again' } })
  expect(server.lists.byKey('Items', 'a')?.fields).toMatchObject({ Text: 'annas again' })
})

test('L4: every change names the version that it replaces', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  for (const [who, text] of [
    [anna, 'one'],
    [bo, 'two'],
    [anna, 'three'],
  ] as const) {
    await who.dispatch(change('Items', 'a', { Text: text }))
    await clock.advance(500)
  }
  await clock.advance(20_000)
  const changes = server.lists.journal.filter(({ kind }) => kind === 'change')
  expect(changes.length).toBeGreaterThan(0)
  for (const { ifMatch, before } of changes) expect(ifMatch).toBe(before?.etag)
})

test('L4: a change that was stored, unanswered, and then changed back by another is not written over what they did', async () => {
  const { clock, server, anna } = await twoPeople()
  server.fault = request => (request.person === 'anna' ? inOrder('change', 'lost after')(request) : undefined)
  server.latency = ({ kind, person }) => (kind === 'find' && person === 'anna' ? 100 : 0)
  await anna.dispatch(change('Items', 'a', { Text: 'annas' }))
  await clock.advance(10)
  const row = server.lists.byKey('Items', 'a')
  expect(row?.fields.Text).toBe('annas')
  server.lists.change(
    'Items',
    row?.id ?? '',
    row?.etag,
    { Text: 'start' },
    { person: 'bo', name: 'Bo', at: clock.now() },
  )
  server.fault = () => undefined
  await clock.advance(20_000)
  expect(server.lists.byKey('Items', 'a')?.fields.Text).toBe('start')
  expect(anna.snapshot().queue[0]?.state).toMatchObject({ kind: 'conflict', mine: { Text: 'annas' } })
})

test('L4: a row that another tool made without a key can be changed, and conflicts like any other', async () => {
  const { clock, server, anna } = await twoPeople()
  const by = { person: 'bo', name: 'Bo', at: clock.now() }
  const made = server.lists.add('Items', undefined, { Text: 'by hand' }, by)
  if (!('row' in made)) throw new Error('It should be made.')
  const key = `#${made.row.id}`
  await clock.advance(20_000)
  await anna.dispatch(change('Items', key, { Text: 'annas' }))
  await clock.advance(5_000)
  expect(server.lists.rows('Items').find(({ id }) => id === made.row.id)?.fields.Text).toBe('annas')
  await clock.advance(20_000)
  const now = server.lists.rows('Items').find(({ id }) => id === made.row.id)
  server.lists.change('Items', made.row.id, now?.etag, { Text: 'bos' }, by)
  await anna.dispatch(change('Items', key, { Text: 'annas again' }))
  await clock.advance(20_000)
  expect(anna.snapshot().queue[0]?.state).toMatchObject({ kind: 'conflict', theirs: { Text: 'bos' } })
})

test('L4: several changes of one row in a row need no merging with themselves', async () => {
  const { clock, server, anna } = await twoPeople()
  server.fault = () => 'offline'
  for (const text of ['1', '2', '3']) await anna.dispatch(change('Items', 'a', { Text: text }))
  server.fault = () => undefined
  const before = server.requests.length
  await clock.advance(5_000)
  expect(server.lists.byKey('Items', 'a')?.fields.Text).toBe('3')
  const sent = server.requests.slice(before).filter(({ person }) => person === 'anna')
  expect(sent.filter(({ kind }) => kind === 'change')).toHaveLength(3)
  expect(queued(anna)).toEqual([])
})

test('L4: a choice for their text is not undone by an own change that was made before it', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  await anna.dispatch(change('Items', 'a', { Text: 'annas' }))
  await bo.dispatch(change('Items', 'a', { Text: 'bos' }))
  await clock.advance(20_000)
  await bo.dispatch(change('Items', 'a', { Text: 'bos, better' }))
  await bo.settle(bo.snapshot().queue[0]?.id ?? '', { kind: 'discard' })
  await clock.advance(20_000)
  expect(server.lists.byKey('Items', 'a')?.fields).toMatchObject({ Text: 'annas' })
  expect(bo.snapshot().queue[0]?.state).toMatchObject({ mine: { Text: 'bos, better' }, theirs: { Text: 'annas' } })
})

test('L4: a form that was open while another wrote counts as written on what it showed', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  const seenByBo = { Text: 'start', Place: 'here' }
  await anna.dispatch(change('Items', 'a', { Text: 'annas' }))
  await clock.advance(20_000)
  await bo.dispatch({ writes: [{ kind: 'change', list: 'Items', key: 'a', fields: { Text: 'bos' }, seen: seenByBo }] })
  await clock.advance(20_000)
  expect(server.lists.byKey('Items', 'a')?.fields).toMatchObject({ Text: 'annas' })
  expect(queued(bo)).toEqual(['change a conflict'])
})

test('L4: a choice made from what was shown before another tab chose changes nothing', async () => {
  const world = createWorld()
  const laptop = world.device('anna')
  const { replica } = await laptop.open()
  world.server.forbid('anna', 'Items', 'add')
  await replica.dispatch(add('Items', 'a', { Text: 'x' }))
  await world.clock.advance(1_000)
  const id = replica.snapshot().queue[0]?.id ?? ''
  const first = replica.settle(id, { kind: 'replace', fields: { Text: 'y' } })
  const second = replica.settle(id, { kind: 'discard' })
  await Promise.all([first, second])
  expect(seen(replica, 'Items')).toEqual({ a: { Text: 'y' } })
})

test('L3 L4: a change stored by a tab that died, and changed back by another, is not written over what they did', async () => {
  const { clock, server, device } = createWorld()
  const laptop = device('anna')
  const tab = await laptop.open()
  await tab.replica.dispatch(add('Items', 'a', { Text: 'start' }))
  await clock.advance(100)
  server.latency = ({ kind }) => (kind === 'change' ? 100 : 0)
  await tab.replica.dispatch(change('Items', 'a', { Text: 'annas' }))
  await clock.advance(150)
  tab.kill()
  const row = server.lists.byKey('Items', 'a')
  expect(row?.fields.Text).toBe('annas')
  server.lists.change(
    'Items',
    row?.id ?? '',
    row?.etag,
    { Text: 'start' },
    { person: 'bo', name: 'Bo', at: clock.now() },
  )
  const { replica } = await laptop.open()
  await clock.advance(5_000)
  expect(server.lists.byKey('Items', 'a')?.fields.Text).toBe('start')
  expect(queued(replica)).toEqual(['change a conflict'])
})

test('L4: a text put together in a conflict is judged before it is stored; what was stored before is not', async () => {
  const { clock, server, anna, bo } = await twoPeople()
  await anna.dispatch(change('Items', 'a', { Text: 'annas' }))
  await bo.dispatch(change('Items', 'a', { Text: 'forbidden', Place: 'forbidden' }))
  await clock.advance(20_000)
  const id = bo.snapshot().queue[0]?.id ?? ''
  expect(await bo.settle(id, { kind: 'replace', fields: { Text: 'annas', Place: 'forbidden' } })).toBe('done')
  await clock.advance(20_000)
  expect(server.lists.byKey('Items', 'a')?.fields).toEqual({ Text: 'annas', Place: 'forbidden' })
  await anna.dispatch(change('Items', 'a', { Text: 'more' }))
  await bo.dispatch(change('Items', 'a', { Text: 'bos' }))
  await clock.advance(20_000)
  const next = bo.snapshot().queue[0]?.id ?? ''
  expect(await bo.settle(next, { kind: 'replace', fields: { Text: 'forbidden' } })).toBe('not-allowed')
  expect(queued(bo)).toEqual(['change a conflict'])
  expect(server.lists.byKey('Items', 'a')?.fields).toMatchObject({ Text: 'more' })
})

test('L1 L4: a choice that the device has no room for is said not to be stored, and can be made again', async () => {
  const { clock, server, device } = createWorld()
  const laptop = device('anna')
  const { replica } = await laptop.open()
  server.forbid('anna', 'Items', 'add')
  await replica.dispatch(add('Items', 'a', { Text: 'x' }))
  await clock.advance(1_000)
  const id = replica.snapshot().queue[0]?.id ?? ''
  laptop.disk.failNext({ kind: 'full' })
  expect(await replica.settle(id, { kind: 'discard' })).toBe('not-stored')
  expect(queued(replica)).toEqual(['add a refused'])
  expect(await replica.settle(id, { kind: 'discard' })).toBe('done')
  expect(queued(replica)).toEqual([])
})
