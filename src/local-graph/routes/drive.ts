import { createHash } from 'node:crypto'
import { GraphError, itemNotFound } from '../errors.ts'
import { guardList } from '../rights/guard.ts'
import { can } from '../rights/permission.ts'
import { itemBehind, type OnConflict, type Place, placeOf, putFile, removeFile } from '../rules/files.ts'
import { changeItem } from '../rules/items.ts'
import { libraryTitle } from '../rules/lists.ts'
import { driveIdOf, driveShape, fileShape, rootShape } from '../shapes/drive.ts'
import { makeIdentities } from '../shapes/identity.ts'
import { askedItem, contextOf } from '../shapes/item.ts'
import { childrenOf, type FileRow, fileById } from '../store/files.ts'
import { allLists, findList, type ListRow } from '../store/lists.ts'
import { epochOf, type Store } from '../store/store.ts'
import { fieldsOf } from '../values/read.ts'
import { groupOf, listOf, ourSite, shapingOf } from './finding.ts'
import { type App, answer, bodyOf, type Ctx, noContent, optionsOf, originOf, part, type Services } from './http.ts'

/** Files: by id or by path, read, written, listed and removed. */
export function driveRoutes(app: App, services: Services): void {
  const { store } = services
  for (const base of [
    '/v1.0/sites/:site/drive',
    '/v1.0/drives/:drive',
    '/v1.0/groups/:group/drive',
    '/v1.0/sites/:site/lists/:list/drive',
  ]) {
    const item = `${base}/items/:ref`
    app.get(base, c => answer(c, driveShape(libraryOf(c, services), makeIdentities(store))))
    const root = `${base}/root`
    app.get(root, c => {
      const library = libraryOf(c, services)
      return answer(c, rootShape(library, childrenOf(store, library.id, 'root').length))
    })
    app.get(`${root}/children`, c => children(c, services, 'root'))
    app.get(`${item}/children`, c => {
      const reference = part(c, 'ref')
      return children(c, services, reference === 'root' ? 'root' : fileAt(c, services).file.id)
    })
    app.get(item, c => {
      const { library, file } = fileAt(c, services)
      return answer(c, shapeOf(c, services, library, file))
    })
    app.delete(item, c => {
      const { library, file } = fileAt(c, services)
      removeFile(store, c.get('caller'), library, file, c.req.header('if-match'))
      return noContent(c)
    })
    app.get(`${item}/content`, c => download(c, services))
    app.put(`${item}/content`, async c => {
      const library = libraryOf(c, services)
      const content = new Uint8Array(await c.req.arrayBuffer())
      const mime = c.req.header('content-type') ?? 'application/octet-stream'
      const given = { content, mime, onConflict: conflictOf(c) }
      const { file, created } = putFile(store, c.get('caller'), library, placeOf(store, library, part(c, 'ref')), given)
      return answer(c, shapeOf(c, services, library, file), created ? 201 : 200)
    })
    app.get(`${item}/listItem`, c => {
      const { library, file } = fileAt(c, services)
      return answer(c, askedItem(itemBehind(store, file), shapingOf(store, library), optionsOf(c)))
    })
    app.get(`${item}/listItem/fields`, c => {
      const { library, file } = fileAt(c, services)
      const fields = fieldsOf(itemBehind(store, file), shapingOf(store, library), optionsOf(c).select)
      return answer(c, { '@odata.context': `${contextOf(library)}/items/fields/$entity`, ...fields })
    })
    app.patch(`${item}/listItem/fields`, async c => {
      const { library, file } = fileAt(c, services)
      const change = { fields: await bodyOf(c), ifMatch: c.req.header('if-match') }
      const changed = changeItem(store, c.get('caller'), library, itemBehind(store, file), change)
      return answer(c, fieldsOf(changed, shapingOf(store, library)))
    })
  }
}

/** The library an address means, for someone who may see it. */
export function libraryOf(c: Ctx, services: Services): ListRow {
  const { store } = services
  if (c.req.param('list') !== undefined) return listOf(c, services)
  const drive = c.req.param('drive')
  if (drive === undefined && c.req.param('group') === undefined) ourSite(c, services)
  if (c.req.param('group') !== undefined) groupOf(c)
  const library =
    drive === undefined ? findList(store, libraryTitle) : allLists(store).find(list => driveIdOf(list) === drive)
  if (library === undefined) throw itemNotFound()
  guardList(store, c.get('caller'), library, can.view, 'read')
  return library
}

function fileAt(c: Ctx, services: Services): { library: ListRow; file: FileRow } {
  const library = libraryOf(c, services)
  const { file }: Place = placeOf(services.store, library, part(c, 'ref'))
  if (file === undefined) throw itemNotFound('Item not found')
  return { library, file }
}

function children(c: Ctx, services: Services, parent: string): Response {
  const library = libraryOf(c, services)
  const value = childrenOf(services.store, library.id, parent).map(file => shapeOf(c, services, library, file))
  return answer(c, { value })
}

function conflictOf(c: Ctx): OnConflict {
  const asked = new URL(c.req.url).searchParams.get('@microsoft.graph.conflictBehavior')
  return asked === 'fail' || asked === 'rename' ? asked : 'replace'
}

/** A file as an answer shows it. */
export function shapeOf(c: Ctx, services: Services, library: ListRow, file: FileRow): Record<string, unknown> {
  const { store } = services
  return fileShape(file, itemBehind(store, file), {
    library,
    identityOf: makeIdentities(store),
    downloadUrl: `${originOf(c, services)}/local/files/${file.id}/${downloadKey(store, file.id)}`,
    folderPath: folderPath(store, library, file.parent),
    children: file.folder === 1 ? childrenOf(store, library.id, file.id).length : 0,
  })
}

function folderPath(store: Store, library: ListRow, folder: string): string {
  const row = folder === 'root' ? undefined : fileById(store, library.id, folder)
  return row === undefined ? '' : `${folderPath(store, library, row.parent)}/${encodeURIComponent(row.name)}`
}

/** What lets an address be opened without a token, as Graph's short-lived download addresses are. */
export function downloadKey(store: Store, id: string): string {
  return createHash('sha256')
    .update(`${epochOf(store)}:${id}`)
    .digest('hex')
    .slice(0, 32)
}

function download(c: Ctx, services: Services): Response {
  const { library, file } = fileAt(c, services)
  if (file.folder === 1) throw new GraphError(400, 'invalidRequest', 'A folder has no content.')
  const format = new URL(c.req.url).searchParams.get('format')
  // Conversion leads to another service without CORS, which a page cannot read (graph-facts §9.5).
  const url =
    format === null
      ? String(shapeOf(c, services, library, file)['@microsoft.graph.downloadUrl'])
      : `https://styrforum.svc.ms.example/transform/${encodeURIComponent(format)}?docid=${file.id}`
  return c.body(null, 302, { Location: url })
}
