import { openDB } from 'idb'
import type { Device, LeftBehind } from '../../ports/device.ts'
import { queuedOf } from '../outbox/operation.ts'
import { removeReplica } from '../storage/indexed-db.ts'
import { isDraft, isOperation } from '../storage/readable.ts'
import type { Replica } from '../storage/schema.ts'

export interface DeviceParts {
  /** What the databases of all people begin with. */
  readonly prefix: string
  /** The database of the person who is signed in. */
  readonly own: string
  /** The lists there are. */
  readonly lists: ReadonlySet<string>
  /** Removes what else the app has asked the browser to remember. */
  readonly forget: () => void
}

/** This browser as the place where replicas lie. */
export function browserDevice({ prefix, own, lists, forget }: DeviceParts): Device {
  const names = async () =>
    (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith(prefix) && name !== own ? [name] : []))
  return {
    kept: async () => ((await navigator.storage?.persisted?.().catch(() => false)) ? 'kept' : 'unsure'),
    async others() {
      try {
        const found = await Promise.all((await names()).map(name => leftIn(name, lists)))
        return found.filter(left => left !== undefined)
      } catch {
        // A browser without storage, or one that does not tell what it holds.
        return []
      }
    },
    removeOther: name => removeReplica(name).catch(() => 'held'),
    async wipe() {
      forget()
      try {
        for (const cache of (await globalThis.caches?.keys()) ?? []) await caches.delete(cache)
      } catch {
        // No caches may be asked for here, so there are none.
      }
      return removeReplica(own).catch(() => 'held')
    },
  }
}

/** What is unsent in another person's database; a database without anything is removed, unless a tab has it open. */
async function leftIn(name: string, lists: ReadonlySet<string>): Promise<LeftBehind | undefined> {
  if (await isInUse(name)) return undefined
  const database = await openDB<Replica>(name)
  const has = (store: 'outbox' | 'drafts' | 'aside') => database.objectStoreNames.contains(store)
  const outbox = has('outbox') ? await database.getAll('outbox') : []
  const drafts = has('drafts') ? await database.getAll('drafts') : []
  const aside = has('aside') ? await database.count('aside') : 0
  database.close()
  if (outbox.length + drafts.length + aside === 0) {
    await removeReplica(name)
    return undefined
  }
  const operations = outbox.filter(operation => isOperation(operation, lists))
  return { name, queue: operations.map(queuedOf), drafts: drafts.filter(isDraft) }
}

/** True when some tab works with that database just now. */
async function isInUse(name: string): Promise<boolean> {
  const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {}
  return [...held, ...pending].some(lock => lock.name === lockOf(name))
}

/** The lock of the tab that syncs a database. */
export function lockOf(name: string): string {
  return `sync ${name}`
}

/**
 * Asks the browser once to keep what lies here also when the device is short of room. The right moment is when there is
 * something to keep; some browsers ask the person, others decide by themselves, and some cannot.
 */
export function keepOnce(): () => void {
  let isAsked = false
  return () => {
    if (isAsked) return
    isAsked = true
    void navigator.storage?.persist?.().catch(() => false)
  }
}
