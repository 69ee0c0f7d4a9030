import { expect, it, vi } from 'vitest'
import type { ListName, Remote, RemoteRow } from '../ports/remote.ts'
import { allLists, lists } from '../sharepoint/lists/all.ts'
import { ownListsOnly, type Seat } from './own-lists.ts'

const me = 'me'
const seat = (forum: 'sob' | 'samverkan', more: Partial<Seat> = {}) =>
  ({ person: me, forum, from: '2026-01-01', ...more }) as const
const names = allLists.map(({ name }) => name)
const sign = { person: 'o', name: 'O', at: '2026-01-01T00:00:00Z' }

function open(seatsThere: readonly Seat[], held: readonly Seat[] | undefined, isOpen = true) {
  const asked: ListName[][] = []
  const row = (given: Seat, at: number): RemoteRow => ({
    id: String(at),
    key: `k${at}`,
    etag: 'e',
    created: sign,
    modified: sign,
    fields: lists.medlemskap.toFields({ ...given, forum: given.forum as 'sob', role: 'representant', part: 'arbvux' }),
  })
  const remote: Remote = {
    changes: async since => {
      asked.push([...since.keys()])
      const rows = (list: ListName) => (list === 'Medlemskap' ? seatsThere.map(row) : [])
      return [...since.keys()].map(list => ({ list, changes: { rows: rows(list), gone: [], token: 't', whole: true } }))
    },
    add: vi.fn(async () => ({ ok: false, failure: { kind: 'offline', message: '' } }) as const),
    change: vi.fn(async () => ({ ok: false, failure: { kind: 'offline', message: '' } }) as const),
    find: vi.fn(async () => ({ ok: true, value: undefined }) as const),
  }
  const parts = { remote, person: me, today: () => '2026-06-01', definitions: allLists }
  const own = ownListsOnly({ ...parts, seats: () => held, isOpen: () => isOpen })
  const read = async () => {
    const answers = await own.changes(new Map(names.map(name => [name, undefined])))
    expect(answers.map(({ list }) => list).sort()).toEqual([...names].sort())
    return answers.flatMap(answer => ('changes' in answer ? [answer.list] : []))
  }
  return { own, remote, read, asked }
}

const common = ['Medlemskap', 'Avvikelser', 'Eskaleringar', 'Beslut', 'Uppdrag']
const ofForum = (prefix: string) => names.filter(name => name.startsWith(`${prefix}-`))

it('a site that shows everyone every list is asked for the lists of own forums alone, the register first', async () => {
  const { read, asked } = open([seat('sob'), seat('samverkan', { person: 'other' })], undefined)
  expect(new Set(await read())).toEqual(new Set(names.filter(name => !name.startsWith('Samverkan-'))))
  expect(asked[0]).toEqual(['Medlemskap'])
  expect(asked.flat().some(name => name.startsWith('Samverkan-'))).toBe(false)
})

it('seats that are known are gone by at once, in one question; one that has ended or not begun gives nothing', async () => {
  const past = seat('sob', { to: '2026-05-31' })
  const { read, asked } = open([], [seat('samverkan'), past, seat('sob', { from: '2026-07-01' })])
  expect(await read()).toEqual(expect.arrayContaining([...common, ...ofForum('Samverkan')]))
  expect(asked).toHaveLength(1)
  expect(asked.flat()).not.toEqual(expect.arrayContaining([expect.stringMatching(/^SoB-/)]))
})

it('who sits nowhere keeps the register and nothing else', async () => {
  expect(await open([], undefined).read()).toEqual(['Medlemskap'])
})

it('nothing is written into, or looked up in, a list that is not asked for', async () => {
  const { own, remote } = open([], [seat('sob')])
  const closed = { ok: false, failure: { kind: 'forbidden' } }
  expect(await own.add('Samverkan-Handelser', 'k', {})).toMatchObject(closed)
  expect(await own.change('Samverkan-Handelser', '1', 'e', {})).toMatchObject(closed)
  expect(await own.find('Samverkan-Handelser', 'k')).toMatchObject(closed)
  expect(await own.find('SoB-Handelser', 'k')).toMatchObject({ ok: true })
  expect([remote.add, remote.change].map(fn => vi.mocked(fn).mock.calls.length)).toEqual([0, 0])
})

it('everywhere else the site itself says what may be read', async () => {
  const { read, asked } = open([], [], false)
  expect(await read()).toEqual(names)
  expect(asked).toEqual([names])
})
