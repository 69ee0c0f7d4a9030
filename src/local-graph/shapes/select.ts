/** Keeps the members a request selects, whatever their case; annotations stay (graph-facts §2.3). */
export function selectMembers(
  shape: Record<string, unknown>,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  if (select === undefined || select.includes('*')) return shape
  const wanted = new Set(select.map(name => name.toLowerCase()))
  return Object.fromEntries(
    Object.entries(shape).filter(([name]) => name.startsWith('@') || wanted.has(name.toLowerCase())),
  )
}
