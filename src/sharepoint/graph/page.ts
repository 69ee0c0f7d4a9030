import type { ListName } from '../../ports/remote.ts'
import { isObject } from './failure.ts'
import { homeward } from './homeward.ts'
import { isWithin, leadsAway, pathOf } from './paths.ts'
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

/**
 * A link on into the same list. `refused` when there is one into something else of Graph's; `lost` when it leads to another
 * host and names no place that could be asked for at home.
 */
export type Link =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'path'; readonly path: string }

/** Where a list's items are asked for. */
export interface Place {
  readonly list: ListName
  /** The path of the list's items. */
  readonly address: string
}

/** What is read, and from where. */
export interface Source extends Place {
  readonly columns: readonly string[]
}

/**
 * A page from an answer's body; nothing when it is none. Links to anywhere but the place asked are refused.
 * @param asked the path that it answers
 */
export function pageOf(body: Readonly<Record<string, unknown>>, place: Place, asked: string): Page | undefined {
  if (!Array.isArray(body.value)) return undefined
  const entries: Entry[] = []
  for (const item of body.value) {
    const id = idOf(item)
    if (id !== undefined) entries.push([id, isObject(item) && isObject(item.deleted) ? undefined : item])
  }
  return {
    entries,
    broken: body.value.length - entries.length,
    next: linkOf(body['@odata.nextLink'], place, asked),
    end: linkOf(body['@odata.deltaLink'], place, asked),
  }
}

function linkOf(given: unknown, { address, list }: Place, asked: string): Link {
  if (given === undefined || given === null) return { kind: 'none' }
  if (leadsAway(given)) {
    const path = homeward(given, asked)
    return path === undefined ? { kind: 'lost' } : { kind: 'path', path }
  }
  const path = pathOf(given)
  return path !== undefined && isWithin(path, address, list) ? { kind: 'path', path } : { kind: 'refused' }
}
