import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Operation } from '../outbox/operation.ts'
import { changeChunks, freshChunks } from './chunks.ts'
import { type Layouts, rangeOf, readList } from './read-stored.ts'
import type { Replica } from './schema.ts'
import type { Commit, CommitAnswer, ListCommit, OutboxCommit } from './storage.ts'

type Writing = IDBPTransaction<Replica, StoreNames<Replica>[], 'readwrite'>

/** Writes a commit in one transaction and answers when it is complete: `strict`, so that it outlives the browser. */
export async function writeCommit(
  database: IDBPDatabase<Replica>,
  commit: Commit,
  layouts: Layouts,
): Promise<CommitAnswer> {
  const stores: StoreNames<Replica>[] = ['lists', 'chunks', 'outbox', 'drafts', 'meta']
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
  try {
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

async function hasMoved(transaction: Writing, { lists = [], outbox = [] }: Commit): Promise<boolean> {
  for (const { list, was } of lists) {
    if (((await transaction.objectStore('lists').get(list))?.version ?? 0) !== was) return true
  }
  for (const step of outbox) {
    if (step.kind === 'add') continue
    const held = await transaction.objectStore('outbox').get(step.operation.seq)
    if (held?.version !== step.operation.version) return true
  }
  return false
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
  const layout = whole ? freshChunks(rows) : await layoutOf(transaction, commit, layouts)
  // Until the transaction is complete nobody may build on this layout.
  layouts.delete(list)
  if (whole) await chunkStore.delete(rangeOf(list))
  const touched = whole ? layout.chunks.keys() : changeChunks(layout, rows, gone)
  const texts = [...touched].map(index => ({
    index,
    text: JSON.stringify([...(layout.chunks[index]?.values() ?? [])]),
  }))
  await Promise.all(texts.map(({ index, text }) => chunkStore.put(text, [list, index])))
  const record = { list, version: was + 1, access, token, chunks: layout.chunks.length }
  await transaction.objectStore('lists').put(record)
  layouts.set(list, { version: was + 1, chunks: layout })
}

async function layoutOf(transaction: Writing, { list, was }: ListCommit, layouts: Layouts) {
  const held = layouts.get(list)
  if (held?.version === was) return held.chunks
  const record = await transaction.objectStore('lists').get(list)
  const texts = await transaction.objectStore('chunks').getAll(rangeOf(list))
  if (record) readList(record, texts, layouts)
  return layouts.get(list)?.chunks ?? freshChunks([])
}
