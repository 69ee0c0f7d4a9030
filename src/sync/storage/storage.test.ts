import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { RemoteRow } from '../../ports/remote.ts'
import type { NewOperation, Operation } from '../outbox/operation.ts'
import { inStore, openRaw } from '../testing/raw-database.ts'
import { indexedDbStorage } from './indexed-db.ts'
import { memoryStorage } from './memory.ts'
import { databaseVersion } from './schema.ts'
import type { Commit, CommitAnswer, Storage, Store, Stored } from './storage.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const expected = { owner: { tenant: 't', person: 'anna' }, lists: new Set(['Items']) }
const by = { person: 'anna', name: 'Anna', at: '2026-03-02T08:00:00Z' }
const row = (id: string, version = 1, fields = {}): RemoteRow => ({
  id,
  key: `k${id}`,
  etag: `"{x},${version}"`,
  created: by,
  modified: by,
  fields,
})
const operation = (key: string): NewOperation => ({
  id: `op-${key}`,
  write: { kind: 'add', list: 'Items', key, fields: { Text: 'a' }, after: [] },
  since: by.at,
  attempts: 0,
  state: { kind: 'waiting' },
  numbered: false,
})
const items = (was: number, rows: RemoteRow[], more: object = {}): Commit => ({
  lists: [{ list: 'Items', was, access: 'seen', token: `t${was + 1}`, whole: false, rows, gone: [], ...more }],
})

async function opened(storage: Storage): Promise<Store> {
  const answer = await storage.open()
  if (!answer.ok) throw new Error(`It should open, and says ${answer.storage.kind}.`)
  return answer.store
}

async function all(store: Store, known: Record<string, number> = { Items: 0 }): Promise<Stored> {
  const answer = await store.read(new Map(Object.entries(known)))
  if (!answer.ok) throw new Error(`It should be readable, and says ${answer.storage.kind}.`)
  return answer.stored
}

function stored(answer: CommitAnswer): readonly Operation[] {
  if (!answer.ok) throw new Error(`It should be stored, and says ${JSON.stringify(answer)}.`)
  return answer.operations
}

describe.each([
  ['memory', () => memoryStorage()],
  ['IndexedDB', () => indexedDbStorage('suite', expected)],
])('a storage in %s', (_name, create: () => Storage) => {
  test('L7: rows and token come back together, as they were put', async () => {
    const storage = create()
    stored(await (await opened(storage)).commit(items(0, [row('1'), row('2')])))
    const { lists } = await all(await opened(storage))
    expect(lists.get('Items')).toEqual({ version: 1, access: 'seen', token: 't1', rows: [row('1'), row('2')] })
  })

  test('L17: what others are to be told of lies beside the rest, until they are told; a hundred at most', async () => {
    const storage = create()
    const store = await opened(storage)
    const one = (key: string) => ({ list: 'Items', key, since: by.at })
    for (const key of ['a', 'b', 'a']) stored(await store.commit({ accepted: one(key) }))
    expect((await all(await opened(storage))).accepted).toEqual([one('b'), one('a')])
    stored(await store.commit({ told: ['b', 'z'] }))
    expect((await all(store)).accepted).toEqual([one('a')])
    for (let index = 0; index < 100; index += 1) stored(await store.commit({ accepted: one(`c${index}`) }))
    const { accepted } = await all(store)
    expect([accepted.length, accepted[0]?.key]).toEqual([100, 'c0'])
  })

  test('L7: changed, new and gone rows over many chunks', async () => {
    const storage = create()
    const store = await opened(storage)
    const many = Array.from({ length: 1_500 }, (_, index) => row(String(index)))
    stored(await store.commit(items(0, many, { whole: true })))
    stored(await store.commit(items(1, [row('700', 2, { Text: 'new' }), row('1500')], { gone: ['0', '1499'] })))
    const read = (await all(await opened(storage))).lists.get('Items')
    expect(read?.rows).toHaveLength(1_499)
    expect(read?.rows.find(({ id }) => id === '700')?.fields).toEqual({ Text: 'new' })
    expect(read?.rows.map(({ id }) => id)).toContain('1500')
    expect(read?.rows.map(({ id }) => id)).not.toContain('0')
    stored(await store.commit(items(2, [row('7')], { whole: true })))
    expect((await all(await opened(storage))).lists.get('Items')?.rows).toEqual([row('7')])
  })

  test('L7: a list of the version that is known is not read again', async () => {
    const store = await opened(create())
    stored(await store.commit(items(0, [row('1')])))
    expect((await all(store, { Items: 1, Other: 0 })).lists.size).toBe(0)
    expect((await all(store, { Items: 9, Other: 3 })).lists.get('Other')).toMatchObject({ version: 0, rows: [] })
  })

  test('L9: the queue keeps its order, and never counts from the beginning again', async () => {
    const storage = create()
    const store = await opened(storage)
    const [first, second] = stored(
      await store.commit({ outbox: ['a', 'b'].map(key => ({ kind: 'add', operation: operation(key) })) }),
    )
    if (!first || !second) throw new Error('Both should be stored.')
    expect(second.seq).toBeGreaterThan(first.seq)
    stored(await store.commit({ outbox: [first, second].map(op => ({ kind: 'remove', operation: op })) }))
    store.close()
    const [third] = stored(
      await (await opened(storage)).commit({ outbox: [{ kind: 'add', operation: operation('c') }] }),
    )
    expect(third?.seq).toBeGreaterThan(second.seq)
    expect((await all(await opened(storage))).outbox).toEqual([third])
  })

  test('L13: of two tabs that change the same operation the second is told to look again', async () => {
    const storage = create()
    const [one, other] = [await opened(storage), await opened(storage)]
    const [first] = stored(await one.commit({ outbox: [{ kind: 'add', operation: operation('a') }] }))
    if (!first) throw new Error('It should be stored.')
    const [second] = stored(await one.commit({ outbox: [{ kind: 'put', operation: { ...first, attempts: 1 } }] }))
    expect(second?.version).toBe(2)
    expect(await other.commit({ outbox: [{ kind: 'remove', operation: first }] })).toEqual({ ok: false, moved: true })
    expect((await all(other)).outbox).toEqual([second])
  })

  test('L7 L13: of two tabs that store the same list the second stores nothing of its commit', async () => {
    const storage = create()
    const [one, other] = [await opened(storage), await opened(storage)]
    stored(await one.commit(items(0, [row('1')])))
    const late = { ...items(0, [row('2')]), outbox: [{ kind: 'add', operation: operation('a') }] } as const
    expect(await other.commit(late)).toEqual({ ok: false, moved: true })
    const { lists, outbox } = await all(other)
    expect(lists.get('Items')?.rows).toEqual([row('1')])
    expect(outbox).toEqual([])
    // And it can go on from what the first stored, though its own memory of the list was older.
    stored(await other.commit(items(1, [row('2')])))
    expect((await all(one)).lists.get('Items')?.rows).toEqual([row('1'), row('2')])
  })

  test('L1: drafts and the pause asked for by the server are kept', async () => {
    const storage = create()
    const store = await opened(storage)
    const draft = { key: 'd1', form: 'avvikelse', fields: { Text: 'half' }, savedAt: by.at }
    stored(await store.commit({ saveDraft: draft, pause: { until: by.at, milliseconds: 5 } }))
    expect(await all(await opened(storage))).toMatchObject({ drafts: [draft], pause: { milliseconds: 5 } })
    stored(await store.commit({ removeDraft: 'd1' }))
    expect((await all(await opened(storage))).drafts).toEqual([])
  })
})

test('L1: a tab that dies in mid-commit leaves all of the commit or none, and gets no answer', async () => {
  const storage = memoryStorage()
  const store = await opened(storage)
  let answered = false
  store.commit(items(0, [row('1')])).then(() => {
    answered = true
  })
  storage.kill(store)
  await new Promise(resolve => setImmediate(resolve))
  expect(answered).toBe(false)
  expect((await all(await opened(storage))).lists.size).toBe(0)
})

test('L15: a database of a newer version of the app is left alone and said to be so', async () => {
  await new Promise((resolve, reject) => {
    const request = indexedDB.open('newer', 99_000)
    request.onsuccess = () => resolve(request.result.close())
    request.onerror = reject
  })
  expect(await indexedDbStorage('newer', expected).open()).toEqual({ ok: false, storage: { kind: 'newer-schema' } })
  expect((await indexedDB.databases()).find(({ name }) => name === 'newer')?.version).toBe(99_000)
})

test('L15: when a newer version of the app opens the database, this tab lets go of it and says so', async () => {
  const store = await opened(indexedDbStorage('taken', expected))
  const opening = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('taken', 99_000)
    request.onsuccess = () => resolve(request.result)
    request.onerror = reject
  })
  expect(await store.lost).toEqual({ kind: 'newer-schema' })
  expect([...(await opening).objectStoreNames]).toContain('outbox')
  expect(await store.commit(items(0, []))).toEqual({ ok: false, storage: { kind: 'newer-schema' } })
})

test('L15: where there is no IndexedDB the storage says that it is blocked', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB')
  expect(await indexedDbStorage('none', expected).open()).toEqual({ ok: false, storage: { kind: 'blocked' } })
})

test('L15: where the browser refuses a page every storage it is blocked, and not broken', async () => {
  let name = 'UnknownError'
  const open = () => {
    throw new DOMException('made up', name)
  }
  Object.assign(globalThis, { indexedDB: { open } })
  expect(await indexedDbStorage('none', expected).open()).toEqual({ ok: false, storage: { kind: 'broken' } })
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
  const get = () => {
    throw new DOMException('made up', 'SecurityError')
  }
  Object.defineProperty(globalThis, 'localStorage', { get, configurable: true })
  try {
    expect(await indexedDbStorage('none', expected).open()).toEqual({ ok: false, storage: { kind: 'blocked' } })
    // What IndexedDB itself says more exactly is what holds.
    name = 'QuotaExceededError'
    expect(await indexedDbStorage('none', expected).open()).toEqual({ ok: false, storage: { kind: 'full' } })
  } finally {
    if (own) Object.defineProperty(globalThis, 'localStorage', own)
    else Reflect.deleteProperty(globalThis, 'localStorage')
  }
})

test('L15: a damaged list is read as one that never was, and the rest is kept', async () => {
  const store = await opened(indexedDbStorage('damaged', expected))
  stored(await store.commit({ ...items(0, [row('1')]), outbox: [{ kind: 'add', operation: operation('a') }] }))
  store.close()
  await new Promise((resolve, reject) => {
    const request = indexedDB.open('damaged')
    request.onerror = reject
    request.onsuccess = () => {
      const transaction = request.result.transaction('chunks', 'readwrite')
      transaction.objectStore('chunks').put('[{"id":"1"', ['Items', 0])
      transaction.oncomplete = () => resolve(request.result.close())
    }
  })
  const { lists, outbox } = await all(await opened(indexedDbStorage('damaged', expected)))
  expect(lists.get('Items')).toMatchObject({ access: 'unread', token: undefined, rows: [] })
  expect(outbox).toHaveLength(1)
})

test('L1: a commit is asked for with strict durability and answered when it is complete', async () => {
  const store = await opened(indexedDbStorage('strict', expected))
  const original = IDBDatabase.prototype.transaction
  const seen: unknown[] = []
  let complete = false
  IDBDatabase.prototype.transaction = function (...given: Parameters<typeof original>) {
    const transaction = original.apply(this, given)
    seen.push(given[2])
    transaction.addEventListener('complete', () => {
      complete = true
    })
    return transaction
  }
  stored(await store.commit(items(0, [row('1')])))
  IDBDatabase.prototype.transaction = original
  expect(complete).toBe(true)
  expect(seen).toEqual([{ durability: 'strict' }])
})

test.each([
  ['a byte', (text: string) => text.replace('first', 'fjrst')],
  ['the end', (text: string) => text.slice(0, -1)],
  ['everything', () => 7],
])('L15: a chunk of which %s is another is not believed', async (_name, spoil) => {
  const store = await opened(indexedDbStorage('sum', expected))
  stored(await store.commit(items(0, [row('1', 1, { Text: 'first' })])))
  stored(await store.commit(items(1, [row('2', 1, { Text: 'second' })])))
  store.close()
  const text = (await inStore('sum', 'chunks', all => all.get(['Items', 0]))) as string
  await inStore('sum', 'chunks', all => all.put(spoil(text), ['Items', 0]))
  const { lists } = await all(await opened(indexedDbStorage('sum', expected)))
  expect(lists.get('Items')).toMatchObject({ access: 'unread', token: undefined, rows: [] })
})

test('L15: what another person wrote into this storage is neither shown nor sent, and is set aside', async () => {
  const store = await opened(indexedDbStorage('mine', expected))
  const draft = { key: 'd1', form: 'item', fields: { Text: 'theirs' }, savedAt: by.at }
  stored(await store.commit({ ...items(0, [row('1')]), outbox: [{ kind: 'add', operation: operation('a') }] }))
  stored(await store.commit({ saveDraft: draft, pause: { until: by.at, milliseconds: 5 } }))
  store.close()
  const bo = { ...expected, owner: { ...expected.owner, person: 'bo' } }
  const { lists, outbox, drafts, pause, aside } = await all(await opened(indexedDbStorage('mine', bo)))
  expect([lists.get('Items')?.rows ?? [], outbox, drafts, pause]).toEqual([[], [], [], undefined])
  expect(aside.map(({ why, from }) => [why, from])).toEqual([
    ['other-owner', 'outbox'],
    ['other-owner', 'drafts'],
  ])
})

test('L15: a store that is missing is made, and the others are kept', async () => {
  const store = await opened(indexedDbStorage('gap', expected))
  stored(await store.commit({ ...items(0, [row('1')]), outbox: [{ kind: 'add', operation: operation('a') }] }))
  store.close()
  ;(await openRaw('gap', databaseVersion + 1, database => database.deleteObjectStore('drafts'))).close()
  const again = await opened(indexedDbStorage('gap', expected))
  expect((await all(again)).outbox).toHaveLength(1)
  stored(await again.commit({ saveDraft: { key: 'd', form: 'item', fields: {}, savedAt: by.at } }))
})
