import { clientKey } from '../lists/definition.ts'

/**
 * The token of a list's changes, as the port hands it out: the columns that were asked for, and the path to go on by.
 * The columns are in it because the server goes on answering with those of the first request: when a later version of
 * the app asks for another column, the rows already held lack it, and the list must be read whole again.
 */
export function tokenOf(path: string, columns: readonly string[]): string {
  return `${mark(columns)} ${path}`
}

/**
 * The path in a token; nothing when it is of other columns, or no token of ours. It was kept in the browser meanwhile,
 * so it is not trusted to be what we put there.
 */
export function pathOfToken(token: string, columns: readonly string[]): string | undefined {
  const path = token.slice(token.indexOf(' ') + 1)
  const fits = token.startsWith(`${mark(columns)} `) && path.startsWith('/sites/') && !path.includes(' ')
  return fits ? path : undefined
}

function mark(columns: readonly string[]): string {
  return [...new Set([clientKey.name, ...columns])].sort().join(',')
}
