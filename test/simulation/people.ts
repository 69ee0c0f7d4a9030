/** What people do: they write, change their minds, choose where they are asked to, and close the lid in the middle of it. */
import type { Fields } from '../../src/ports/remote.ts'
import type { ListView, Queued, Write } from '../../src/ports/replica.ts'
import { pick, pickWeighted } from '../../src/sync/testing/seeded-chance.ts'
import { type Device, type Tab, unseenIn } from './device.ts'
import type { Ground } from './ground.ts'
import { isText, textsOf } from './storage.ts'

type State = ReadonlyMap<string, ListView>
export type Choice = 'retry' | 'discard' | 'theirs' | 'replace'

export interface People {
  /** A person does one thing in a tab, of those that people do. */
  act(tab: Tab, device: Device): void
  choose(tab: Tab, queued: Queued, how: Choice): void
  /** How many things people have done. */
  readonly operations: number
}

const columns = ['Text', 'Place', 'Note'] as const

export function createPeople({ chance, clock }: Ground): People {
  let operations = 0
  let commands = 0
  let texts = 0
  const fresh = () => `t${texts++}`

  function dispatch({ replica, note, life }: Tab, writes: readonly Write[]): void {
    if (writes.length === 0) return
    operations++
    const command = commands++
    const { state, durable } = replica.snapshot()
    const seen = writes.flatMap(({ list, key, fields }) =>
      Object.keys(fields).map(column => state.get(list)?.rows.get(key)?.fields[column] ?? ''),
    )
    note({ kind: 'intended', command, writes, seen })
    replica.dispatch({ writes }).then(({ ok }) => {
      if (life.ended) return
      const mine = writes.flatMap(({ fields }) => textsOf(fields))
      const unseen = unseenIn({ replica } as Tab).filter(text => mine.includes(text))
      note({ kind: 'answered', command, ok, durable, unseen })
    })
  }

  function choose({ replica, note }: Tab, { id, state, write }: Queued, how: Choice): void {
    if (state.kind === 'waiting') return
    operations++
    const mine = Object.entries(write.fields).filter(([, value]) => isText(String(value)))
    const before = replica.snapshot().state.get(write.list)?.rows.get(write.key)?.fields ?? {}
    const theirs: Fields = state.kind === 'conflict' ? state.theirs : {}
    // In a conflict the person sees theirs beside their own; else what the row shows.
    const seen = mine.map(([column, value]) =>
      state.kind === 'conflict' ? (theirs[column] ?? '') : before[column] === value ? '' : (before[column] ?? ''),
    )
    const instead = how === 'replace' ? mine.map(fresh) : []
    note({ kind: 'chose', id, how, texts: mine.map(([, value]) => String(value)), instead, seen })
    if (how !== 'replace') replica.settle(id, { kind: how })
    else
      replica.settle(id, {
        kind: how,
        fields: Object.fromEntries(mine.map(([column], index) => [column, instead[index] ?? ''])),
      })
  }

  function changeOf(state: State, howMany: number): Write[] {
    const list = chance.fraction() < 0.85 ? 'Items' : 'Meetings'
    const rows = [...(state.get(list)?.rows.keys() ?? [])]
    if (rows.length === 0) return []
    // The latest rows are those that several people have before them.
    const key = pick(chance, chance.fraction() < 0.6 ? rows.slice(-6) : rows)
    const chosen = [...columns].sort(() => chance.fraction() - 0.5).slice(0, howMany)
    return [{ kind: 'change', list, key, fields: Object.fromEntries(chosen.map(column => [column, fresh()])) }]
  }

  const add = (list: string, fields: Fields, key = chance.key(), after: string[] = []): Write => ({
    kind: 'add',
    list,
    key,
    fields,
    after,
  })

  const deeds: readonly (readonly [weight: number, deed: (tab: Tab, device: Device) => void])[] = [
    [5, tab => dispatch(tab, [add('Items', { Text: fresh() })])],
    [
      2,
      tab => {
        const meeting = chance.key()
        dispatch(tab, [
          add('Items', { Text: fresh() }, chance.key(), [meeting]),
          add('Meetings', { Text: fresh() }, meeting),
        ])
      },
    ],
    [7, tab => dispatch(tab, changeOf(tab.replica.snapshot().state, 1))],
    [1, tab => dispatch(tab, changeOf(tab.replica.snapshot().state, 2))],
    [2, tab => dispatch(tab, [{ ...add('Decisions', { Text: fresh() }), series: 'SoB ' } as Write])],
    // The same thing by several: its key is made of what it is about, here of the minute.
    [
      2,
      tab => {
        const key = `about-${Math.floor(clock.elapsed / 60_000)}`
        const { state, queue } = tab.replica.snapshot()
        // Of a list that has been closed no row is shown, but what one has in the queue stands there to see.
        const isThere = state.get('Items')?.rows.has(key) || queue.some(({ write }) => write.key === key)
        if (!isThere) dispatch(tab, [add('Items', { Text: fresh() }, key)])
      },
    ],
    [0.5, tab => dispatch(tab, [add('Items', { Text: `poison${texts++}` })])],
    [
      3,
      tab => {
        const stuck = tab.replica.snapshot().queue.find(({ state }) => state.kind !== 'waiting')
        if (stuck)
          choose(
            tab,
            stuck,
            isPoisoned(stuck) ? 'replace' : pick(chance, ['retry', 'discard', 'theirs', 'replace'] as const),
          )
      },
    ],
    [
      1,
      ({ replica, note, life }) => {
        operations++
        const text = fresh()
        replica.saveDraft({ key: 'draft', form: 'item', fields: { Text: text } }).then(answer => {
          if (!life.ended) note({ kind: 'drafted', text, ok: answer.ok })
        })
      },
    ],
    [
      1,
      ({ replica }) => {
        operations++
        replica.refresh()
      },
    ],
  ]

  return {
    act: (tab, device) => pickWeighted(chance.fraction(), deeds)?.(tab, device),
    choose,
    get operations() {
      return operations
    },
  }
}

export function isPoisoned({ write }: Queued): boolean {
  return Object.values(write.fields).some(value => String(value).startsWith('poison'))
}
