import type { ListName } from '../../ports/remote.ts'
import { clientKey } from '../lists/definition.ts'
import { graphOrigin } from './client.ts'

/** Rows that are asked for at a time. Graph cuts it to its own limit. */
export const pageSize = 1000
/** The most that Graph gives at a time. Asked for only where there is no way to a second page. */
export const widestPage = 5000

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
 * the person's token, so that only those into Graph itself are. A key in brackets, `/sites('a')`, is OData's other way
 * to write `/sites/a`; the path has the latter, so that all that comes after has one form to look at.
 */
export function pathOf(link: unknown): string | undefined {
  if (typeof link !== 'string' || !URL.canParse(link)) return undefined
  const { origin, username, password, pathname, search } = new URL(link)
  if (origin !== graphOrigin || username !== '' || password !== '') return undefined
  const path = pathname.replaceAll(/\/(sites|lists|items)\((?:'|%27)([^/']+?)(?:'|%27)\)(?=\/|$)/g, '/$1/$2')
  return path.startsWith('/v1.0/sites/') ? `${path.slice('/v1.0'.length)}${search}` : undefined
}

/** Whether a link leads to another host than Graph's. */
export function leadsAway(link: unknown): link is string {
  return typeof link === 'string' && URL.canParse(link) && new URL(link).origin !== graphOrigin
}

/**
 * Whether a path leads to items of a list, and to no other site's or list's. Who asks by name may be answered with the
 * list's id and the other way about, so an id that we do not know is taken to be the list's own.
 * @param items the path that the list's items were asked for by.
 */
export function isWithin(path: string, items: string, list: ListName): boolean {
  const [asked, given] = [placeIn(items), placeIn(path)]
  if (asked === undefined || given === undefined || given.site !== asked.site) return false
  const isNamedSo = given.list === asked.list || plainName(given.list) === plainName(list)
  return isNamedSo || (!isGuid(asked.list) && isGuid(given.list))
}

/** A name without the signs that SharePoint may leave out of an address, and without case. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function placeIn(path: string): { readonly site: string; readonly list: string } | undefined {
  const [, site, list] = /^\/sites\/([^/?]+)\/lists\/([^/?]+)\/items(?:[/?]|$)/.exec(path) ?? []
  try {
    return site === undefined || list === undefined ? undefined : { site: plainPart(site), list: plainPart(list) }
  } catch {
    return undefined
  }
}

const plainPart = (part: string) => decodeURIComponent(part).toLowerCase()
const isGuid = (part: string) => /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/.test(part)
