import { expect, test } from 'vitest'
import type { RemoteRow } from '../../ports/remote.ts'
import type { ListView } from '../../ports/replica.ts'
import { RowTable } from './rows.ts'
import { changedView, overlay, wholeView } from './view.ts'

const by = { person: 'bo', name: 'Bo', at: '2026-03-02T08:00:00Z' }
const reader = { author: { id: 'anna', name: 'Anna' }, merges: () => () => undefined }
const row = (id: string, key: string | undefined, version = 1): RemoteRow => ({
  id,
  key,
  etag: `"{${id}},${version}"`,
  created: by,
  modified: by,
  fields: { Version: version },
})
const changes = (rows: RemoteRow[], gone: string[] = [], whole = false) => ({ rows, gone, token: 't', whole })

test('L6: of a row that comes several times the last counts, and only news is passed on', () => {
  const table = new RowTable()
  const first = table.apply(changes([row('1', 'a', 1), row('1', 'a', 3), row('2', 'b')]))
  expect(first.rows.map(({ etag }) => etag)).toEqual(['"{1},3"', '"{2},1"'])
  const again = table.apply(changes([row('1', 'a', 2), row('2', 'b')]))
  expect(again).toEqual({ rows: [], gone: [], keys: new Set() })
  expect(table.of('a')?.fields).toEqual({ Version: 3 })
})

test('L6: the whole list takes away what it does not hold, and keeps what is newer here', () => {
  const table = new RowTable()
  table.apply(changes([row('1', 'a', 5), row('2', 'b'), row('3', 'c')]))
  const changed = table.apply(changes([row('1', 'a', 4), row('3', 'c', 2)], [], true))
  expect(changed.gone).toEqual(['2'])
  expect([...table.byId.values()].map(({ etag }) => etag)).toEqual(['"{1},5"', '"{3},2"'])
})

test('L8: a row that was removed and made anew under its key is found, in whatever order it is told', () => {
  const table = new RowTable()
  table.apply(changes([row('1', 'a')]))
  table.apply(changes([row('9', 'a')], ['1']))
  expect(table.of('a')?.id).toBe('9')
})

test('L8: where two rows share a key all replicas show the one made first, in whatever order they came', () => {
  for (const order of [
    ['4', '10'],
    ['10', '4'],
  ]) {
    const table = new RowTable()
    table.apply(changes(order.map(id => row(id, 'a'))))
    expect(table.of('a')?.id).toBe('4')
    expect(wholeView('seen', table, new Map(), reader).rows.get('a')?.id).toBe('4')
    table.apply(changes([], ['4']))
    expect(table.of('a')?.id).toBe('10')
  }
})

test('L8: a double is shown under its id, so that it can be told of, and never twice', () => {
  const table = new RowTable()
  const shown = (view: ListView) => [...view.rows].map(([key, row]) => `${key}=${row.id}/${row.key}`).sort()
  const take = (before: ListView, given: ReturnType<typeof changes>) =>
    changedView(before, 'seen', table, new Map(), table.apply(given).keys, reader)
  const one = take({ access: 'seen', rows: new Map() }, changes([row('7', 'a'), row('8', 'b')]))
  const two = take(one, changes([row('9', 'a'), row('4', 'a')]))
  expect(shown(two)).toEqual(['#7=7/#7', '#9=9/#9', 'a=4/a', 'b=8/b'])
  expect(shown(wholeView('seen', table, new Map(), reader))).toEqual(shown(two))
  expect([table.of('#4'), table.of('#7')?.id]).toEqual([undefined, '7'])
  const three = take(two, changes([], ['4']))
  expect(shown(three)).toEqual(['#9=9/#9', 'a=7/a', 'b=8/b'])
  expect(shown(take(three, changes([], ['9'])))).toEqual(['a=7/a', 'b=8/b'])
})

test('L8: a row without a key is shown under its id, and under its key once it has one', () => {
  const table = new RowTable()
  table.apply(changes([row('7', undefined)]))
  expect(table.of('#7')?.id).toBe('7')
  const { keys } = table.apply(changes([row('7', 'k', 2)]))
  expect(keys).toEqual(new Set(['#7', 'k']))
  expect(table.of('#7')).toBeUndefined()
})

test('L5: a column with a name that means something to JavaScript is a column', () => {
  const fields = overlay(JSON.parse('{"__proto__":"x"}'), JSON.parse('{"constructor":"y"}'))
  expect(Object.entries(fields)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
})

test('L16: a row that has not changed is the same object in every view of it', () => {
  const table = new RowTable()
  table.apply(changes([row('1', 'a')]))
  const first = wholeView('seen', table, new Map(), reader)
  table.apply(changes([row('2', 'b')]))
  const second = wholeView('seen', table, new Map(), reader, first)
  expect(second.rows.get('a')).toBe(first.rows.get('a'))
  expect(second.rows.size).toBe(2)
  table.apply(changes([row('1', 'a', 2)]))
  const third = wholeView('seen', table, new Map(), reader, second)
  expect(third.rows.get('a')).not.toBe(first.rows.get('a'))
  expect(third.rows.get('b')).toBe(second.rows.get('b'))
})
