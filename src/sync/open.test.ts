import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openReplica } from './open.ts'
import { indexedDbStorage } from './storage/indexed-db.ts'
import { add, listModel, uniqueColumns } from './testing/list-model.ts'
import { memoryServer } from './testing/memory-remote.ts'
import { seededChance } from './testing/seeded-chance.ts'
import { virtualClock } from './testing/virtual-clock.ts'
import { queued, seen } from './testing/world.ts'

const person = { id: 'anna', name: 'Anna' }

test('L1 L5: what was acknowledged on IndexedDB is there after a reload, is sent once, and then comes from the server', async () => {
  const clock = virtualClock()
  const server = memoryServer(clock, uniqueColumns)
  const parts = {
    model: listModel,
    remote: server.remote(person),
    storage: indexedDbStorage('first', { owner: { tenant: 't', person: 'anna' }, lists: new Set(listModel.lists) }),
    clock,
    chance: seededChance(1),
    person,
  }
  server.fault = () => 'offline'
  const first = await openReplica(parts)
  expect(await first.dispatch(add('Meetings', 'm1', { Title: 'March' }))).toEqual({ ok: true, keys: ['m1'] })
  expect(first.snapshot().state.get('Meetings')?.rows.get('m1')?.pending).toBe(true)
  await first.refresh()
  await first.close()

  const second = await openReplica(parts)
  expect(seen(second, 'Meetings')).toEqual({ m1: { Title: 'March' } })
  expect(queued(second)).toEqual(['add m1 waiting'])
  server.fault = () => undefined
  await second.refresh()
  expect(queued(second)).toEqual([])
  expect(second.snapshot().state.get('Meetings')?.rows.get('m1')).toMatchObject({ id: '1', pending: false })
  expect(second.snapshot().connection.kind).toBe('fresh')
  await second.close()

  server.fault = () => 'offline'
  const third = await openReplica(parts)
  expect(seen(third, 'Meetings')).toEqual({ m1: { Title: 'March' } })
  expect(server.lists.rows('Meetings')).toHaveLength(1)
  await third.close()
})

test('L1: what decides commands may come late: till then nothing is stored, it is said, and the same command goes through after', async () => {
  const clock = virtualClock()
  const server = memoryServer(clock, uniqueColumns)
  let isThere = false
  const prepare = async () => {
    if (!isThere) throw new TypeError('no network')
  }
  const storage = indexedDbStorage('late', { owner: { tenant: 't', person: 'anna' }, lists: new Set(listModel.lists) })
  const replica = await openReplica({
    ...{ model: { ...listModel, prepare }, remote: server.remote(person), storage, clock },
    ...{ chance: seededChance(1), person },
  })
  const command = add('Meetings', 'm1', { Title: 'March' })
  expect(await replica.dispatch(command)).toEqual({ ok: false, storage: { kind: 'not-loaded' } })
  expect(queued(replica)).toEqual([])
  isThere = true
  expect(await replica.dispatch(command)).toEqual({ ok: true, keys: ['m1'] })
  await replica.close()
})
