import { principalById } from '../rights/principals.ts'
import { findItem } from '../store/items.ts'
import type { Store } from '../store/store.ts'
import type { Display } from './read.ts'

/** Finds the texts behind lookups and people, each once for the life of one answer. */
export function makeDisplay(store: Store): Display {
  const seen = new Map<string, ReturnType<Display>>()
  return (column, id) => {
    const key = `${column.facet}:${String(column.settings.listId ?? '')}:${column.name}:${id}`
    if (seen.has(key)) return seen.get(key)
    const found = column.facet === 'personOrGroup' ? person(store, id) : other(store, column.settings, id)
    seen.set(key, found)
    return found
  }
}

function person(store: Store, id: number): ReturnType<Display> {
  const principal = principalById(store, id)
  return principal === undefined ? undefined : { text: principal.title, mail: principal.mail }
}

function other(store: Store, settings: Readonly<Record<string, unknown>>, id: number): ReturnType<Display> {
  const item = findItem(store, String(settings.listId ?? ''), id)
  const value = item?.fields[String(settings.columnName ?? 'Title')]
  return value === undefined ? undefined : { text: String(value) }
}
