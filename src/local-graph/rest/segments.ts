/** One step of a SharePoint REST address: a name, and what stands in its parentheses. */
export interface Segment {
  /** In lower case: SharePoint does not tell `getByTitle` from `getbytitle`. */
  readonly name: string
  /** Unnamed arguments, without quotes. */
  readonly values: readonly string[]
  /** Named ones, by lower-case name. */
  readonly named: Readonly<Record<string, string>>
}

/**
 * Takes an address apart: `web/lists/getbytitle('A, b')/x(p=1,q=true)`. Quotes inside a text are doubled.
 * @param aliases values for arguments written as `@name`, from the query.
 */
export function parseSegments(path: string, aliases: URLSearchParams): Segment[] {
  const parts = path.match(/(?:'(?:[^']|'')*'|[^/'])+/g) ?? []
  return parts.map(text => {
    const open = text.indexOf('(')
    if (open < 0) return { name: text.toLowerCase(), values: [], named: {} }
    const values: string[] = []
    const named: Record<string, string> = {}
    for (const argument of text.slice(open + 1, text.lastIndexOf(')')).match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
      const match = /^\s*([A-Za-z]\w*)\s*=(.*)$/s.exec(argument)
      if (match === null) values.push(plain(argument, aliases))
      else named[(match[1] ?? '').toLowerCase()] = plain(match[2] ?? '', aliases)
    }
    return { name: text.slice(0, open).toLowerCase(), values, named }
  })
}

function plain(argument: string, aliases: URLSearchParams): string {
  const text = argument.trim()
  if (text.startsWith('@')) return plain(aliases.get(text) ?? '', new URLSearchParams())
  const quoted = /^(?:guid)?'(.*)'$/s.exec(text)
  return quoted === null ? text : (quoted[1] ?? '').replaceAll("''", "'")
}
