import { site } from '../site.ts'
import type { ListRow } from '../store/lists.ts'
import type { IdentityOf } from './identity.ts'

/** The address of a list's own page. */
export function listUrl(list: ListRow): string {
  const folder = list.settings.template === 'documentLibrary' ? '' : 'Lists/'
  return `${site.webUrl}/${folder}${encodeURIComponent(list.name)}`
}

/** A list as Graph shows it (recorded, graph-facts §1.2). */
export function listShape(list: ListRow, identityOf: IdentityOf): Record<string, unknown> {
  const etag = `"${list.id},${list.etag}"`
  return {
    '@odata.etag': etag,
    createdDateTime: list.created,
    description: list.settings.description,
    eTag: etag,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.name,
    webUrl: listUrl(list),
    displayName: list.title,
    createdBy: identityOf(list.author, false),
    ...(list.editor === null ? {} : { lastModifiedBy: identityOf(list.editor, false) }),
    parentReference: { siteId: site.id },
    list: {
      contentTypesEnabled: list.settings.contentTypesEnabled,
      hidden: list.settings.hidden,
      template: list.settings.template,
    },
    ...(list.settings.system ? { system: {} } : {}),
  }
}
