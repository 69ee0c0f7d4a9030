import type { Fields, FieldValue, ListName, RemoteRow, Signature } from '../../ports/remote.ts'
import type { ListView, ViewRow } from '../../ports/replica.ts'
import { type ColumnMerges, mergeColumn } from '../merge/three-way.ts'
import type { Operation } from '../outbox/operation.ts'
import type { Rows } from './rows.ts'

/** Who the unsent changes are by, as the signature will say when the server has them. */
export interface Author {
  /** Entra object id. */
  readonly id: string
  readonly name: string
}

/** Whose eyes a view is made for: whose unsent changes lie over the rows, and how a column of several parts is merged. */
export interface Reader {
  readonly author: Author
  readonly merges: (list: ListName) => ColumnMerges
}

/** A row that nothing unsent touches: the same object for as long as the row is the same. */
function plainRow(row: RemoteRow, key: string, before: ViewRow | undefined): ViewRow {
  const { id, fields, created, modified } = row
  if (before?.fields === fields && before.modified === modified && before.key === key && !before.pending) return before
  return { key, id, fields, created, modified, pending: false }
}

/** Fields with a write laid over; an empty text clears a column. */
export function overlay(fields: Fields, write: Fields): Fields {
  // Through a Map, so that a column called __proto__ stays a column.
  const merged = new Map<string, FieldValue>([...Object.entries(fields), ...Object.entries(write)])
  return Object.fromEntries([...merged].filter(([, value]) => value !== ''))
}

/** A write's columns with what others have written in other parts of them meanwhile. */
function inParts(write: Fields, base: Fields, there: Fields, merges: ColumnMerges): Fields {
  const columns = Object.entries(write).map(([column, mine]): [string, FieldValue] => {
    const columnMerge = merges(column)
    if (!columnMerge) return [column, mine]
    const merged = mergeColumn(base[column], mine, there[column], columnMerge)
    return [column, merged.kind === 'merged' ? merged.value : merged.mine]
  })
  return Object.fromEntries(columns)
}

/** The row under a key as its reader sees it, or nothing. `operations` are those of the key, in the order of the queue. */
function viewRow(
  key: string,
  row: RemoteRow | undefined,
  operations: readonly Operation[],
  { author, merges }: Reader,
  before: ViewRow | undefined,
): ViewRow | undefined {
  let view = row && plainRow(row, key, before)
  for (const { write, since, base } of operations) {
    const signature: Signature = { person: author.id, name: author.name, at: since }
    if (write.kind === 'change' || (view && base)) {
      if (!view) continue
      const fields = overlay(view.fields, inParts(write.fields, base?.fields ?? {}, view.fields, merges(write.list)))
      view = { ...view, fields, modified: signature, pending: true }
    } else if (view) {
      // The server has the row already; what it says of it is newer than what was sent.
      view = { ...view, pending: true }
    } else {
      const fields = overlay({}, write.fields)
      view = { key: write.key, id: undefined, fields, created: signature, modified: signature, pending: true }
    }
  }
  return view
}

/**
 * The whole of a list as its reader sees it.
 * @param before as it was seen so far, of which the rows that are the same are taken over.
 */
export function wholeView(
  access: ListView['access'],
  rows: Rows,
  operations: ReadonlyMap<string, readonly Operation[]>,
  reader: Reader,
  before?: ListView,
): ListView {
  const view = new Map<string, ViewRow>()
  for (const row of rows.byId.values()) {
    const key = rows.shownAs(row)
    if (!operations.has(key)) view.set(key, plainRow(row, key, before?.rows.get(key)))
  }
  return changedView({ access, rows: view }, access, rows, operations, new Set(operations.keys()), reader)
}

/** A view brought up to date where it may have changed; the same view when nothing did. */
export function changedView(
  before: ListView,
  access: ListView['access'],
  rows: Rows,
  operations: ReadonlyMap<string, readonly Operation[]>,
  keys: ReadonlySet<string>,
  reader: Reader,
): ListView {
  if (access === before.access && keys.size === 0) return before
  const view = new Map(before.rows)
  for (const key of keys) {
    const row = viewRow(key, rows.of(key), operations.get(key) ?? [], reader, before.rows.get(key))
    if (row) view.set(key, row)
    else view.delete(key)
  }
  return { access, rows: view }
}
