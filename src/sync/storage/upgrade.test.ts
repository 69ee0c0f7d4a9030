import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { allIn, openRaw, restore } from '../testing/raw-database.ts'
import { schema1 } from '../testing/schema-1.ts'
import { indexedDbStorage } from './indexed-db.ts'
import { databaseVersion, schemaVersion } from './schema.ts'
import type { Store, Stored } from './storage.ts'

const expected = { owner: { tenant: 't', person: 'anna' }, lists: new Set(['Items', 'Meetings']) }

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

async function opened(name: string): Promise<{ store: Store; stored: Stored }> {
  const answer = await indexedDbStorage(name, expected).open()
  if (!answer.ok) throw new Error(`It should open, and says ${answer.storage.kind}.`)
  const read = await answer.store.read(new Map([['Items', 0]]))
  if (!read.ok) throw new Error(`It should be readable, and says ${read.storage.kind}.`)
  return { store: answer.store, stored: read.stored }
}

describe('a database of an earlier schema', () => {
  test('L15: from 1: every queued operation, draft and row is there, in order', async () => {
    await restore('d', schema1)
    const { stored } = await opened('d')
    const before = schema1.stores.outbox?.records.map(({ value }) => value as { id: string; seq: number }) ?? []
    expect(stored.outbox.map(({ id, seq }) => [id, seq])).toEqual(before.map(({ id, seq }) => [id, seq]))
    expect(stored.drafts).toEqual(schema1.stores.drafts?.records.map(({ value }) => value))
    expect(stored.lists.get('Items')?.rows.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(stored.lists.get('Items')?.token).toBe('t7')
    expect(stored.pause).toEqual({ until: '2026-03-02T08:00:00.000Z', milliseconds: 5_000 })
    expect(stored.aside).toEqual([])
    console.log(
      `upgrade: schema 1 to ${schemaVersion}, ${stored.outbox.length} of ${before.length} queued writes and ${stored.drafts.length} drafts kept`,
    )
  })

  test('L15: from 1: a conflict says what is written when the other text stands', async () => {
    await restore('d', schema1)
    const { stored } = await opened('d')
    expect(stored.outbox.find(({ state }) => state.kind === 'conflict')?.state).toMatchObject({
      mine: { Text: 'mine' },
      theirs: { Text: 'theirs' },
      yielding: { Text: 'theirs' },
    })
  })

  test('L15: from 1: an operation that cannot be read is set aside, and the others are kept', async () => {
    const { outbox } = schema1.stores
    if (!outbox) throw new Error('The fixture has a queue.')
    const odd = { value: { seq: 99, id: 'odd', write: 'gone wrong' } }
    const stores = { ...schema1.stores, outbox: { ...outbox, records: [...outbox.records, odd] } }
    await restore('d', { version: 1, stores })
    const { stored } = await opened('d')
    expect(stored.outbox).toHaveLength(outbox.records.length)
    expect(stored.aside).toMatchObject([{ from: 'outbox', why: 'damaged', what: odd.value }])
  })

  test('L9: the order of the queue goes on where it was', async () => {
    await restore('d', schema1)
    const { store, stored } = await opened('d')
    const [first] = stored.outbox
    if (!first) throw new Error('The fixture has a queue.')
    const { seq: _, version: _was, ...operation } = first
    const answer = await store.commit({ outbox: [{ kind: 'add', operation: { ...operation, id: 'new' } }] })
    expect(answer).toMatchObject({ ok: true, operations: [{ seq: 5 }] })
  })

  test('the fixture of every earlier schema is tried', () => {
    // Raising the schema means laying down a dump of the one before, beside schema-1.ts, and trying the way from it.
    expect(schemaVersion).toBe(2)
  })
})

test('L15: an older app refuses the database of this one, and wipes nothing', async () => {
  await restore('d', schema1)
  await opened('d')
  await expect(openRaw('d', 1)).rejects.toMatchObject({ name: 'VersionError' })
  expect(await allIn('d', 'outbox')).toHaveLength(4)
})

test('L15: a newer database is refused, and nothing in it is touched', async () => {
  await restore('d', { ...schema1, version: databaseVersion + 1_000 })
  const answer = await indexedDbStorage('d', expected).open()
  expect(answer).toEqual({ ok: false, storage: { kind: 'newer-schema' } })
  expect(await allIn('d', 'outbox')).toEqual(schema1.stores.outbox?.records.map(({ value }) => value))
})
