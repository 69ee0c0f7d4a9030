import type { ListName } from '../../ports/remote.ts'
import type { ListView, Queued, Write } from '../../ports/replica.ts'
import type { Fault } from './memory-remote.ts'
import { pick, seededChance } from './seeded-chance.ts'
import { createWorld, type Device, type TestTab, type World } from './world.ts'

/** One text that a person wrote into one column, and what stood there before their eyes when they did. */
export interface Intent {
  readonly text: string
  readonly person: string
  readonly write: Write
  readonly column: string
  seen: unknown
  /** True when the app told the person that it was saved. */
  acknowledged: boolean
  /** A person chose, knowingly, that this text is not to be stored. */
  givenUp: boolean
}

/** What happened, for a checker that asks no client what it believes. */
export interface History {
  readonly world: World
  readonly intents: ReadonlyMap<string, Intent>
  readonly devices: readonly { readonly person: string; readonly device: Device; readonly tab: TestTab }[]
  /** Texts that a device showed as accepted and later showed older. */
  readonly turnedBack: readonly string[]
  readonly operations: number
}

export interface Setting {
  readonly seed: number
  readonly people: number
  readonly steps: number
}

const faults: readonly Fault[] = [
  'offline',
  'lost before',
  'lost after',
  'throttled',
  'signed-out',
  'repeated rows',
  'expired token',
]

/** Several people write, offline and on, in several tabs that die, to a server that fails; then all is healed. */
export async function simulate({ seed, people, steps }: Setting): Promise<History> {
  const chance = seededChance(seed)
  const world = createWorld(seed)
  const { clock, server } = world
  const intents = new Map<string, Intent>()
  const turnedBack: string[] = []
  let operations = 0
  let texts = 0

  let trouble = 0.25
  const reads = new Set<Fault>(['repeated rows', 'expired token'])
  server.latency = () => Math.floor(chance.fraction() * 200)
  server.retryAfter = 5_000
  server.fault = ({ kind }) => {
    const fault = chance.fraction() < trouble ? pick(chance, faults) : undefined
    return fault && reads.has(fault) && kind !== 'changes' ? undefined : fault
  }

  const persons = Array.from({ length: people }, (_, index) => {
    const person = `p${index}`
    return {
      person,
      device: world.device(person, Math.floor((chance.fraction() - 0.5) * 86_400_000)),
      tabs: [] as TestTab[],
      failed: 0,
    }
  })
  /** What each tab has shown as the server's own, and when it was written. */
  const shown = new Map<TestTab, Map<string, string>>()

  /** Watches that no row this tab showed as the server's ever goes back; `before` is what the tab before it showed. */
  function watch(person: string, tab: TestTab, before: ReadonlyMap<string, string>): void {
    const mine = new Map(before)
    shown.set(tab, mine)
    const look = () => {
      for (const [list, view] of tab.replica.snapshot().state) {
        for (const [key, row] of view.rows) {
          if (row.pending) continue
          const place = `${person} ${list} ${key}`
          if ((mine.get(place) ?? '') > row.modified.at) turnedBack.push(`${place} at ${row.modified.at}`)
          mine.set(place, row.modified.at)
        }
      }
    }
    look()
    tab.replica.subscribe(look)
  }

  async function openTab(
    who: (typeof persons)[number],
    before: ReadonlyMap<string, string> = new Map(),
  ): Promise<TestTab> {
    const tab = await who.device.open()
    who.tabs.push(tab)
    watch(who.person, tab, before)
    return tab
  }

  function write(
    who: (typeof persons)[number],
    make: (state: ReadonlyMap<ListName, ListView>, text: string) => Write[],
  ): void {
    const tab = pick(chance, who.tabs)
    const text = `t${texts++}`
    const made: Intent[] = []
    operations++
    const command = { writes: [] as Write[] }
    const state = tab.replica.snapshot().state
    command.writes.push(...make(state, text))
    for (const wanted of command.writes) {
      for (const [column, value] of Object.entries(wanted.fields)) {
        const seen = state.get(wanted.list)?.rows.get(wanted.key)?.fields[column]
        const intent: Intent = {
          text: String(value),
          person: who.person,
          write: wanted,
          column,
          seen,
          acknowledged: false,
          givenUp: false,
        }
        made.push(intent)
      }
    }
    if (command.writes.length === 0) return
    for (const intent of made) intents.set(intent.text, intent)
    tab.replica.dispatch(command).then(({ ok }) => {
      for (const intent of made) intent.acknowledged = ok
    })
  }

  function settle(tab: TestTab, queued: Queued, how: 'retry' | 'discard' | 'replace'): void {
    const { state, write: wanted, id } = queued
    if (state.kind === 'waiting') return
    const theirs = state.kind === 'conflict' ? state.theirs : undefined
    operations++
    if (how === 'discard') {
      for (const value of Object.values(wanted.fields)) giveUp(value)
      tab.replica.settle(id, { kind: 'discard' })
      return
    }
    const fields =
      how === 'replace'
        ? Object.fromEntries(
            Object.keys(wanted.fields)
              .filter(column => column !== 'Number')
              .map(column => [column, `t${texts++}`]),
          )
        : {}
    const chosen: Intent[] = []
    for (const [column, old] of Object.entries(wanted.fields)) {
      const before = intents.get(String(old))
      if (!before) continue
      if (theirs) before.seen = theirs[column]
      const text = fields[column]
      if (text === undefined) continue
      giveUp(old)
      const intent = { ...before, text, acknowledged: false, givenUp: false }
      intents.set(text, intent)
      chosen.push(intent)
    }
    tab.replica.settle(id, how === 'replace' ? { kind: 'replace', fields } : { kind: 'retry' }).then(() => {
      const now = tab.replica.snapshot().queue.find(queued => queued.id === id)
      // It stays as it was where the device could not store the choice, or another tab chose first.
      for (const intent of chosen) intent.acknowledged = now?.write.fields[intent.column] === intent.text
    })
  }

  function giveUp(text: unknown): void {
    const intent = intents.get(String(text))
    if (intent) intent.givenUp = true
  }

  const columns = ['Text', 'Place', 'Note']
  const actions: Record<string, (who: (typeof persons)[number]) => void | Promise<void>> = {
    add: who =>
      write(who, (_, text) => [{ kind: 'add', list: 'Items', key: chance.key(), fields: { Text: text }, after: [] }]),
    family: who =>
      write(who, (_, text) => {
        const key = chance.key()
        return [
          { kind: 'add', list: 'Items', key: chance.key(), fields: { Text: `${text}i` }, after: [key] },
          { kind: 'add', list: 'Meetings', key, fields: { Text: `${text}m` }, after: [] },
        ]
      }),
    change: who => write(who, changeOne),
    changeAgain: who => write(who, changeOne),
    decide: who =>
      write(who, (_, text) => [
        { kind: 'add', list: 'Decisions', key: chance.key(), fields: { Text: text }, after: [], series: 'SoB ' },
      ]),
    async crash(who) {
      // What the tab that was opened first has shown is stored, unless the device had no room for it.
      const { failed } = who.device.disk
      const before = failed > who.failed ? undefined : shown.get(who.tabs[0] as TestTab)
      who.failed = failed
      for (const tab of who.tabs.splice(0)) tab.kill()
      await openTab(who, before)
    },
    async killOne(who) {
      if (who.tabs.length > 1) who.tabs.shift()?.kill()
      else await openTab(who)
    },
    settle(who) {
      const tab = pick(chance, who.tabs)
      const stuck = tab.replica.snapshot().queue.find(({ state }) => state.kind !== 'waiting')
      if (stuck) settle(tab, stuck, pick(chance, ['retry', 'discard', 'replace'] as const))
    },
    full(who) {
      if (chance.fraction() < 0.3) who.device.disk.failNext({ kind: 'full' })
    },
    forbid: who => server.forbid(who.person, pick(chance, ['Meetings', 'Decisions']), 'add'),
    permit(who) {
      for (const list of ['Meetings', 'Decisions']) server.permit(who.person, list)
    },
  }

  function changeOne(state: ReadonlyMap<ListName, ListView>, text: string): Write[] {
    const rows = [...(state.get('Items')?.rows.keys() ?? [])]
    if (rows.length === 0) return []
    const key = pick(chance, rows)
    const seen = state.get('Items')?.rows.get(key)?.fields ?? {}
    return [{ kind: 'change', list: 'Items', key, fields: { [pick(chance, columns)]: text }, seen }]
  }

  for (const who of persons) await openTab(who)
  for (let step = 0; step < steps; step++) {
    await actions[pick(chance, Object.keys(actions))]?.(pick(chance, persons))
    await clock.advance(Math.floor(chance.fraction() ** 3 * 10_000))
  }

  // Healed: one tab each, a server that answers, rights for all; people settle what they are asked about.
  trouble = 0
  for (const who of persons) {
    actions.permit?.(who)
    await actions.crash?.(who)
  }
  for (let round = 0; round < 12; round++) {
    await clock.advance(90_000)
    for (const { tabs } of persons) {
      const [tab] = tabs
      for (const stuck of tab?.replica.snapshot().queue ?? []) {
        const lost = stuck.state.kind === 'refused' && (stuck.state.why === 'missing' || round > 8)
        if (tab) settle(tab, stuck, lost ? 'discard' : 'retry')
      }
    }
  }
  const devices = persons.map(({ person, device, tabs }) => ({ person, device, tab: tabs[0] as TestTab }))
  return { world, intents, devices, turnedBack, operations }
}
