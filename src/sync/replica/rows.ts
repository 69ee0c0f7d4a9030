import type { ListChanges, RemoteRow } from '../../ports/remote.ts'
import { isOlder } from './newer.ts'

/** The rows of one list as the server has them, by the server's id, and found by key. */
export interface Rows {
  readonly byId: ReadonlyMap<string, RemoteRow>
  /** The row that readers see under a key. */
  of(key: string): RemoteRow | undefined
  /** The key that readers see a row under. */
  shownAs(row: RemoteRow): string
}

/** What a set of changes came to, to be stored and shown. */
export interface RowsChanged {
  readonly rows: readonly RemoteRow[]
  readonly gone: readonly string[]
  /** Keys whose row may look different now. */
  readonly keys: ReadonlySet<string>
}

/** What a row goes by: its key, or its id where another tool made it without one. */
function keyOfRow(row: RemoteRow): string {
  return row.key ?? idKey(row.id)
}

const idKey = (id: string) => `#${id}`

export class RowTable implements Rows {
  readonly byId = new Map<string, RemoteRow>()
  readonly #idByKey = new Map<string, string>()

  of(key: string): RemoteRow | undefined {
    const id = this.#idByKey.get(key)
    if (id !== undefined) return this.byId.get(id)
    // A double: its key shows another row, so it is shown under its id.
    const row = key.startsWith('#') ? this.byId.get(key.slice(1)) : undefined
    return row && this.shownAs(row) === key ? row : undefined
  }

  /** What a row is called in the views: by its id also where another row was there first under its key. */
  shownAs(row: RemoteRow): string {
    const key = keyOfRow(row)
    return this.#idByKey.get(key) === row.id ? key : idKey(row.id)
  }

  /** Puts a row in place, unless it is an earlier version of the one held. True when something changed. */
  put(row: RemoteRow, keys: Set<string>): boolean {
    const held = this.byId.get(row.id)
    if (held && (held.etag === row.etag || isOlder(row, held))) return false
    this.force(row, keys)
    return true
  }

  /** Puts a row in place whatever is held: it is the server's answer to our own write. */
  force(row: RemoteRow, keys: Set<string>): void {
    const held = this.byId.get(row.id)
    if (held && keyOfRow(held) !== keyOfRow(row)) this.remove(row.id, keys)
    const key = keyOfRow(row)
    const shown = this.#idByKey.get(key)
    this.byId.set(row.id, row)
    // Where the list lacks its unique column two rows may share a key: all replicas show the one made first.
    if (shown === undefined || !this.byId.has(shown) || Number(row.id) <= Number(shown)) this.#idByKey.set(key, row.id)
    keys.add(key)
    if (shown !== undefined && shown !== row.id) for (const id of [shown, row.id]) keys.add(idKey(id))
  }

  remove(id: string, keys: Set<string>): boolean {
    const held = this.byId.get(id)
    if (!held) return false
    const key = keyOfRow(held)
    this.byId.delete(id)
    keys.add(key)
    if (this.#idByKey.get(key) !== id) {
      keys.add(idKey(id))
      return true
    }
    this.#idByKey.delete(key)
    const doubles = [...this.byId.values()].filter(other => keyOfRow(other) === key).map(other => Number(other.id))
    if (doubles.length > 0) {
      const next = String(Math.min(...doubles))
      this.#idByKey.set(key, next)
      keys.add(idKey(next))
    }
    return true
  }

  /** Takes in what the server says has changed. A row that comes twice counts as it came last. */
  apply(changes: ListChanges): RowsChanged {
    const keys = new Set<string>()
    const rows = new Map<string, RemoteRow>()
    const gone = new Set<string>()
    for (const row of changes.rows) if (this.put(row, keys)) rows.set(row.id, row)
    for (const id of changes.gone) if (this.remove(id, keys)) gone.add(id)
    if (changes.whole) {
      const there = new Set(changes.rows.map(row => row.id))
      for (const id of [...this.byId.keys()]) if (!there.has(id) && this.remove(id, keys)) gone.add(id)
    }
    for (const id of gone) rows.delete(id)
    return { rows: [...rows.values()], gone: [...gone], keys }
  }

  /** Makes the rows these, as another tab stored them; a row that is the same version stays the same object. */
  become(rows: readonly RemoteRow[]): ReadonlySet<string> {
    const keys = new Set<string>()
    const there = new Set(rows.map(row => row.id))
    for (const id of [...this.byId.keys()]) if (!there.has(id)) this.remove(id, keys)
    for (const row of rows) this.put(row, keys)
    return keys
  }
}
