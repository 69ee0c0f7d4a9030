/**
 * What a request is to SharePoint's quota (graph-facts §6.2).
 * - `single`: one item, list, site, version or file is read. `changes`: delta with a token from an earlier reading.
 * - `many`: a query over several, and delta from the beginning.
 * - `write`: something is made, changed, removed or uploaded. `permission`: rights of apps are read or set.
 * - `batch`: the envelope of a batch, whose members are counted one by one.
 * - `directory`: people, groups, calendars and notices, which have quotas of their own.
 * - `rest`: SharePoint's own REST. Its cost is not published, so it is counted and given no units.
 */
export const kinds = ['single', 'changes', 'many', 'write', 'permission', 'batch', 'directory', 'rest'] as const
export type Kind = (typeof kinds)[number]

/** Resource units of one request. */
export const unitsOf: Readonly<Record<Kind, number>> = {
  single: 1,
  changes: 1,
  many: 2,
  write: 2,
  permission: 5,
  batch: 0,
  directory: 0,
  rest: 0,
}

const ofSite = /^\/v1\.0\/(?:(?:sites|drives)\/|groups\/[^/]+\/(?:sites|drive)(?:\/|$))/i
/** An address that ends in one of these asks for several. */
const several = /\/(?:lists|columns|contentTypes|items|versions)$/i
const delta = /\/(?:microsoft\.graph\.)?delta(?:\((?:token='([^']*)')?\))?$/i

/** @param path as routes see it: under `/v1.0` or `/_api`, keys after slashes. */
export function kindOf(method: string, path: string, query: URLSearchParams): Kind {
  if (path.startsWith('/_api')) return 'rest'
  if (/^\/v1\.0\/\$batch$/i.test(path)) return 'batch'
  if (!ofSite.test(path)) return 'directory'
  const expand = option(query, 'expand')
  if (/\/permissions(?:\/|$)/i.test(path) || /(?:^|,)permissions\b/i.test(expand)) return 'permission'
  if (method !== 'GET') return 'write'
  const changes = delta.exec(path)
  if (changes !== null) {
    const token = changes[1] ?? option(query, 'token')
    return token === '' || token === 'latest' ? 'many' : 'changes'
  }
  return several.test(path) || /(?:^|,)items\b/i.test(expand) ? 'many' : 'single'
}

function option(query: URLSearchParams, wanted: string): string {
  return [...query].find(([name]) => name.replace(/^\$/, '').toLowerCase() === wanted)?.[1] ?? ''
}
