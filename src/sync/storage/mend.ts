import type { IDBPDatabase } from 'idb'
import type { SetAside } from '../../ports/replica.ts'
import { isDraft, isOperation, isOwner } from './readable.ts'
import { type Owner, type Replica, type StoreName, storeNames } from './schema.ts'

type Database = IDBPDatabase<Replica>

/** What a database should be: whose it is, and which lists its queue may write to. */
export interface Expected {
  readonly owner: Owner
  readonly lists: ReadonlySet<string>
}

/**
 * Looks through what cannot be fetched again, the queue and the drafts, and sets aside what cannot be read as either.
 * A database that somebody else has written in keeps nothing that this person could see: what is unsent in it is set
 * aside unread, and the rest is fetched anew. Nothing is written when all is well.
 */
export async function inspect(database: Database, expected: Expected): Promise<void> {
  const owner = await database.get('meta', 'owner')
  if (isOwner(owner) && isSame(owner, expected.owner) && (await unreadableIn(database, expected)).length === 0) return
  const transaction = database.transaction(storeNames, 'readwrite', { durability: 'strict' })
  const stores = (name: StoreName) => transaction.objectStore(name)
  const isForeign = isOwner(owner) && !isSame(owner, expected.owner)
  for (const from of ['outbox', 'drafts'] as const) {
    for (let cursor = await stores(from).openCursor(); cursor; cursor = await cursor.continue()) {
      if (!isForeign && isReadable(from, cursor.value, expected)) continue
      const why = isForeign ? 'other-owner' : 'damaged'
      await stores('aside').add({ from, why, what: cursor.value } as SetAside)
      await cursor.delete()
    }
  }
  if (isForeign) for (const name of ['lists', 'chunks', 'meta'] as const) await stores(name).clear()
  await stores('meta').put(expected.owner, 'owner')
  await transaction.done
}

async function unreadableIn(database: Database, expected: Expected): Promise<readonly unknown[]> {
  const found = await Promise.all(
    (['outbox', 'drafts'] as const).map(async from =>
      (await database.getAll(from)).filter(value => !isReadable(from, value, expected)),
    ),
  )
  return found.flat()
}

function isReadable(from: SetAside['from'], value: unknown, { lists }: Expected): boolean {
  return from === 'outbox' ? isOperation(value, lists) : isDraft(value)
}

function isSame(one: Owner, other: Owner): boolean {
  return one.tenant === other.tenant && one.person === other.person
}

/**
 * Removes the records that the browser itself can no longer read, one by one, so that they do not take the rest with
 * them. What they were is only known by where they lay, and of the queue and the drafts that much is set aside.
 */
export async function removeUnreadable(database: Database): Promise<void> {
  for (const from of storeNames) {
    const keys = await database.getAllKeys(from)
    for (const key of keys) {
      // A transaction each: one that meets such a record is undone as a whole.
      const isThere = await database.get(from, key as never).then(
        () => true,
        () => false,
      )
      if (isThere) continue
      const transaction = database.transaction([from, 'aside'], 'readwrite', { durability: 'strict' })
      await transaction.objectStore(from).delete(key as never)
      if (from === 'outbox' || from === 'drafts')
        await transaction.objectStore('aside').add({ from, why: 'damaged', what: { key } } as unknown as SetAside)
      await transaction.done
    }
  }
}
