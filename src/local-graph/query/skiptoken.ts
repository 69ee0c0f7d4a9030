import { invalidRequest } from '../errors.ts'

/** Where the next page begins: after an item, and where the rows are sorted, after its values. */
export interface Position {
  readonly id: number
  readonly sort: readonly { readonly field: string; readonly value: string }[]
}

/** Packs a position as SharePoint does: a query string in base64url without padding (graph-facts §2.4). */
export function packPosition(position: Position): string {
  const sort = position.sort.map(({ field, value }) => `&p_${field}=${encodeURIComponent(value)}`).join('')
  return Buffer.from(`Paged=TRUE${sort}&p_ID=${position.id}`).toString('base64url')
}

/** @throws GraphError 400 for a token that this service never gave. */
export function unpackPosition(token: string): Position {
  const query = new URLSearchParams(Buffer.from(token, 'base64url').toString('utf8'))
  const id = Number(query.get('p_ID') ?? Number.NaN)
  if (query.get('Paged') !== 'TRUE' || !Number.isInteger(id)) throw invalidRequest('Invalid request')
  const sort = [...query].filter(([key]) => key.startsWith('p_') && key !== 'p_ID')
  return { id, sort: sort.map(([key, value]) => ({ field: key.slice(2), value })) }
}
