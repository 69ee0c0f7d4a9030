/**
 * What a request says of a list, a column or a grant. It is a stranger's: a member may be missing or of any type, so
 * whoever reads one looks at it first.
 */
export type Body = Readonly<Record<string, unknown>>

/** A member of a body as a body of its own; anything that is no object counts as empty. */
export function asBody(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {}
}
