import type { ListAnswer, ListChanges } from '../../ports/remote.ts'
import { deltaLink, stage } from './scripted.ts'

/** For tests of what has changed in a list: pages as delta gives them, and what came of them. */

/** One list, never read. */
export const first = new Map<string, string | undefined>([['Things', undefined]])

/** The last page. */
export function end(value: readonly object[], token = 't1', list = 'Things') {
  return { body: { value, '@odata.deltaLink': deltaLink(list, token) } }
}

/** A page with another after it. */
export function more(value: readonly object[], token: string, list = 'Things') {
  return { body: { value, '@odata.nextLink': deltaLink(list, token) } }
}

/** The changes of the first list. @throws Error when it could not be read. */
export function changesOf([answer]: readonly ListAnswer[]): ListChanges {
  if (answer !== undefined && 'changes' in answer) return answer.changes
  throw new Error(`The list could not be read: ${JSON.stringify(answer)}`)
}

/** The token that a first reading ends with. */
export async function token(): Promise<string> {
  const { remote } = stage(() => end([]))
  return changesOf(await remote.changes(first)).token
}

export const since = async () => new Map([['Things', await token()]])
