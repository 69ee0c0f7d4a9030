import { browserChance, browserClock } from '../../../../src/app/browser.ts'
import type { Remote, RemoteRow } from '../../../../src/ports/remote.ts'
import type { ListView, Model } from '../../../../src/ports/replica.ts'
import { openReplica } from '../../../../src/sync/open.ts'
import { indexedDbStorage } from '../../../../src/sync/storage/indexed-db.ts'
import { type Layer, type ListName, listNames, type Row, viewOf } from '../rows.ts'

interface Rename {
  readonly key: string
  readonly heading: string
}
type State = ReadonlyMap<string, ListView>

const model: Model<Rename, State, never> = {
  lists: [...listNames],
  read: views => views,
  decide: ({ key, heading }) => ({
    ok: true,
    writes: [{ kind: 'change', list: 'decisions', key, fields: { heading } }],
  }),
  series: () => ({ field: '', next: () => '', after: taken => taken }),
}

const signature = { person: 'p', name: 'P', at: '2026-10-05T08:00:00Z' }

function remoteRow(fields: Row, index: number): RemoteRow {
  const { key } = fields
  return {
    id: String(index + 1),
    key,
    etag: `"${key},1"`,
    created: signature,
    modified: signature,
    fields: { ...fields },
  }
}

/** A server that has these rows, or has nothing new. */
function remoteOf(lists: ReadonlyMap<ListName, readonly Row[]> | undefined): Remote {
  const rowsOf = (list: string) => (lists?.get(list as ListName) ?? []).map(remoteRow)
  return {
    changes: async since =>
      [...since.keys()].map(list => ({
        list,
        changes: { rows: rowsOf(list), gone: [], token: 't', whole: lists !== undefined },
      })),
    add: async () => ({ ok: false, failure: { kind: 'offline', message: '' } }),
    change: async () => ({ ok: false, failure: { kind: 'offline', message: '' } }),
    find: async () => ({ ok: true, value: undefined }),
  }
}

async function replicaOver(remote: Remote) {
  const person = { id: 'p', name: 'P' }
  return openReplica({
    model,
    remote,
    storage: indexedDbStorage('ours', { owner: { tenant: 't', person: 'p' }, lists: new Set(listNames) }),
    clock: browserClock,
    chance: browserChance,
    person,
  })
}

function* rowsIn(view: ListView | undefined): Iterable<Row> {
  for (const { fields } of view?.rows.values() ?? []) yield fields as unknown as Row
}

let replica: Awaited<ReturnType<typeof replicaOver>> | undefined

export const ours: Layer = {
  async seed(lists) {
    const seeding = await replicaOver(remoteOf(lists))
    await seeding.refresh()
    await seeding.close()
  },
  async open(show) {
    const opened = await replicaOver(remoteOf(undefined))
    replica = opened
    let last: State | undefined
    const draw = () => {
      const { state } = opened.snapshot()
      if (state === last) return
      last = state
      show(viewOf(rowsIn(state.get('items')), rowsIn(state.get('decisions'))))
    }
    opened.subscribe(draw)
    draw()
  },
  async change(key, heading) {
    const stored = await replica?.dispatch({ key, heading })
    if (!stored?.ok) throw new Error('The change was not stored.')
  },
}
