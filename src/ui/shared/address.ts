import { useSyncExternalStore } from 'react'

/**
 * Where in the app one is, kept after `#` since the app lies on a host that serves one page only. Unlike wouter's own
 * hash location, the query and the anchor stand there too (`#/avvikelser?lage=delad`, `#/styrmodell#ES-2`): Teams owns
 * the query in front of the `#`.
 */
type Parts = readonly [path: string, search: string, anchor: string]

/** The last address and its parts: each link on the page asks for them at each move. */
let known: { readonly hash: string; readonly parts: Parts } | undefined

function parts(): Parts {
  const { hash } = location
  if (known?.hash === hash) return known.parts
  const [, path = '', search = '', anchor = ''] = /^#?\/?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(hash) ?? []
  known = { hash, parts: [`/${path}`, search, anchor] }
  return known.parts
}

const listeners = new Set<() => void>()
let moves = 0

function tell(): void {
  moves += 1
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('hashchange', tell)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('hashchange', tell)
  }
}

/** What stands beside an address in the browser's history: kept over a reload, and never in a link that is passed on. */
interface Beside {
  /** The page before this one is one of the app's. */
  readonly isWithin?: boolean
  /** The address was made here just now, for something that nobody has written yet. */
  readonly isNew?: boolean
}

interface Options {
  readonly replace?: boolean
  readonly state?: Pick<Beside, 'isNew'>
}

/** Goes to a path of the app, query and anchor included, or to a query of the page one is on. */
export function navigate(to: string, { replace, state }: Options = {}): void {
  // A query alone belongs to the page that one is on; an empty one takes the query away.
  const path = to.startsWith('?') ? parts()[0] + (to === '?' ? '' : to) : to
  const hash = `#${path.startsWith('/') ? path : `/${path}`}`
  if (hash === location.hash) return
  if (replace) history.replaceState({ ...state, isWithin: canGoBack() }, '', hash)
  else history.pushState({ ...state, isWithin: true }, '', hash)
  tell()
}

/** True when the page before this one in the browser's history is one of the app's. Of an entry that is not ours nothing is known. */
export function canGoBack(): boolean {
  return beside().isWithin === true
}

/** True where one has come to an address that was made for something new, and nothing of it has been stored. */
export function isNewHere(): boolean {
  return beside().isNew === true
}

/** What the address was made for is stored: from now on an address without it says that it is gone. */
export function noLongerNew(): void {
  if (isNewHere()) history.replaceState({ isWithin: canGoBack() }, '', location.hash)
}

function beside(): Beside {
  return (history.state ?? {}) as Beside
}

/** wouter's location hook: `<Router hook={useAddress}>`. */
export function useAddress(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => parts()[0]), navigate]
}
useAddress.hrefs = (path: string) => `#${path}`
useAddress.searchHook = () => useSyncExternalStore(subscribe, () => parts()[1])

/** The anchor within the page, e.g. a rule of the styrmodell; empty when there is none. */
export function useAnchor(): string {
  return useSyncExternalStore(subscribe, () => decodeURIComponent(parts()[2]))
}

/** True where the address is that of the first page. */
export function isFirstPage(): boolean {
  return parts()[0] === '/'
}

/** True when the reader has moved within the app since it was opened. */
export function hasMoved(): boolean {
  return moves > 0
}
