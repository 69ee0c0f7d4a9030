import { invalidRequest, itemNotFound } from '../errors.ts'
import { guardList } from '../rights/guard.ts'
import { can } from '../rights/permission.ts'
import { restoreVersion } from '../rules/items.ts'
import { contextOf, versionShape } from '../shapes/item.ts'
import type { ItemRow } from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import { removeVersion, type VersionRow, versionsOf } from '../store/versions.ts'
import { itemOf, listOf, shapingOf } from './finding.ts'
import { type App, answer, type Ctx, noContent, optionsOf, part, type Services } from './http.ts'

/** The kept versions of an item, newest first, and bringing one of them back. */
export function versionRoutes(app: App, services: Services): void {
  const { store } = services
  const all = '/v1.0/sites/:site/lists/:list/items/:item/versions'
  const found = (c: Ctx): { list: ListRow; item: ItemRow } => {
    const list = listOf(c, services)
    if (!store.beliefs.versionsGiven) throw invalidRequest('Invalid request')
    const item = itemOf(c, services, list)
    guardList(store, c.get('caller'), list, can.viewVersions, 'read', item.id)
    return { list, item }
  }
  const versionOf = (c: Ctx, item: ItemRow): VersionRow => {
    const version = versionsOf(store, item).find(({ major }) => `${major}.0` === part(c, 'version'))
    if (version === undefined) throw itemNotFound()
    return version
  }

  app.get(all, c => {
    const { list, item } = found(c)
    const shaping = shapingOf(store, list)
    const withFields = optionsOf(c).expand.has('fields')
    const value = versionsOf(store, item).map(version => versionShape(item, version, shaping, withFields))
    return answer(c, { '@odata.context': `${contextOf(list)}/items('${item.id}')/versions`, value })
  })
  app.get(`${all}/:version`, c => {
    const { list, item } = found(c)
    const shape = versionShape(item, versionOf(c, item), shapingOf(store, list), optionsOf(c).expand.has('fields'))
    return answer(c, { '@odata.context': `${contextOf(list)}/items('${item.id}')/versions/$entity`, ...shape })
  })
  app.get(`${all}/:version/fields`, c => {
    const { list, item } = found(c)
    const { fields } = versionShape(item, versionOf(c, item), shapingOf(store, list), true) as { fields: object }
    return answer(c, { '@odata.context': `${contextOf(list)}/items('${item.id}')/versions/fields/$entity`, ...fields })
  })
  app.delete(`${all}/:version`, c => {
    const { list, item } = found(c)
    if (!store.beliefs.versionsRemoved) throw invalidRequest('Invalid request')
    guardList(store, c.get('caller'), list, can.deleteVersions, 'write')
    const { major } = versionOf(c, item)
    // The row itself is no earlier version of it.
    if (major === item.major) throw invalidRequest('Invalid request')
    removeVersion(store, item, major)
    return noContent(c)
  })
  app.post(`${all}/:version/:restore{(?:microsoft\\.graph\\.)?restoreVersion}`, c => {
    const { list, item } = found(c)
    restoreVersion(store, c.get('caller'), list, item, versionOf(c, item).fields)
    return noContent(c)
  })
}
