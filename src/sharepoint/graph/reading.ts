import type { RemoteFailure } from '../../ports/remote.ts'
import { failureOf, isGood, isJson } from './failure.ts'
import { type Entry, type Link, type Page, pageOf, type Source } from './page.ts'
import { pageSize, shapeQuery, widestPage } from './paths.ts'
import type { Reply } from './request.ts'
import { isComplete } from './row.ts'
import { onwardIn, tokenOf } from './token.ts'

/**
 * Which way a list is read.
 * - `since`: what has changed since a token.
 * - `first`: everything, by delta without a token.
 * - `mark`: only a token of now, because delta does not give whole rows; then `all`.
 * - `drain`: the same, where no token of now is given: delta is read to its end for the sake of its token.
 * - `all`: everything, from the collection of items. Read after the mark, so that nothing falls between them: what
 *   changes meanwhile is told again by the next delta.
 * - `widest`: everything in one page, because links to more lead nowhere.
 */
export type Way = 'since' | 'first' | 'mark' | 'drain' | 'all' | 'widest'

/** One list being read, page by page. */
export type Reading = Asking | Done | Failed

/** `path` is to be asked for next. */
export interface Asking {
  readonly kind: 'asking'
  readonly source: Source
  readonly way: Way
  readonly path: string
  /** What was asked for on this way already. */
  readonly asked: readonly string[]
  readonly pages: readonly (readonly Entry[])[]
  readonly token: string
  /** When the list was read whole, or began to be: ISO 8601 instant. */
  readonly whole: string
  /** How many ways were begun. */
  readonly turns: number
}

export interface Done {
  readonly kind: 'done'
  readonly source: Source
  readonly way: Way
  /** Items by id, in the order of their last mention; nothing in place of one that is gone. */
  readonly items: ReadonlyMap<string, unknown>
  readonly token: string
}

export interface Failed {
  readonly kind: 'failed'
  readonly source: Source
  readonly failure: RemoteFailure
}

/** Rows that delta left incomplete are fetched singly up to this number; above it the whole list is cheaper. */
const mostSingly = 20
/** Ways that are begun for one list before giving up. */
const mostTurns = 5

export function startReading(source: Source, since: string | undefined, now: string): Asking {
  const onward = since === undefined ? undefined : onwardIn(since, source, now)
  const first = turnTo(source, 'first', { turns: 1, whole: now })
  return onward === undefined ? first : { ...first, ...onward, way: 'since' }
}

/** Begins anew on a way. */
export function turnTo(
  source: Source,
  way: Exclude<Way, 'since'>,
  { turns, whole }: Pick<Asking, 'turns' | 'whole'>,
): Asking {
  const shape = `${shapeQuery(source.columns)}&$top=${pageSize}`
  const paths = {
    first: `${source.address}/delta?${shape}`,
    mark: `${source.address}/delta?token=latest`,
    drain: `${source.address}/delta?$top=${pageSize}`,
    all: `${source.address}?${shape}`,
    widest: `${source.address}?${shapeQuery(source.columns)}&$top=${widestPage}`,
  }
  return { kind: 'asking', source, way, path: paths[way], asked: [], pages: [], token: '', turns, whole }
}

/** Where the answer to what was asked leads. */
export function takeAnswer(reading: Asking, reply: Reply, now: string): Reading {
  const page = isGood(reply) ? pageOf(reply.body, reading.source, reading.path) : undefined
  if (page !== undefined) return takePage(reading, page, now)
  const { source, turns } = reading
  const other = otherWay(reading.way, reply)
  return other === undefined || turns >= mostTurns
    ? { kind: 'failed', source, failure: failureOf(reply, 'read', now) }
    : turnTo(source, other, { turns: turns + 1, whole: now })
}

/** The way that an answer which is no page leads to, if there is one. */
function otherWay(way: Way, reply: Reply): 'first' | 'mark' | 'drain' | undefined {
  if (reply.kind !== 'answer') return undefined
  // Cut, or an error where a page should be. What is not JSON is not Graph's, and tells us nothing.
  const isBroken = reply.status >= 200 && reply.status < 300 && isJson(reply)
  // 410 is a token that has expired. Both its codes ask us to read anew; what is unsent is not ours to touch. The
  // Location that comes along is not needed: our own first request begins there too, and asks for our columns.
  // 400 and 404 are what the token of a list that was made anew may get.
  if (way === 'since') return isBroken || [400, 404, 410].includes(reply.status) ? 'first' : undefined
  // No list of Microsoft's is known to refuse a token of now; but nothing hinders reading to the end for one.
  if (way === 'mark') return isBroken || [400, 404, 405, 410, 501].includes(reply.status) ? 'drain' : undefined
  if (way !== 'first') return undefined
  if (reply.status === 410) return 'first'
  // Delta may refuse $expand, and has been seen cut where an item was deleted.
  return isBroken || reply.status === 400 ? 'mark' : undefined
}

function takePage(reading: Asking, page: Page, now: string): Reading {
  const { source, way, asked, whole } = reading
  const next = { turns: reading.turns + 1, whole: now }
  const pages = [...reading.pages, page.entries]
  // Something was deleted and we are not told what, so what is left is read instead.
  if (way === 'since' && page.broken > 0) return turnTo(source, 'first', next)
  const isDelta = way === 'since' || way === 'first'
  if (isDelta && incompleteIn(pages) > mostSingly) return turnTo(source, 'mark', next)
  if (page.next.kind === 'refused') {
    return brokenService(source, 'A link led out of the list and was not followed.')
  }
  if (page.next.kind === 'lost') {
    // Whatever page this is, there is no way to the next one, so all that fits into one is read instead.
    const token = reading.token || tokenOf(nowhere, source, now)
    return way === 'widest'
      ? brokenService(source, 'The list fills more than a page, and the link to the next one leads nowhere.')
      : { ...turnTo(source, 'widest', next), token }
  }
  if (page.next.kind === 'path') {
    const { path } = page.next
    const before = [...asked, reading.path]
    return before.includes(path)
      ? brokenService(source, 'The pages led in a circle.')
      : { ...reading, path, asked: before, pages }
  }
  if (way === 'mark' && page.end.kind === 'none') return turnTo(source, 'drain', next)
  const token = tokenAt(page.end, source, whole) ?? reading.token
  if (token === '')
    return brokenService(source, 'The changes came without a link to go on from, or with one that leads away.')
  if (way === 'mark' || way === 'drain') return { ...turnTo(source, 'all', reading), token }
  return { kind: 'done', source, way, items: lastMentions(pages), token }
}

/** No path of ours: who comes with it reads the list from the beginning. */
const nowhere = '-'

function tokenAt(end: Link, source: Source, whole: string): string | undefined {
  if (end.kind === 'lost') return tokenOf(nowhere, source, whole)
  return end.kind === 'path' ? tokenOf(end.path, source, whole) : undefined
}

/** Neither the request nor the person is at fault, so all one can do is to try again later. */
function brokenService(source: Source, message: string): Failed {
  return { kind: 'failed', source, failure: { kind: 'offline', message } }
}

function incompleteIn(pages: readonly (readonly Entry[])[]): number {
  return pages.flat().filter(isIncomplete).length
}

/** Mentioned, but without all that a row is made of. */
export function isIncomplete([, item]: Entry): boolean {
  return item !== undefined && !isComplete(item)
}

/** A row may come twice: the last time holds, and so does its place. */
function lastMentions(pages: readonly (readonly Entry[])[]): ReadonlyMap<string, unknown> {
  const items = new Map<string, unknown>()
  for (const [id, item] of pages.flat()) {
    items.delete(id)
    items.set(id, item)
  }
  return items
}
