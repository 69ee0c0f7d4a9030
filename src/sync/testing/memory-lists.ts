import type { Fields, FieldValue, ListChanges, ListName, RemoteRow, Signature } from '../../ports/remote.ts'

/** What the server wrote, and when: for a checker that trusts no client. */
export interface JournalEntry {
  readonly order: number
  readonly kind: 'add' | 'change' | 'remove'
  readonly list: ListName
  readonly id: string
  readonly key: string | undefined
  readonly person: string
  /** The version named by the request, for a change. */
  readonly ifMatch: string | undefined
  /** The row before and after. */
  readonly before: RemoteRow | undefined
  readonly after: RemoteRow | undefined
}

/** What a feed of changes may do that its reader must bear. */
export interface Feed {
  /** Rows come in every version they had, the last one last. */
  readonly repeats?: boolean
  /** So many of the latest writes are not told of yet. A list that is read whole never lags. */
  readonly lag?: number
}

export type Stored = { readonly row: RemoteRow } | { readonly no: 'duplicate' | 'stale' | 'missing' }

/** Lists with versions, unique columns and a feed of changes, as the server keeps them; it knows nothing of requests. */
export class MemoryLists {
  readonly journal: JournalEntry[] = []
  readonly #unique: ReadonlyMap<ListName, readonly string[]>
  readonly #lists = new Map<ListName, Map<string, RemoteRow>>()
  readonly #versions = new WeakMap<Fields, number>()
  #ids = 0
  #epoch = 0

  constructor(unique: Readonly<Record<ListName, readonly string[]>> = {}) {
    this.#unique = new Map(Object.entries(unique))
  }

  /** @param id a row that the list holds. */
  byId(list: ListName, id: string): RemoteRow | undefined {
    return this.#rows(list).get(id)
  }

  rows(list: ListName): readonly RemoteRow[] {
    return [...this.#rows(list).values()]
  }

  byKey(list: ListName, key: string): RemoteRow | undefined {
    return this.rows(list).find(row => row.key === key)
  }

  add(list: ListName, key: string | undefined, fields: Fields, by: Signature): Stored {
    if ((key !== undefined && this.byKey(list, key)) || this.#takes(list, fields)) return { no: 'duplicate' }
    const id = String(++this.#ids)
    const row: RemoteRow = { id, key, etag: `"{${list}-${id}},1"`, created: by, modified: by, fields: cleaned(fields) }
    this.#write('add', list, undefined, row, by, undefined)
    return { row }
  }

  change(list: ListName, id: string, etag: string | undefined, fields: Fields, by: Signature): Stored {
    const before = this.#rows(list).get(id)
    if (!before) return { no: 'missing' }
    if (etag !== undefined && etag !== before.etag) return { no: 'stale' }
    if (this.#takes(list, fields, id)) return { no: 'duplicate' }
    const version = Number(/,(\d+)"$/.exec(before.etag)?.[1]) + 1
    const row = {
      ...before,
      etag: `"{${list}-${id}},${version}"`,
      modified: by,
      fields: cleaned({ ...before.fields, ...fields }),
    }
    this.#write('change', list, before, row, by, etag)
    return { row }
  }

  remove(list: ListName, id: string, by: Signature): void {
    const before = this.#rows(list).get(id)
    if (before) this.#write('remove', list, before, undefined, by, undefined)
  }

  /** Every token that was given out stops working. */
  expireTokens(): void {
    this.#epoch++
  }

  /** The place in the journal of the version that a row had these very columns in. */
  versionOf(fields: Fields): number | undefined {
    return this.#versions.get(fields)
  }

  /** What changed since a token, as the feed tells it. */
  changes(list: ListName, token: string | undefined, { repeats = false, lag = 0 }: Feed = {}): ListChanges {
    const [epoch, from = 0] = (token ?? '').split(':').map(Number)
    const whole = token === undefined || epoch !== this.#epoch
    const until = whole ? this.journal.length : Math.max(from, this.journal.length - lag)
    const now = `${this.#epoch}:${until}`
    if (whole) return { rows: this.rows(list), gone: [], token: now, whole: true }
    const since = this.journal.slice(from, until).filter(entry => entry.list === list)
    const all = since.flatMap(({ after }) => after ?? [])
    const rows = repeats ? all : [...new Map(all.map(row => [row.id, row])).values()]
    const held = this.#rows(list)
    const gone = [...new Set(since.map(({ id }) => id))].filter(id => !held.has(id))
    return { rows: rows.filter(({ id }) => held.has(id)), gone, token: now, whole: false }
  }

  #write(
    kind: JournalEntry['kind'],
    list: ListName,
    before: RemoteRow | undefined,
    after: RemoteRow | undefined,
    by: Signature,
    ifMatch: string | undefined,
  ): void {
    const { id, key } = (after ?? before) as RemoteRow
    if (after) {
      this.#rows(list).set(id, after)
      this.#versions.set(after.fields, this.journal.length)
    }
    if (!after) this.#rows(list).delete(id)
    this.journal.push({ order: this.journal.length, kind, list, id, key, person: by.person, ifMatch, before, after })
  }

  #rows(list: ListName): Map<string, RemoteRow> {
    const rows = this.#lists.get(list) ?? new Map<string, RemoteRow>()
    this.#lists.set(list, rows)
    return rows
  }

  #takes(list: ListName, fields: Fields, except?: string): boolean {
    const unique = this.#unique.get(list) ?? []
    return this.rows(list).some(
      row => row.id !== except && unique.some(column => column in fields && row.fields[column] === fields[column]),
    )
  }
}

function cleaned(fields: Fields): Fields {
  const set = Object.entries(fields).filter(([, value]: [string, FieldValue]) => value !== '')
  return Object.fromEntries(set)
}
