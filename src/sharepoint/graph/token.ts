import { clientKey } from '../lists/definition.ts'
import type { Source } from './page.ts'
import { isWithin } from './paths.ts'

/** Milliseconds for which a list is only asked for what has changed. */
const wholeEvery = 24 * 60 * 60 * 1000

/**
 * The token of a list's changes, as the port hands it out: the columns that were asked for, when the list was read
 * whole, and the path to go on by.
 *
 * The columns are in it because the server goes on answering with those of the first request: when a later version of
 * the app asks for another column, the rows already held lack it, and the list must be read whole again. The time is in
 * it because the server may keep silent about rows that are gone, and then only reading all there is tells.
 * @param whole ISO 8601 instant.
 */
export function tokenOf(path: string, { columns }: Source, whole: string): string {
  return `${mark(columns)} ${whole} ${path}`
}

/** Where to go on, and since when. */
export interface Onward {
  readonly path: string
  readonly whole: string
}

/**
 * What is in a token; nothing when it is of other columns, of too long ago, or no token of ours. It was kept in the
 * browser meanwhile, so it is not trusted to be what we put there.
 */
export function onwardIn(token: string, { columns, address, list }: Source, now: string): Onward | undefined {
  const [marked, whole = '', path = '', ...more] = token.split(' ')
  const fits = marked === mark(columns) && more.length === 0 && isWithin(path, address, list)
  // A clock that was set back, or was wrong then, must not put it off for years: a time to come is none to go by.
  const passed = Date.parse(now) - Date.parse(whole)
  return fits && passed >= 0 && passed < wholeEvery ? { path, whole } : undefined
}

function mark(columns: readonly string[]): string {
  return [...new Set([clientKey.name, ...columns])].sort().join(',')
}
