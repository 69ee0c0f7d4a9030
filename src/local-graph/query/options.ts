import { badRequest, invalidRequest } from '../errors.ts'

/** What an $expand asks of one navigation. */
export interface Expansion {
  readonly select?: readonly string[]
  readonly expand?: ReadonlyMap<string, Expansion>
}

/** The query options of a request, names as OData writes them and values decoded. */
export interface QueryOptions {
  readonly select?: readonly string[]
  /** By lower-case name of the navigation. */
  readonly expand: ReadonlyMap<string, Expansion>
  readonly filter?: string
  readonly orderby?: string
  readonly top?: number
  readonly skiptoken?: string
  /** `token` of delta. */
  readonly token?: string
}

const known = ['select', 'expand', 'filter', 'orderby', 'top', 'skip', 'count', 'skiptoken', 'search', 'format']

/**
 * Reads query options; the `$` may be left out and names may differ in case, as Graph's own examples do.
 * @throws GraphError for what list items do not support.
 */
export function parseOptions(query: URLSearchParams): QueryOptions {
  const found = new Map<string, string>()
  for (const [name, value] of query) {
    const bare = name.replace(/^\$/, '').toLowerCase()
    if (bare === 'token' || known.includes(bare)) found.set(bare, value)
    else if (name.startsWith('$')) throw badRequest(`Unrecognized query option '${name}'.`)
  }
  for (const name of ['skip', 'count']) {
    // Plain `$count=false` and `$skip=0` ask for nothing; refusing them would be stricter than the service.
    const value = found.get(name)
    if (value !== undefined && value !== 'false' && value !== '0') {
      throw invalidRequest(`$${name} is not supported on this API. Only URLs returned by the API can be used to page.`)
    }
  }
  const text = (name: string) => found.get(name)
  return {
    expand: parseExpand(text('expand') ?? ''),
    ...given('select', text('select') === undefined ? undefined : names(text('select') ?? '')),
    ...given('filter', text('filter')),
    ...given('orderby', text('orderby')),
    ...given('skiptoken', text('skiptoken')),
    ...given('token', text('token')),
    ...given('top', text('top') === undefined ? undefined : parseTop(text('top') ?? '')),
  }
}

function given<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: V })
}

function names(list: string): string[] {
  return list
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
}

function parseTop(text: string): number {
  const top = Number(text)
  if (!Number.isInteger(top) || top < 1)
    throw badRequest(`Invalid value '${text}' for $top. Use a whole number above 0.`)
  return top
}

function parseExpand(text: string): Map<string, Expansion> {
  const result = new Map<string, Expansion>()
  for (const part of split(text, ',')) {
    const open = part.indexOf('(')
    const name = (open < 0 ? part : part.slice(0, open)).trim()
    if (name === '') continue
    if (open >= 0 && !part.trimEnd().endsWith(')'))
      throw badRequest(`Parsing OData Select and Expand failed at '${part}'.`)
    const inner = open < 0 ? '' : part.trim().slice(open + 1, -1)
    result.set(name.toLowerCase(), parseInner(inner))
  }
  return result
}

function parseInner(text: string): Expansion {
  const found = new Map(
    split(text, ';').map(option => {
      const [name, value] = [option.slice(0, option.indexOf('=')), option.slice(option.indexOf('=') + 1)]
      return [name.trim().replace(/^\$/, '').toLowerCase(), value] as const
    }),
  )
  const [select, expand] = [found.get('select'), found.get('expand')]
  return {
    ...given('select', select === undefined ? undefined : names(select)),
    ...given('expand', expand === undefined ? undefined : parseExpand(expand)),
  }
}

/** Splits at a separator that is not inside parentheses. */
function split(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '(') depth += 1
    else if (char === ')') depth -= 1
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts.filter(part => part.trim() !== '')
}
