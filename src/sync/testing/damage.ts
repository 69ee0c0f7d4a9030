import type { Chance } from '../../ports/clock.ts'
import { inStore, openRaw } from './raw-database.ts'
import { pick } from './seeded-chance.ts'

/** What a damage leaves to expect, beyond that nothing unsent is lost without a word. */
export interface Damage {
  readonly name: string
  /** True when the storage itself cannot be used and the app works without. */
  readonly isRefused?: boolean
  /** True when what is unsent belongs to somebody else now. */
  readonly isForeign?: boolean
  /** True when the store of the queue itself is gone, and with it what was in it. */
  readonly isEmptied?: boolean
  readonly strike: (name: string, chance: Chance) => Promise<unknown>
}

type Found = Record<string, unknown>

/** Changes one record of a store, chosen by chance. */
async function spoil(name: string, store: string, chance: Chance, change: (found: Found) => unknown) {
  const all = (await inStore(name, store, records => records.getAll())) as Found[]
  if (all.length === 0) return
  const changed = change(structuredClone(pick(chance, all)))
  await inStore(name, store, records => records.put(changed))
}

/** Puts something else in place of one member, however deep. */
function spoilMember(found: Found, chance: Chance, keep: string): Found {
  const holders: [Found, string][] = []
  const walk = (holder: Found) => {
    for (const [member, value] of Object.entries(holder)) {
      if (member === keep) continue
      holders.push([holder, member])
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) walk(value as Found)
    }
  }
  walk(found)
  const [holder, member] = pick(chance, holders)
  const odd = [null, -1, Number.NaN, '', 'odd', [], {}, new Date(0), [null], true]
  if (chance.fraction() < 0.3) delete holder[member]
  else holder[member] = pick(chance, odd)
  return found
}

async function spoilChunk(name: string, chance: Chance, spoilt: (text: string) => unknown) {
  const keys = await inStore(name, 'chunks', records => records.getAllKeys())
  const key = pick(chance, keys)
  const text = (await inStore(name, 'chunks', records => records.get(key))) as string
  await inStore(name, 'chunks', records => records.put(spoilt(text), key))
}

/** Changes which stores there are, as an upgrade that went wrong does. */
async function atVersion(name: string, version: (now: number) => number, change: (database: IDBDatabase) => void) {
  const now = await openRaw(name)
  now.close()
  ;(await openRaw(name, version(now.version), change)).close()
}

const drop = (store: string) => (name: string) =>
  atVersion(
    name,
    now => now + 1,
    database => database.deleteObjectStore(store),
  )

export const damages: readonly Damage[] = [
  { name: 'a chunk is cut short', strike: (n, c) => spoilChunk(n, c, text => text.slice(0, at(c, text))) },
  {
    name: 'a byte of a chunk is another',
    strike: (n, c) =>
      spoilChunk(n, c, text => {
        const place = at(c, text)
        return `${text.slice(0, place)}${pick(c, ['"', '}', 'x', '\u0000', '7'])}${text.slice(place + 1)}`
      }),
  },
  { name: 'a chunk is no text', strike: (n, c) => spoilChunk(n, c, () => pick<unknown>(c, [null, 7, {}, []])) },
  {
    name: 'a chunk is gone',
    strike: async (n, c) => {
      const keys = await inStore(n, 'chunks', records => records.getAllKeys())
      await inStore(n, 'chunks', records => records.delete(pick(c, keys)))
    },
  },
  {
    name: 'there is a chunk too many',
    strike: n => inStore(n, 'chunks', records => records.put('[]', ['Items', 7])),
  },
  { name: 'a row in a chunk is odd', strike: (n, c) => spoilChunk(n, c, text => oddRow(text, c)) },
  { name: 'the record of a list is odd', strike: (n, c) => spoil(n, 'lists', c, f => spoilMember(f, c, 'list')) },
  { name: 'the records of all lists are gone', strike: n => inStore(n, 'lists', records => records.clear()) },
  { name: 'an operation is odd', strike: (n, c) => spoil(n, 'outbox', c, f => spoilMember(f, c, 'seq')) },
  { name: 'an operation is of no known list', strike: (n, c) => spoil(n, 'outbox', c, ofNoList) },
  { name: 'a draft is odd', strike: (n, c) => spoil(n, 'drafts', c, f => spoilMember(f, c, 'key')) },
  {
    name: 'the pause is odd',
    strike: (n, c) => inStore(n, 'meta', r => r.put(pick<unknown>(c, [{ until: 'never' }, 'x', null]), 'pause')),
  },
  { name: 'the owner is odd', strike: (n, c) => inStore(n, 'meta', r => r.put(pick<unknown>(c, [{}, 7]), 'owner')) },
  { name: 'the owner is gone', strike: n => inStore(n, 'meta', records => records.clear()) },
  {
    name: 'it is another person’s',
    isForeign: true,
    strike: n => inStore(n, 'meta', records => records.put({ tenant: 't', person: 'bo' }, 'owner')),
  },
  { name: 'the store of chunks is gone', strike: drop('chunks') },
  { name: 'the store of lists is gone', strike: drop('lists') },
  { name: 'the store of drafts is gone', strike: drop('drafts') },
  { name: 'the store of what was set aside is gone', strike: drop('aside') },
  { name: 'the store of single things is gone', strike: drop('meta') },
  { name: 'the store of the queue is gone', isEmptied: true, strike: drop('outbox') },
  {
    name: 'the queue is keyed in another way',
    strike: async (n, c) => {
      const all = (await inStore(n, 'outbox', records => records.getAll())) as Found[]
      await atVersion(
        n,
        now => now + 1,
        database => {
          database.deleteObjectStore('outbox')
          const made = database.createObjectStore('outbox', { autoIncrement: c.fraction() < 0.5 })
          for (const [index, value] of all.entries()) made.put(value, index + 1)
        },
      )
    },
  },
  {
    name: 'the schema is newer',
    isRefused: true,
    strike: n =>
      atVersion(
        n,
        now => now + 1_000,
        () => {},
      ),
  },
]

function at(chance: Chance, text: string): number {
  return Math.floor(chance.fraction() * text.length)
}

function oddRow(text: string, chance: Chance): string {
  const rows = JSON.parse(text) as Found[]
  return JSON.stringify(rows.map((row, index) => (index === 0 ? spoilMember(row, chance, 'fields') : row)))
}

function ofNoList(operation: Found): Found {
  return { ...operation, write: { ...(operation.write as Found), list: 'Elsewhere' } }
}
