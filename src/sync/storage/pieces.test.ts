import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RemoteRow } from '../../ports/remote.ts'
import { inStore } from '../testing/raw-database.ts'
import { indexedDbStorage } from './indexed-db.ts'
import type { StoredList } from './storage.ts'

/** A list that is so long that it is read in pieces, so that the page can do other things between them. */
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

const storage = () => indexedDbStorage('long', { owner: { tenant: 't', person: 'anna' }, lists: new Set(['Items']) })
const by = { person: 'anna', name: 'Anna', at: '2026-03-02T08:00:00Z' }
const rows = Array.from(
  { length: 9_000 },
  (_, index): RemoteRow => ({ id: `${index}`, key: `k${index}`, etag: '"x,1"', created: by, modified: by, fields: {} }),
)

async function stored(): Promise<void> {
  const opened = await storage().open()
  if (!opened.ok) throw new Error('It opens.')
  const list = { list: 'Items', was: 0, access: 'seen', token: 't', whole: true, rows, gone: [] } as const
  expect(await opened.store.commit({ lists: [list] })).toMatchObject({ ok: true })
  opened.store.close()
}

async function read(): Promise<StoredList | undefined> {
  const opened = await storage().open()
  if (!opened.ok) throw new Error('It opens.')
  const answer = await opened.store.read(new Map([['Items', 0]]))
  opened.store.close()
  return answer.ok ? answer.stored.lists.get('Items') : undefined
}

test('L16: a long list comes whole and in order, a piece at a time, and other work has its turn between them', async () => {
  await stored()
  let turn = 0
  let isOver = false
  const others = (): void => {
    turn += 1
    if (!isOver) setImmediate(others)
  }
  others()
  const chunksIn = new Map<number, number>()
  const parse = JSON.parse
  vi.spyOn(JSON, 'parse').mockImplementation((text, ...more) => {
    chunksIn.set(turn, (chunksIn.get(turn) ?? 0) + 1)
    return parse(text, ...more)
  })
  const list = await read()
  isOver = true
  expect(list).toEqual({ version: 1, access: 'seen', token: 't', rows })
  expect(chunksIn.size).toBeGreaterThan(1)
  expect(Math.max(...chunksIn.values())).toBeLessThanOrEqual(8)
})

const damages: readonly (readonly [string, (all: IDBObjectStore) => object])[] = [
  ['of another text', all => all.put('[]', ['Items', 11])],
  ['of no text', all => all.put(7, ['Items', 11])],
  ['gone', all => all.delete(['Items', 11])],
  ['one too many', all => all.put('[]', ['Items', 40])],
]

test.each(damages)(
  'L15: a chunk in a later piece that is %s is found, and the list is read anew',
  async (_, damage) => {
    await stored()
    await inStore('long', 'chunks', all => {
      damage(all)
      return all.count()
    })
    expect(await read()).toEqual({ version: 1, access: 'unread', token: undefined, rows: [] })
  },
)
