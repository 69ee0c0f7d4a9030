import { isObject } from './failure.ts'
import { pathOf } from './paths.ts'
import { idOf } from './row.ts'

/** An item by its id, or its id and nothing when it is gone. */
export type Entry = readonly [id: string, item: unknown]

/** A page of items, from the collection or from delta. */
export interface Page {
  /** In the order given. */
  readonly entries: readonly Entry[]
  /** How many entries could not be read at all: delta has been seen to answer an error in place of a deleted item. */
  readonly broken: number
  readonly next: Link
  /** Delta only: where to go on from another time. */
  readonly end: Link
}

/** A link into Graph; `refused` when there is one that leads elsewhere. */
export type Link =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'path'; readonly path: string }

/** A page from an answer's body; nothing when it is none. */
export function pageOf(body: Readonly<Record<string, unknown>>): Page | undefined {
  if (!Array.isArray(body.value)) return undefined
  const entries: Entry[] = []
  for (const item of body.value) {
    const id = idOf(item)
    if (id !== undefined) entries.push([id, isObject(item) && isObject(item.deleted) ? undefined : item])
  }
  return {
    entries,
    broken: body.value.length - entries.length,
    next: linkOf(body['@odata.nextLink']),
    end: linkOf(body['@odata.deltaLink']),
  }
}

function linkOf(given: unknown): Link {
  if (given === undefined || given === null) return { kind: 'none' }
  const path = pathOf(given)
  return path === undefined ? { kind: 'refused' } : { kind: 'path', path }
}
