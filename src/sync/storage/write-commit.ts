import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Unsent } from '../../ports/replica.ts'
import type { Operation } from '../outbox/operation.ts'
import { changeChunks, freshChunks, sumOf } from './chunks.ts'
import { type Layout, type Layouts, rangeOf, readList, versionOf } from './read-stored.ts'
import { acceptedIn, isListRecord } from './readable.ts'
import { type Replica, storeNames } from './schema.ts'
import { afterwards, type Commit, type CommitAnswer, type ListCommit, type OutboxCommit } from './storage.ts'

type Writing = IDBPTransaction<Replica, StoreNames<Replica>[], 'readwrite'>

/** Writes a commit in one transaction and answers when it is complete: `strict`, so that it outlives the browser. */
export async function writeCommit(
  database: IDBPDatabase<Replica>,
  commit: Commit,
  layouts: Layouts,
): Promise<CommitAnswer> {
  const transaction = database.transaction(storeNames, 'readwrite', { durability: 'strict' })
  try {
    if (await transaction.objectStore('meta').get('sealed')) {
      abort(transaction)
      await transaction.done.catch(() => {})
      return { ok: false, storage: { kind: 'wiped' } }
    }
    if (await hasMoved(transaction, commit)) {
      transaction.abort()
      await transaction.done.catch(() => {})
      return { ok: false, moved: true }
    }
    const operations = await writeOutbox(transaction, commit.outbox ?? [])
    for (const list of commit.lists ?? []) await writeList(transaction, list, layouts)
    if (commit.saveDraft) await transaction.objectStore('drafts').put(commit.saveDraft)
    if (commit.removeDraft !== undefined) await transaction.objectStore('drafts').delete(commit.removeDraft)
    if (commit.pause) await transaction.objectStore('meta').put(commit.pause, 'pause')
    if (commit.removeAside !== undefined) await transaction.objectStore('aside').delete(commit.removeAside)
    if (commit.accepted ?? commit.told) await writeAccepted(transaction, commit)
    if (commit.seal) await transaction.objectStore('meta').put(true, 'sealed')
    await transaction.done
    return { ok: true, operations }
  } catch (error) {
    // Whatever went wrong, half of it must not stay: without this the transaction would complete with what it has.
    abort(transaction)
    await transaction.done.catch(() => {})
    throw error
  }
}

function abort(transaction: Writing): void {
  try {
    transaction.abort()
  } catch {
    // It had ended by itself already.
  }
}

async function hasMoved(transaction: Writing, { lists = [], outbox = [], seal }: Commit): Promise<boolean> {
  if (seal && (await hasOther(transaction, seal))) return true
  for (const { list, was } of lists) {
    if (versionOf(await transaction.objectStore('lists').get(list)) !== was) return true
  }
  for (const step of outbox) {
    if (step.kind === 'add') continue
    const held = await transaction.objectStore('outbox').get(step.operation.seq)
    if (held?.version !== step.operation.version) return true
  }
  return false
}

/** True when something is unsent that is not named. */
async function hasOther(transaction: Writing, { queue, drafts, aside }: Unsent): Promise<boolean> {
  const [operations, draftKeys, asideKeys] = await Promise.all([
    transaction.objectStore('outbox').getAll(),
    transaction.objectStore('drafts').getAllKeys(),
    transaction.objectStore('aside').getAllKeys(),
  ])
  const isOther = (named: readonly unknown[], key: unknown) => !named.includes(key)
  return (
    operations.some(({ id }) => isOther(queue, id)) ||
    draftKeys.some(key => isOther(drafts, key)) ||
    asideKeys.some(key => isOther(aside, key))
  )
}

async function writeAccepted(transaction: Writing, commit: Pick<Commit, 'accepted' | 'told'>): Promise<void> {
  const meta = transaction.objectStore('meta')
  const held = acceptedIn(await meta.get('accepted'))
  await meta.put(afterwards(held, commit), 'accepted')
}

async function writeOutbox(transaction: Writing, steps: readonly OutboxCommit[]): Promise<Operation[]> {
  const store = transaction.objectStore('outbox')
  const stored: Operation[] = []
  for (const step of steps) {
    if (step.kind === 'remove') await store.delete(step.operation.seq)
    else if (step.kind === 'put') {
      const operation = { ...step.operation, version: step.operation.version + 1 }
      await store.put(operation)
      stored.push(operation)
    } else {
      const operation = { ...step.operation, version: 1 }
      const seq = await store.add(operation as Operation)
      stored.push({ ...operation, seq })
    }
  }
  return stored
}

async function writeList(transaction: Writing, commit: ListCommit, layouts: Layouts): Promise<void> {
  const { list, was, access, token, whole, rows, gone } = commit
  const chunkStore = transaction.objectStore('chunks')
  const held = whole ? undefined : await layoutOf(transaction, commit, layouts)
  const layout = held?.chunks() ?? freshChunks(rows)
  const known = held?.sums ?? []
  // Until the transaction is complete nobody may build on this layout.
  layouts.delete(list)
  if (whole) await chunkStore.delete(rangeOf(list))
  const touched = whole ? layout.chunks.keys() : changeChunks(layout, rows, gone)
  const texts = [...touched].map(index => ({
    index,
    text: JSON.stringify([...(layout.chunks[index]?.values() ?? [])]),
  }))
  await Promise.all(texts.map(({ index, text }) => chunkStore.put(text, [list, index])))
  const sums = [...known]
  for (const { index, text } of texts) sums[index] = sumOf(text)
  const record = { list, version: was + 1, access, token, chunks: layout.chunks.length, sums }
  await transaction.objectStore('lists').put(record)
  layouts.set(list, { version: was + 1, chunks: () => layout, sums })
}

async function layoutOf(
  transaction: Writing,
  { list, was }: ListCommit,
  layouts: Layouts,
): Promise<Pick<Layout, 'chunks' | 'sums'>> {
  const held = layouts.get(list)
  if (held?.version === was) return held
  const record = await transaction.objectStore('lists').get(list)
  const texts = await transaction.objectStore('chunks').getAll(rangeOf(list))
  if (isListRecord(record)) readList(record, texts, layouts)
  return layouts.get(list) ?? { chunks: () => freshChunks([]), sums: [] }
}
