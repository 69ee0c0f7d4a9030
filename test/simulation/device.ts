/** A device of a person: its disk, its browser, its clock that may be wrong, and tabs that can be killed. */
import type { ListName, Remote } from '../../src/ports/remote.ts'
import type { ListView, ViewRow } from '../../src/ports/replica.ts'
import { openReplica } from '../../src/sync/open.ts'
import { type MemoryDisk, memoryStorage } from '../../src/sync/storage/memory.ts'
import { listModel } from '../../src/sync/testing/list-model.ts'
import { type MemoryBrowser, memoryBrowser } from '../../src/sync/testing/memory-tabs.ts'
import { seededChance } from '../../src/sync/testing/seeded-chance.ts'
import type { TestReplica } from '../../src/sync/testing/world.ts'
import { type Counts, cellOf, count } from './faults.ts'
import type { Ground } from './ground.ts'
import type { Event, Journal, RemoteOp } from './journal.ts'
import { createLife, type Life } from './life.ts'
import type { Server } from './server.ts'
import { isText, strickenStorage, textsOf, type Victim } from './storage.ts'

export interface Tab {
  readonly name: string
  readonly replica: TestReplica
  readonly life: Life
  kill(): void
  show(visible: boolean): void
  note(event: Event): void
}

export interface Device {
  readonly name: string
  readonly person: string
  /** False where each tab believes that it has the task. */
  readonly knowsLocks: boolean
  readonly disk: MemoryDisk
  /** Those that live, the eldest first. */
  readonly tabs: Tab[]
  offlineUntil: number
  signedOutUntil: number
  /** How far its clock has been moved, in milliseconds, besides what it was wrong from the first. */
  moved: number
  /** Opens a tab. Nothing when it was killed before it had opened. */
  open(): Promise<Tab | undefined>
}

/** How likely it is just now that a step of a storage fails, or kills. */
export interface Danger {
  storage: number
  death: number
}

export interface Surroundings {
  readonly ground: Ground
  readonly server: Server
  readonly journal: Journal
  readonly danger: Danger
  readonly fired: Counts
}

export function createDevice(
  name: string,
  person: string,
  skewAt: (elapsed: number) => number,
  knowsLocks: boolean,
  around: Surroundings,
): Device {
  const { ground, danger, fired, journal } = around
  const { clock, order, chance } = ground
  const disk = memoryStorage()
  const browser: MemoryBrowser = memoryBrowser(() => order.pass('message'), knowsLocks)
  const own = seededChance(ground.seed * 101 + Number(name.slice(1)) + 7)
  let opened = 0
  const device: Device = {
    name,
    person,
    knowsLocks,
    disk,
    tabs: [],
    offlineUntil: 0,
    signedOutUntil: 0,
    moved: 0,
    open,
  }

  async function open(): Promise<Tab | undefined> {
    const life = createLife()
    const tabName = `${name}.${opened++}`
    const note = (event: Event) => journal.note(name, tabName, event)
    const { tabs, kill: close } = browser.open()
    note({ kind: 'opening' })
    const view = createView()
    let tab: Tab | undefined
    let announceEnd = () => {}
    const ended = new Promise<void>(resolve => (announceEnd = resolve))
    function kill() {
      if (life.ended) return
      life.end()
      close()
      note({ kind: 'killed' })
      if (tab) device.tabs.splice(device.tabs.indexOf(tab), 1)
      announceEnd()
    }
    const victim: Victim = {
      life,
      note,
      mayDie(when, op) {
        // What happens seldom kills more often, or it would never be seen to.
        const likely = op === 'open' || op === 'draft' || op === 'pause' ? 8 : 1
        if (life.ended || chance.fraction() >= danger.death * likely) return life.ended
        count(fired, cellOf(when, op))
        kill()
        return true
      },
    }
    const striking = { ground, fired, trouble: () => danger.storage }
    const replica = openReplica({
      model,
      remote: watchedRemote(remoteFor(device, around), victim),
      storage: strickenStorage(disk, victim, striking),
      clock: {
        now: () => new Date(Date.parse(clock.now()) + skewAt(clock.elapsed) + device.moved).toISOString(),
        wait: (milliseconds, signal) => life.while(clock.wait(milliseconds, signal).then(() => order.pass('timer'))),
      },
      chance: own,
      person: { id: person, name: person },
      tabs,
      visibility: view,
    })
    const open = await Promise.race([replica, ended])
    if (!open || life.ended) return undefined
    tab = { name: tabName, replica: open, life, kill, show: view.show, note }
    device.tabs.push(tab)
    watch(tab, around.server)
    const { durable, queue } = open.snapshot()
    note({ kind: 'opened', durable, queue: queue.map(({ id }) => id), unseen: unseenIn(tab) })
    return tab
  }
  return device
}

function remoteFor(device: Device, { ground: { clock }, server }: Surroundings): Remote {
  return server.remote({
    person: { id: device.person, name: device.person },
    offline: () => clock.elapsed < device.offlineUntil,
    signedOut: () => clock.elapsed < device.signedOutUntil,
    signOut(milliseconds) {
      device.signedOutUntil = clock.elapsed + milliseconds
    },
  })
}

/** Requests on their way when the tab dies reach the server; their answers reach nobody. */
function watchedRemote(remote: Remote, { life, note, mayDie }: Victim): Remote {
  const never = new Promise<never>(() => {})
  async function ask<T>(
    op: RemoteOp,
    list: string,
    key: string,
    texts: readonly string[],
    send: () => Promise<T>,
  ): Promise<T> {
    if (life.ended || mayDie('killed before', op)) return never
    note({ kind: 'asked', op, list, key, texts })
    const answer = await life.while(send())
    if (mayDie('killed after', op)) return never
    note({ kind: 'got', op, list, key, ...failureIn(answer) })
    return answer
  }
  return {
    changes: (since, signal) => ask('changes', '', '', [], () => remote.changes(since, signal)),
    add: (list, key, fields) => ask('add', list, key, textsOf(fields), () => remote.add(list, key, fields)),
    change: (list, id, etag, fields) =>
      ask('change', list, id, textsOf(fields), () => remote.change(list, id, etag, fields)),
    find: (list, key) => ask('find', list, key, [], () => remote.find(list, key)),
  }
}

interface Failing {
  readonly failure?: { readonly kind: string; readonly retryAfter?: number }
}

function failureIn(answer: unknown): { readonly failure: string; readonly retryAfter: number } {
  const answers = Array.isArray(answer) ? (answer as readonly Failing[]) : [answer as Failing]
  const failures = answers.flatMap(({ failure }) => failure ?? [])
  // One that is throttled says more than the rest: nothing may be asked meanwhile.
  const failure = failures.find(({ kind }) => kind === 'throttled') ?? failures[0]
  return {
    failure: failure?.kind ?? '',
    retryAfter: failure?.kind === 'throttled' ? (failure.retryAfter ?? 10_000) : 0,
  }
}

/** The lists of the tests; a row that is there already is not added once more. */
const model: typeof listModel = {
  ...listModel,
  decide(command, state) {
    const taken = command.writes.some(({ kind, list, key }) => kind === 'add' && state.get(list)?.rows.has(key))
    return taken ? { ok: false, refusal: { rule: 'gone' } } : listModel.decide(command, state)
  },
}

/** Writes down what the tab shows, each time it shows something new. */
function watch({ replica, life, note }: Tab, { lists }: Server): void {
  let views: ReadonlyMap<ListName, ListView> = new Map()
  const rows = new Map<string, ViewRow>()
  function look(): void {
    if (life.ended) return
    const { state } = replica.snapshot()
    if (state === views) return
    for (const [list, view] of state) {
      if (view === views.get(list)) continue
      let held = 0
      for (const [key, row] of view.rows) {
        if (row.id !== undefined) held++
        const place = `${list} ${key}`
        if (rows.get(place) === row) continue
        rows.set(place, row)
        if (row.pending || row.id === undefined) continue
        const version = lists.versionOf(row.fields)
        if (version === undefined) throw new Error(`${place} was shown with columns that the server never wrote so.`)
        note({ kind: 'showed', list, id: row.id, version })
      }
      if (view.access === 'hidden') note({ kind: 'hid', list, rows: held })
    }
    views = state
  }
  look()
  replica.subscribe(look)
}

/** Texts in the queue that the tab does not show, though the row they belong to is there. */
export function unseenIn({ replica }: Tab): readonly string[] {
  const { queue, state } = replica.snapshot()
  const wanted = new Map<
    string,
    { readonly list: string; readonly key: string; readonly column: string; readonly text: string }
  >()
  const added = new Set<string>()
  for (const { write } of queue) {
    // Of two that reached for the same row at once the first is shown, until a person chooses.
    if (write.kind === 'add' && added.has(write.key)) continue
    if (write.kind === 'add') added.add(write.key)
    for (const [column, value] of Object.entries(write.fields)) {
      if (isText(String(value)))
        wanted.set(`${write.list} ${write.key} ${column}`, { ...write, column, text: String(value) })
    }
  }
  return [...wanted.values()].flatMap(({ list, key, column, text }) => {
    const row = state.get(list)?.rows.get(key)
    return row && row.fields[column] !== text ? [text] : []
  })
}

function createView() {
  const listeners = new Set<() => void>()
  let visible = true
  return {
    visible: () => visible,
    onChange(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show(now: boolean) {
      visible = now
      for (const listener of [...listeners]) listener()
    },
  }
}
