/** A list as a request describes it; the body is a stranger's, so every member is looked at. */
export type Body = Readonly<Record<string, unknown>>

/** A member of a body as an object; anything else counts as empty. */
export function asBody(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {}
}
