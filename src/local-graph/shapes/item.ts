import type { Expansion, QueryOptions } from '../query/options.ts'
import { site } from '../site.ts'
import type { ItemRow } from '../store/items.ts'
import type { VersionRow } from '../store/versions.ts'
import { etagOf, fieldsOf, type Reading } from '../values/read.ts'
import { contentTypeOf } from './content-type.ts'
import type { IdentityOf } from './identity.ts'
import { listUrl } from './list.ts'
import { selectMembers } from './select.ts'

export interface ItemShaping extends Reading {
  readonly identityOf: IdentityOf
}

/** The start of every `@odata.context` under a list. */
export function contextOf(list: { readonly id: string }): string {
  return `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')`
}

/** An item without its columns, as Graph shows it (recorded, graph-facts §2.1). */
export function itemShape(item: ItemRow, shaping: ItemShaping): Record<string, unknown> {
  const { list, identityOf } = shaping
  const etag = etagOf(list, item)
  return {
    '@odata.etag': etag,
    createdDateTime: item.created,
    eTag: etag,
    id: String(item.id),
    lastModifiedDateTime: item.modified,
    webUrl: `${listUrl(list)}/${item.id}_.000`,
    createdBy: identityOf(item.author, item.app === 1),
    lastModifiedBy: identityOf(item.editor, item.app === 1),
    parentReference: { id: list.settings.rootFolder, siteId: site.id },
    contentType: contentTypeOf(list),
  }
}

/** An item with what $select and $expand ask for. */
export function askedItem(item: ItemRow, shaping: ItemShaping, options: QueryOptions): Record<string, unknown> {
  const base = selectMembers(itemShape(item, shaping), options.select)
  const fields = options.expand.get('fields')
  return fields === undefined ? base : { ...base, ...fieldsMember(item, shaping, fields) }
}

/** The member `fields` with its context, as a single item and a new one bear it. */
export function fieldsMember(item: ItemRow, shaping: ItemShaping, expansion: Expansion): Record<string, unknown> {
  return {
    'fields@odata.context': `${contextOf(shaping.list)}/items('${item.id}')/fields/$entity`,
    fields: fieldsOf(item, shaping, expansion.select),
  }
}

/** What delta tells of a deleted item (graph-facts §4.2). */
export function deletedShape(item: ItemRow, shaping: ItemShaping): Record<string, unknown> {
  return {
    id: String(item.id),
    parentReference: { siteId: site.id },
    contentType: contentTypeOf(shaping.list),
    deleted: { state: 'deleted' },
  }
}

/** One version of an item; its values only where they are asked for. */
export function versionShape(item: ItemRow, version: VersionRow, shaping: ItemShaping, withFields: boolean): object {
  const then = { ...item, fields: version.fields, major: version.major, modified: version.modified }
  return {
    id: `${version.major}.0`,
    lastModifiedBy: shaping.identityOf(version.editor, version.app === 1),
    lastModifiedDateTime: version.modified,
    ...(withFields ? { fields: fieldsOf({ ...then, editor: version.editor }, shaping) } : {}),
  }
}
