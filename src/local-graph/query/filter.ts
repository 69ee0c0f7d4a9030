import { badRequest, invalidRequest } from '../errors.ts'

export type Literal = string | number | boolean | null
export const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const
export type Comparison = (typeof comparisons)[number]

/** A $filter as a tree; `field` is the internal name without the `fields/` in front. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | { readonly kind: 'compare'; readonly field: string; readonly by: Comparison; readonly value: Literal }
  | { readonly kind: 'startswith'; readonly field: string; readonly value: string }

/** What a name that is not under `fields/` may be; other paths are refused. */
export type FieldOf = (path: string) => string

/** In a filter on items only the columns can be named (graph-facts §2.4). */
export const underFields: FieldOf = path => {
  const match = /^fields\/([^/]+)$/i.exec(path)
  if (match?.[1] === undefined) throw badRequest('Invalid filter clause')
  return match[1]
}

const tokenPattern = /\s*(?:('(?:[^']|'')*')|([(),])|([^\s(),']+))/y

function tokens(text: string): string[] {
  const found: string[] = []
  tokenPattern.lastIndex = 0
  const trimmed = text.trimEnd()
  while (tokenPattern.lastIndex < trimmed.length) {
    const match = tokenPattern.exec(trimmed)
    if (match === null) throw badRequest('Invalid filter clause')
    found.push(match[0].trimStart())
  }
  return found
}

/** @throws GraphError 400 for what is not a filter, or one that SharePoint lists do not support. */
export function parseFilter(text: string, fieldOf: FieldOf = underFields): Filter {
  const rest = tokens(text)
  const next = () => rest.shift() ?? ''
  const expect = (wanted: string) => {
    if (next() !== wanted) throw badRequest('Invalid filter clause')
  }
  function either(): Filter {
    let left = both()
    while (rest[0]?.toLowerCase() === 'or') {
      next()
      left = { kind: 'or', left, right: both() }
    }
    return left
  }
  function both(): Filter {
    let left = single()
    while (rest[0]?.toLowerCase() === 'and') {
      next()
      left = { kind: 'and', left, right: single() }
    }
    return left
  }
  function single(): Filter {
    const token = next()
    if (token === '(') {
      const inner = either()
      expect(')')
      return inner
    }
    if (token.toLowerCase() === 'not') return { kind: 'not', inner: single() }
    return rest[0] === '(' ? call(token) : comparison(token)
  }
  function call(name: string): Filter {
    if (name.toLowerCase() !== 'startswith') throw invalidRequest('The provided filter statement is not supported')
    expect('(')
    const field = fieldOf(next())
    expect(',')
    const value = literal(next())
    expect(')')
    if (typeof value !== 'string') throw badRequest('Invalid filter clause')
    return { kind: 'startswith', field, value }
  }
  function comparison(path: string): Filter {
    const field = fieldOf(path)
    const by = next().toLowerCase()
    if (!comparisons.some(known => known === by)) throw badRequest('Invalid filter clause')
    return { kind: 'compare', field, by: by as Comparison, value: literal(next()) }
  }
  const result = either()
  if (rest.length > 0) throw badRequest('Invalid filter clause')
  return result
}

function literal(token: string): Literal {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
  if (token === 'true' || token === 'false') return token === 'true'
  if (token === 'null') return null
  const number = Number(token)
  if (token === '' || Number.isNaN(number)) throw badRequest('Invalid filter clause')
  return number
}

/** The clauses that must all hold, first to last. */
export function clauses(filter: Filter): Filter[] {
  return filter.kind === 'and' ? [...clauses(filter.left), ...clauses(filter.right)] : [filter]
}

/** The columns a filter names. */
export function fieldsIn(filter: Filter): string[] {
  if (filter.kind === 'not') return fieldsIn(filter.inner)
  return 'field' in filter ? [filter.field] : [...fieldsIn(filter.left), ...fieldsIn(filter.right)]
}
