import { callerFor } from '../rights/caller.ts'
import { changeItem, createItem, type Fields, itemByText } from '../rules/items.ts'
import { findList, type ListRow } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import { etagOf } from '../values/read.ts'

/** An item to be written as if somebody had done it then. */
export interface Entry {
  /** The list's name in its definition. */
  readonly list: string
  readonly fields: Fields
  /** Entra object id of who does it; see `people.ts`. */
  readonly by: string
  /** When, as ISO 8601; may lie in the past. */
  readonly at: string
}

export interface Written {
  readonly id: string
  readonly eTag: string
}

/** What sample data is written with. Rights and values are checked just as over HTTP, so no sample can be impossible. */
export interface Seeding {
  /** @throws GraphError for what HTTP would refuse. */
  addItem(entry: Entry): Written
  /** Changes the named columns of an item. @throws GraphError for what HTTP would refuse. */
  changeItem(entry: Entry & { readonly id: string }): Written
}

/** Fills a new site. Must not wait for anything: all of it is one transaction. */
export type Seed = (seeding: Seeding, now: Date) => void

export function makeSeeding(store: Store): Seeding {
  const listNamed = (name: string): ListRow => {
    const list = findList(store, name)
    if (list === undefined) throw new Error(`No list '${name}'. Use the name of a definition in sharepoint/lists.`)
    return list
  }
  return {
    addItem: ({ list: name, fields, by, at }) => {
      const list = listNamed(name)
      const item = createItem(store, callerFor(store, by), list, fields, new Date(at))
      return { id: String(item.id), eTag: etagOf(list, item) }
    },
    changeItem: ({ list: name, fields, by, at, id }) => {
      const list = listNamed(name)
      const item = itemByText(store, list, id)
      if (item === undefined) throw new Error(`No item '${id}' in '${name}'. Use the id that addItem gave.`)
      const changed = changeItem(store, callerFor(store, by), list, item, { fields, at: new Date(at) })
      return { id, eTag: etagOf(list, changed) }
    },
  }
}
