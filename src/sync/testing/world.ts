import type { Remote } from '../../ports/remote.ts'
import type { Queued, Replica } from '../../ports/replica.ts'
import { openReplica } from '../open.ts'
import { type MemoryDisk, memoryStorage } from '../storage/memory.ts'
import type { Store } from '../storage/storage.ts'
import type { Visibility } from '../visibility.ts'
import { listModel, type TestCommand, type TestRefusal, type TestState, uniqueColumns } from './list-model.ts'
import { type MemoryServer, memoryServer } from './memory-remote.ts'
import { type MemoryBrowser, memoryBrowser } from './memory-tabs.ts'
import { seededChance } from './seeded-chance.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

export type TestReplica = Replica<TestCommand, TestState, TestRefusal>

/** A tab of a device, open. */
export interface TestTab {
  readonly replica: TestReplica
  /** Ends the tab as a crash does: nothing it was doing goes on, no answer reaches it, and it asks nothing more. */
  kill(): void
  /** Someone looks at the tab, or no longer. */
  show(visible: boolean): void
}

export interface Device {
  readonly disk: MemoryDisk
  readonly browser: MemoryBrowser
  open(): Promise<TestTab>
}

/** A server, time, and devices of people: all that a test of the replica needs. */
export interface World {
  readonly clock: VirtualClock
  readonly server: MemoryServer
  /** @param skew how wrong the device's clock is, in milliseconds. */
  device(person: string, skew?: number): Device
}

export function createWorld(seed = 1): World {
  const clock = virtualClock()
  const server = memoryServer(clock, uniqueColumns)
  let devices = 0
  return {
    clock,
    server,
    device(person, skew = 0) {
      const disk = memoryStorage()
      const browser = memoryBrowser()
      const chance = seededChance(seed * 1000 + devices++)
      const open = async (): Promise<TestTab> => {
        const life = createLife()
        const { tabs, kill } = browser.open()
        const view = createView()
        const own = clock.skewed(skew)
        let opened: Store | undefined
        const storage = {
          async open() {
            const answer = await disk.open()
            if (answer.ok) opened = answer.store
            return answer
          },
        }
        const who = { id: person, name: person }
        const replica = await openReplica({
          model: listModel,
          remote: mortal(server.remote(who), life),
          storage,
          clock: { now: own.now, wait: (milliseconds, signal) => life.while(own.wait(milliseconds, signal)) },
          chance,
          person: who,
          tabs,
          visibility: view,
        })
        return {
          replica,
          kill() {
            life.end()
            if (opened) disk.kill(opened)
            kill()
          },
          show: view.show,
        }
      }
      return { disk, browser, open }
    },
  }
}

interface Life {
  /** The same promise, unless the life has ended when it is settled. */
  while<T>(promise: Promise<T>): Promise<T>
  readonly ended: boolean
  end(): void
}

function createLife(): Life {
  let ended = false
  return {
    while: promise =>
      new Promise((resolve, reject) => {
        promise.then(
          value => !ended && resolve(value),
          error => !ended && reject(error),
        )
      }),
    get ended() {
      return ended
    },
    end() {
      ended = true
    },
  }
}

/** Requests on their way when the tab dies reach the server; their answers reach nobody. */
function mortal(remote: Remote, life: Life): Remote {
  const never = <T>() => new Promise<T>(() => {})
  const live = <T>(ask: () => Promise<T>): Promise<T> => (life.ended ? never() : life.while(ask()))
  return {
    changes: (since, signal) => live(() => remote.changes(since, signal)),
    add: (list, key, fields) => live(() => remote.add(list, key, fields)),
    change: (list, id, etag, fields) => live(() => remote.change(list, id, etag, fields)),
    find: (list, key) => live(() => remote.find(list, key)),
  }
}

function createView(): Visibility & { show(visible: boolean): void } {
  const listeners = new Set<() => void>()
  let visible = true
  return {
    visible: () => visible,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show(now) {
      visible = now
      for (const listener of [...listeners]) listener()
    },
  }
}

/** The rows of a list as a page sees them, as plain texts, by key. */
export function seen(replica: TestReplica, list: string): Record<string, unknown> {
  const rows = replica.snapshot().state.get(list)?.rows ?? new Map()
  return Object.fromEntries([...rows].map(([key, row]) => [key, row.fields]))
}

/** The queue in short: what, where, how it stands. */
export function queued(replica: TestReplica): string[] {
  return replica.snapshot().queue.map(({ write, state }: Queued) => `${write.kind} ${write.key} ${state.kind}`)
}
