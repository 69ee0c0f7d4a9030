/** One run: several people, on devices that fail, write to a server that fails; then all is well, and they settle what is left. */

import { pick } from '../../src/sync/testing/seeded-chance.ts'
import { createDevice, type Danger, type Device, type Surroundings, type Tab } from './device.ts'
import { type Counts, count, type Disturbance } from './faults.ts'
import { createGround } from './ground.ts'
import { createJournal, type Entry, type Journal } from './journal.ts'
import { createPeople, isPoisoned } from './people.ts'
import { createServer, type Server } from './server.ts'

export interface Setting {
  readonly seed: number
  /** How many things people do. */
  readonly operations: number
  /** How wrong the clock of each device is, as time goes by; hours, by chance, when not given. */
  readonly skewAt?: (device: number, elapsed: number) => number
  /** True for a server that never asks to be left alone. */
  readonly unhurried?: boolean
  /** When the run begins, ISO 8601. */
  readonly start?: string
  /** Clocks are moved during the run. */
  readonly jumps?: boolean
}

export interface History {
  readonly setting: Setting
  readonly journal: Journal
  readonly entries: readonly Entry[]
  readonly server: Server
  readonly devices: readonly Device[]
  readonly fired: Counts
  readonly operations: number
  /** When faults had ceased, in virtual milliseconds. */
  readonly healedAt: number
  /** The same for the same history, to the letter; it takes a while to make. */
  hash(): string
}

/** Longer than polls are ever apart, so that all have heard of what anyone settled before. */
const settlingTakes = 150_000

export async function simulate(setting: Setting): Promise<History> {
  const { seed, operations } = setting
  const ground = createGround(seed, setting.start)
  const { chance, clock } = ground
  const server = createServer(ground, setting.unhurried)
  const { fired } = server
  const journal = createJournal(() => ({ at: clock.elapsed, written: server.lists.journal.length }))
  const danger: Danger = { storage: 0.006, death: 0.0012 }
  const around: Surroundings = { ground, server, journal, danger, fired }
  const people = createPeople(ground)
  server.trouble = 0.3

  // Two to six devices; where there are many, the last one is a second device of the first person.
  const howMany = 2 + (seed % 5)
  const devices = Array.from({ length: howMany }, (_, index) => {
    const byChance = Math.floor((chance.fraction() - 0.5) * 86_400_000)
    const person = howMany > 3 && index === howMany - 1 ? 'p0' : `p${index}`
    const knowsLocks = !(seed % 7 === 2 && index === 0)
    const skewAt = (elapsed: number) => setting.skewAt?.(index, elapsed) ?? byChance
    return createDevice(`d${index}`, person, skewAt, knowsLocks, around)
  })
  const disturb = createDisturbances(around, devices, setting)

  for (const device of devices) await ready(device)
  while (people.operations < operations) {
    const device = pick(chance, devices)
    const tab = await ready(device)
    if (tab) people.act(tab, device)
    if (chance.fraction() < 0.12) await disturb()
    await clock.advance(Math.floor(chance.fraction() ** 3 * 12_000))
  }

  // Nothing fails any more; but one person has still lost a list, and nobody chooses anything yet.
  Object.assign(danger, { storage: 0, death: 0 })
  server.trouble = 0
  server.permitAll()
  for (const device of devices) {
    Object.assign(device, { offlineUntil: 0, signedOutUntil: 0 })
    for (const tab of device.tabs) tab.life.wake()
    if (
      device.tabs.length === 0 ||
      chance.fraction() < 0.5 ||
      device.tabs.some(tab => !tab.replica.snapshot().durable || tab.replica.snapshot().storage)
    )
      await restart(device)
    else for (const tab of device.tabs.slice(1)) tab.kill()
    for (const tab of device.tabs) tab.show(true)
  }
  const [first] = devices
  if (first) server.forbid(first.person, 'Meetings', 'read', 'add', 'change')
  await clock.advance(ground.absurd ? 1_100_000 : settlingTakes * 4)
  await describeAll(false)
  server.permitAll()
  const healedAt = clock.elapsed
  for (let round = 0; round < 12 && (round < 4 || devices.some(isBusy)); round++) {
    await clock.advance(settlingTakes)
    for (const device of devices) {
      const tab = await ready(device)
      for (const stuck of tab?.replica.snapshot().queue ?? []) {
        const { state } = stuck
        const lost = state.kind === 'refused' && (state.why === 'missing' || round > 5)
        if (tab) people.choose(tab, stuck, lost ? 'discard' : isPoisoned(stuck) ? 'replace' : 'retry')
      }
    }
  }
  await describeAll(true)

  async function describeAll(last: boolean): Promise<void> {
    for (const device of devices) {
      const [tab] = device.tabs
      if (tab) await describe(device, tab, last)
    }
  }

  /** A tab that lives, opened if there is none. */
  async function ready(device: Device): Promise<Tab | undefined> {
    if (device.tabs.length === 0) await openOne(device)
    return device.tabs.length > 0 ? pick(chance, device.tabs) : undefined
  }

  async function openOne(device: Device): Promise<void> {
    const opening = device.open()
    await clock.settle()
    await opening
  }

  async function restart(device: Device): Promise<void> {
    for (const tab of [...device.tabs]) tab.kill()
    await openOne(device)
  }

  return {
    setting,
    journal,
    entries: journal.entries,
    server,
    devices,
    fired,
    operations: people.operations,
    healedAt,
    hash: () => journal.hash([server.lists.journal, [...fired]]),
  }
}

function isBusy({ tabs }: Device): boolean {
  return tabs.some(({ replica }) => replica.snapshot().queue.length > 0)
}

/** Writes down how a device stands when all is quiet: what waits, and what it holds of lists that may not be seen. */
async function describe({ disk }: Device, { replica, note }: Tab, last: boolean): Promise<void> {
  const { queue, state } = replica.snapshot()
  const opened = await disk.open()
  const read = opened.ok ? await opened.store.read(new Map([...state.keys()].map(list => [list, -1]))) : undefined
  const hidden = [...state].flatMap(([list, { access, rows }]) =>
    access === 'hidden'
      ? [
          {
            list,
            shown: [...rows.values()].filter(row => row.id !== undefined).length,
            stored: read?.ok ? (read.stored.lists.get(list)?.rows.length ?? 0) : 0,
          },
        ]
      : [],
  )
  note({ kind: 'calm', last, queue: queue.map(({ id, write, state }) => ({ id, write, state: state.kind })), hidden })
}

/** What happens to people, and what others do to the lists behind their backs. */
function createDisturbances(around: Surroundings, devices: readonly Device[], { jumps = true }: Setting) {
  const { ground, server, journal, fired } = around
  const { chance, clock, seed } = ground
  let others = 0
  const upTo = (milliseconds: number) => Math.floor(chance.fraction() * milliseconds)
  const once = (what: Disturbance) => count(fired, what)
  const randomRow = () => {
    const rows = server.lists.rows('Items')
    return rows.length > 0 ? pick(chance, rows) : undefined
  }
  const note = (device: Device, kind: 'moved clock' | 'slept') => journal.note(device.name, '', { kind })

  const kinds: readonly ((device: Device) => void | Promise<void>)[] = [
    device => {
      once('offline a while')
      device.offlineUntil = clock.elapsed + 5_000 + upTo(60_000)
    },
    ({ person }) => {
      once('list taken away')
      server.forbid(
        person,
        pick(chance, ['Meetings', 'Decisions']),
        ...pick(chance, [['read', 'add', 'change'], ['add'], ['change', 'add']] as const),
      )
    },
    () => server.permitAll(),
    () => server.permitAll(),
    device => {
      if (!jumps) return
      once('clock moved')
      device.moved += (chance.fraction() < 0.5 ? -1 : 1) * (chance.fraction() < 0.5 ? 86_400_000 : upTo(600_000))
      note(device, 'moved clock')
    },
    async device => {
      // Only in some runs, since it takes all others as long.
      if (seed % 10 !== 5) return
      once('slept eight hours')
      for (const { tabs } of devices) for (const tab of tabs) tab.show(false)
      for (const { life } of device.tabs) life.sleep()
      note(device, 'slept')
      await clock.advance(8 * 3_600_000)
      for (const { life } of device.tabs) life.wake()
      for (const { tabs } of devices) for (const tab of tabs) tab.show(true)
    },
    () => {
      const row = randomRow()
      if (!row || chance.fraction() < 0.5) return
      once('row removed by another tool')
      server.lists.remove('Items', row.id, server.otherTool)
    },
    () => {
      const row = randomRow()
      if (!row || chance.fraction() < 0.5) return
      once('row removed and made anew')
      server.lists.remove('Items', row.id, server.otherTool)
      server.lists.add('Items', row.key, { Text: `other${others++}` }, server.otherTool)
    },
    () => {
      once('row without a key')
      server.lists.add('Items', undefined, { Text: `other${others++}` }, server.otherTool)
    },
    // A tab is opened beside the first, hidden, shown, closed, or the whole browser dies.
    async device => {
      if (device.tabs.length < 3) {
        const opening = device.open()
        await clock.settle()
        await opening
      }
    },
    device => {
      const tab = device.tabs.at(-1)
      tab?.show(false)
      device.tabs[0]?.show(true)
    },
    device => {
      for (const tab of device.tabs) tab.show(true)
    },
    device => device.tabs[0]?.kill(),
    device => {
      for (const tab of [...device.tabs]) tab.kill()
    },
  ]
  return async () => void (await pick(chance, kinds)(pick(chance, devices)))
}
