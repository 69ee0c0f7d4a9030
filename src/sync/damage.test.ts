import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { openReplica } from './open.ts'
import { indexedDbStorage, removeReplica } from './storage/indexed-db.ts'
import { type Damage, damages } from './testing/damage.ts'
import { add, change, listModel, uniqueColumns } from './testing/list-model.ts'
import { type MemoryServer, memoryServer } from './testing/memory-remote.ts'
import { allIn, inStore, openRaw } from './testing/raw-database.ts'
import { seededChance } from './testing/seeded-chance.ts'
import { virtualClock } from './testing/virtual-clock.ts'
import { queued, seen, type TestReplica } from './testing/world.ts'

/** More of them with `STYRFORUM_ROUNDS`; another run with `STYRFORUM_SEED`. */
const rounds = Number(process.env.STYRFORUM_ROUNDS ?? 230)
const firstSeed = Number(process.env.STYRFORUM_SEED ?? 1)

const person = { id: 'anna', name: 'Anna' }
const expected = { owner: { tenant: 't', person: 'anna' }, lists: new Set(listModel.lists) }

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

function house(seed = 1) {
  const clock = virtualClock()
  const server = memoryServer(clock, uniqueColumns)
  const chance = seededChance(seed)
  const open = (name = 'd') =>
    openReplica({
      model: listModel,
      remote: server.remote(person),
      storage: indexedDbStorage(name, expected),
      clock,
      chance,
      person,
    })
  return { clock, server, chance, open }
}

/** A replica with rows of two lists, four unsent writes and two drafts, closed. */
async function prepared({ server, open, clock }: ReturnType<typeof house>): Promise<void> {
  const by = { person: 'bo', name: 'Bo', at: clock.now() }
  for (let index = 0; index < 40; index++) server.lists.add('Items', `i${index}`, { Text: `text ${index}` }, by)
  server.lists.add('Meetings', 'm0', { Text: 'March' }, by)
  const replica = await open()
  await replica.refresh()
  server.fault = () => 'offline'
  await replica.dispatch(add('Meetings', 'm1', { Text: 'April' }))
  await replica.dispatch(add('Items', 'new', { Text: 'to April' }, 'm1'))
  await replica.dispatch(change('Items', 'i3', { Text: 'mine' }))
  await replica.dispatch(change('Items', 'i39', { Place: 'mine' }))
  for (const key of ['d1', 'd2']) await replica.saveDraft({ key, form: 'item', fields: { Text: `draft ${key}` } })
  await replica.close()
  server.fault = () => undefined
}

/** What is wrong after a damage; nothing when it was found, set aside and made good. */
function faultsAfter(replica: TestReplica, server: MemoryServer, damage: Damage): string[] {
  const faults: string[] = []
  const { aside, queue, durable, storage } = replica.snapshot()
  if (durable === (damage.isRefused ?? false)) faults.push(`durable is ${durable}: ${storage?.kind}`)
  if (damage.isRefused) return faults
  const sent = server.lists.journal.filter(({ after }) => after?.modified.person === 'anna').length
  const kept = sent + queue.length + aside.filter(({ from }) => from === 'outbox').length
  if (kept !== 4 && !damage.isEmptied) faults.push(`of 4 writes ${kept} are there`)
  const drafts = replica.drafts().length + aside.filter(({ from }) => from === 'drafts').length
  if (drafts !== 2 && damage.name !== 'the store of drafts is gone') faults.push(`of 2 drafts ${drafts} are there`)
  if (damage.isForeign && (sent > 0 || aside.length !== 6)) faults.push('what was another’s was used')
  for (const list of listModel.lists) {
    const pending = new Set(queue.map(({ write }) => write.key))
    const here = Object.entries(seen(replica, list)).filter(([key]) => !pending.has(key))
    const there = server.lists.rows(list).filter(({ key }) => !pending.has(key ?? ''))
    const text = (rows: readonly (readonly [string, unknown])[]) => JSON.stringify([...rows].sort())
    if (text(here as [string, unknown][]) !== text(there.map(({ key, fields }) => [key ?? '', fields])))
      faults.push(`${list} is not as the server has it`)
  }
  return faults
}

test(`L15: ${rounds} damages: each is found, what is unsent is kept or shown, the rest comes from the server`, async () => {
  const faults: string[] = []
  const struck = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    globalThis.indexedDB = new IDBFactory()
    const seed = firstSeed + round
    const home = house(seed)
    await prepared(home)
    const damage = damages[round % damages.length] as Damage
    struck.set(damage.name, (struck.get(damage.name) ?? 0) + 1)
    await damage.strike('d', home.chance)
    const replica = await home.open()
    await replica.refresh()
    await replica.refresh()
    for (const fault of faultsAfter(replica, home.server, damage)) faults.push(`seed ${seed}, ${damage.name}: ${fault}`)
    await replica.close()
    // And what was made good stays good.
    const again = await home.open()
    if (!damage.isRefused && again.snapshot().aside.length !== replica.snapshot().aside.length)
      faults.push(`seed ${seed}, ${damage.name}: opened again, something else is set aside`)
    await again.close()
  }
  console.log(`damage: seeds ${firstSeed} to ${firstSeed + rounds - 1}, ${struck.size} kinds, ${rounds} damages`)
  expect(faults).toEqual([])
}, 600_000)

test('L15: a record that the browser cannot read takes nothing else with it', async () => {
  const home = house()
  await prepared(home)
  const [first] = await inStore('d', 'outbox', all => all.getAllKeys())
  if (first === undefined) throw new Error('The queue has something in it.')
  const { get, getAll, openCursor, delete: remove } = IDBObjectStore.prototype
  let isBroken = true
  const fail = (): never => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError')
  }
  const broken = (store: IDBObjectStore) => isBroken && store.name === 'outbox'
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return broken(this) && key === first ? fail() : get.call(this, key)
  })
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    return broken(this) ? fail() : getAll.apply(this, given)
  })
  vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementation(function (this: IDBObjectStore, ...given) {
    return broken(this) ? fail() : openCursor.apply(this, given)
  })
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'outbox' && key === first) isBroken = false
    return remove.call(this, key)
  })
  const replica = await home.open()
  vi.restoreAllMocks()
  expect(await inStore('d', 'outbox', all => all.getAllKeys())).not.toContain(first)
  expect(replica.snapshot()).toMatchObject({ durable: true, aside: [{ from: 'outbox', what: { key: first } }] })
  expect(replica.snapshot().queue).toHaveLength(3)
  await replica.close()
})

test('L15: what was set aside can be let go of', async () => {
  const home = house()
  await prepared(home)
  await inStore('d', 'outbox', all => all.put({ seq: 9, id: 'odd' }))
  const replica = await home.open()
  const [set] = replica.snapshot().aside
  expect(set).toMatchObject({ from: 'outbox', why: 'damaged', what: { seq: 9, id: 'odd' } })
  await replica.removeAside(set?.id ?? 0)
  expect(replica.snapshot().aside).toEqual([])
  await replica.close()
  expect(await allIn('d', 'aside')).toEqual([])
})

/** An open replica, and a way to close its database behind its back, as a browser does that is short of room. */
async function openClosable({ open }: ReturnType<typeof house>): Promise<[TestReplica, () => void]> {
  const opened: { close(): void }[] = []
  const original = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (...given: Parameters<typeof original>) {
    const request = original.apply(this, given)
    request.addEventListener('success', () => opened.push(request.result))
    return request
  }
  const replica = await open()
  IDBFactory.prototype.open = original
  return [replica, () => opened.at(-1)?.close()]
}

test('L15: a database that the browser closed is opened again, and nothing is lost', async () => {
  const home = house()
  await prepared(home)
  home.server.fault = () => 'offline'
  const [replica, closeDatabase] = await openClosable(home)
  closeDatabase()
  expect(await replica.dispatch(add('Items', 'after', { Text: 'x' }))).toMatchObject({ ok: true })
  expect(replica.snapshot()).toMatchObject({ durable: true, queue: { length: 5 } })
  expect(await allIn('d', 'outbox')).toHaveLength(5)
  await replica.close()
})

test('L2 L15: storage that the browser emptied under an open tab gets back what the tab knows', async () => {
  const home = house()
  await prepared(home)
  home.server.fault = () => 'offline'
  const [replica, closeDatabase] = await openClosable(home)
  globalThis.indexedDB = new IDBFactory()
  closeDatabase()
  expect(await replica.dispatch(add('Items', 'after', { Text: 'x' }))).toMatchObject({ ok: true })
  expect(replica.snapshot().queue).toHaveLength(5)
  expect(seen(replica, 'Items')).toHaveProperty('i39')
  await replica.close()
  const again = await home.open()
  expect(
    again
      .snapshot()
      .queue.map(({ write }) => write.key)
      .sort(),
  ).toEqual(['after', 'i3', 'i39', 'm1', 'new'])
  expect(again.drafts()).toHaveLength(2)
  home.server.fault = () => undefined
  await again.refresh()
  expect(queued(again)).toEqual([])
  await again.close()
})

test('L15: sealed, nothing is stored by any tab, and nothing of ours is left when it is removed', async () => {
  const home = house()
  await prepared(home)
  const [one, other] = [await home.open(), await home.open()]
  home.server.fault = () => 'offline'
  const { queue, aside } = one.snapshot()
  const chosen = {
    queue: queue.map(({ id }) => id),
    drafts: one.drafts().map(({ key }) => key),
    aside: aside.map(({ id }) => id),
  }
  expect(await one.seal({ ...chosen, drafts: ['d1'] })).toBe('moved')
  expect(await one.seal({ ...chosen, queue: chosen.queue.slice(1) })).toBe('moved')
  expect(await other.dispatch(add('Items', 'more', { Text: 'x' }))).toMatchObject({ ok: true })
  expect(await one.seal(chosen), 'another tab wrote something that nobody has chosen about').toBe('moved')
  const all = one.snapshot().queue.map(({ id }) => id)
  expect(await one.seal({ ...chosen, queue: all })).toBe('sealed')
  expect(await other.dispatch(add('Items', 'late', {}))).toEqual({ ok: false, storage: { kind: 'wiped' } })
  await one.close()
  expect(await removeReplica('d')).toBe('removed')
  expect(await indexedDB.databases()).toEqual([])
  expect(other.snapshot().storage).toEqual({ kind: 'wiped' })
  await other.close()
  expect(await indexedDB.databases()).toEqual([])
})

test('L15: a removal that was cut off after the person had chosen is finished at the next opening', async () => {
  const home = house()
  await prepared(home)
  const first = await home.open()
  const { queue } = first.snapshot()
  const chosen = { queue: queue.map(({ id }) => id), drafts: ['d1', 'd2'], aside: [] }
  expect(await first.seal(chosen)).toBe('sealed')
  await first.close()
  home.server.fault = () => 'offline'
  const replica = await home.open()
  expect(replica.snapshot()).toMatchObject({ queue: [], durable: true })
  expect(seen(replica, 'Items')).toEqual({})
  expect(await replica.dispatch(add('Items', 'x', {}))).toMatchObject({ ok: true })
  await replica.close()
})

test('L15: a tab with an older version that does not let go is said to hold the storage', async () => {
  const old = await openRaw('d', 1, made => made.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }))
  const replica = await house().open()
  expect(replica.snapshot()).toMatchObject({ durable: false, storage: { kind: 'held' } })
  expect(await replica.dispatch(add('Items', 'x', {}))).toMatchObject({ ok: true })
  old.close()
  await replica.close()
})
