import { clientKey } from '../lists/definition.ts'
import { graphOrigin } from './client.ts'

/** Rows that are asked for at a time. Graph cuts it to its own limit. */
export const pageSize = 1000

/** Everything of an item that a row is made of; the rest (web address, content type, parent …) would double its size. */
const members = 'id,eTag,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,deleted'

/** The path of a list's items. The commas of a site's id stay as they are, as Graph's own examples have it. */
export function itemsPath(site: string, list: string): string {
  return `/sites/${encodeURIComponent(site).replaceAll('%2C', ',')}/lists/${encodeURIComponent(list)}/items`
}

/** The path of one item. */
export function itemPath(items: string, id: string): string {
  return `${items}/${encodeURIComponent(id)}`
}

/** The query that asks for an item's own columns, the key among them, and who wrote it and when. */
export function shapeQuery(columns: readonly string[]): string {
  const names = [...new Set([clientKey.name, ...columns])].map(encodeURIComponent)
  return `$select=${members}&$expand=fields($select=${names.join(',')})`
}

/** A filter on one column. The client encodes nothing itself, so it is done here. */
export function filterQuery(column: string, value: string | number | boolean): string {
  const literal = typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
  return `$filter=${encodeURIComponent(`fields/${column} eq ${literal}`)}`
}

/**
 * A link that the server gave, as a path below `/v1.0`; undefined when it leads anywhere else. Links are followed with
 * the person's token, so that only those into Graph itself are.
 */
export function pathOf(link: unknown): string | undefined {
  if (typeof link !== 'string' || !URL.canParse(link)) return undefined
  const { origin, username, password, pathname, search } = new URL(link)
  const below = pathname.startsWith('/v1.0/sites/') ? pathname.slice('/v1.0'.length) : undefined
  return origin === graphOrigin && username === '' && password === '' && below !== undefined
    ? `${below}${search}`
    : undefined
}
