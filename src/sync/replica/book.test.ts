import { expect, test } from 'vitest'
import type { ListAnswer, Remote, RemoteRow } from '../../ports/remote.ts'
import { refresh } from '../refresh.ts'
import { memoryStorage } from '../storage/memory.ts'
import { takeTurns } from '../turns.ts'
import { Book } from './book.ts'

const signature = { person: 'anna', name: 'anna', at: '2026-03-02T08:00:00Z' }
const row = (id: string, version: number): RemoteRow => ({
  id,
  key: `key-${id}`,
  etag: `"{${id}},${version}"`,
  created: signature,
  modified: signature,
  fields: { Text: `version ${version}` },
})

const reader = { author: { id: 'anna', name: 'anna' }, merges: () => () => undefined }

/** Two tabs over one disk that both believe they have the task, as where a browser knows no locks. */
async function twoTabs() {
  const disk = memoryStorage()
  const open = async () => {
    const opened = await disk.open()
    if (!opened.ok) throw new Error('A storage in memory always opens.')
    return new Book(['Items'], opened.store, reader, () => {})
  }
  return { one: await open(), other: await open(), open }
}

function read(book: Book, token: string, ...rows: RemoteRow[]) {
  const state = book.list('Items')
  const changed = state.rows.apply({ rows, gone: [], token, whole: false })
  Object.assign(state, { access: 'seen', token })
  return book.store({ lists: new Map([['Items', changed]]) }, new Map([['Items', changed.keys]]))
}
const shown = (book: Book) => [...(book.views.get('Items')?.rows.values() ?? [])].map(({ fields }) => fields.Text)

test('L8: what a tab has read is shown also when another was first to store it', async () => {
  const { one, other } = await twoTabs()
  await read(one, 't1', row('1', 1))
  // The other reads the same, is told to look again, and finds what it has already.
  expect((await read(other, 't1', row('1', 1))).kind).toBe('moved')
  expect(shown(other)).toEqual(['version 1'])
})

test('L7: a row that only this tab has newer is stored with the token that goes beyond it', async () => {
  const { one, other, open } = await twoTabs()
  await read(one, 't1', row('1', 1))
  expect((await read(other, 't2', row('1', 2))).kind).toBe('moved')
  // What it read next held nothing of the row any more.
  expect((await read(other, 't3', row('2', 1))).kind).toBe('kept')
  const later = await open()
  await later.read()
  expect(shown(later)).toEqual(['version 2', 'version 1'])
})

test('L8 L12: an answer that builds on rows taken away meanwhile is not taken in: the list is read again, whole', async () => {
  const { one } = await twoTabs()
  await read(one, 't1', row('1', 1))
  const turns = takeTurns()
  const since: (string | undefined)[] = []
  const whileAsked = async (answer: ListAnswer, meanwhile: () => Promise<unknown> = async () => {}) => {
    const remote: Pick<Remote, 'changes'> = {
      async changes(asked) {
        since.push(asked.get('Items'))
        await meanwhile()
        return [answer]
      },
    }
    return refresh(one, remote as Remote, turns, {
      hidden: true,
      keepTokens: true,
      signal: new AbortController().signal,
    })
  }
  const failure = { kind: 'forbidden', message: '' } as const
  const late: ListAnswer = { list: 'Items', changes: { rows: [row('2', 1)], gone: [], token: 't2', whole: false } }
  const taken = await whileAsked(late, () => whileAsked({ list: 'Items', failure }))
  expect(taken.kind).toBe('moved')
  expect(shown(one)).toEqual([])
  const all = { rows: [row('1', 1), row('2', 1)], gone: [], token: 't3', whole: true }
  expect((await whileAsked({ list: 'Items', changes: all })).kind).toBe('fresh')
  expect(since).toEqual(['t1', 't1', undefined])
  expect(shown(one)).toEqual(['version 1', 'version 1'])
})
