import { GraphError, invalidRequest, itemNotFound } from '../errors.ts'
import { callerFor } from '../rights/caller.ts'
import { guardList } from '../rights/guard.ts'
import { can } from '../rights/permission.ts'
import { asBody } from '../rules/body.ts'
import { type OnConflict, placeOf, putFile } from '../rules/files.ts'
import { closeUpload, contentOf, findUpload, growUpload, openUpload, type Upload } from '../store/files.ts'
import { findList } from '../store/lists.ts'
import { downloadKey, libraryOf, shapeOf } from './drive.ts'
import { type App, answer, type Ctx, originOf, part, type Services } from './http.ts'

/** Parts of an upload must be a multiple of this, save the last. */
export const chunkUnit = 320 * 1024
const week = 7 * 24 * 3_600_000

interface Target {
  readonly list: string
  readonly reference: string
  readonly by: string
  readonly onConflict: OnConflict
}

/** Opening an upload in parts; the parts themselves come without a token. */
export function uploadRoutes(app: App, services: Services): void {
  const { store } = services
  for (const base of ['/v1.0/sites/:site/drive', '/v1.0/drives/:drive', '/v1.0/groups/:group/drive']) {
    app.post(`${base}/items/:ref/:open{(?:microsoft\\.graph\\.)?createUploadSession}`, async c => {
      const library = libraryOf(c, services)
      guardList(store, c.get('caller'), library, can.add, 'write')
      const reference = part(c, 'ref')
      placeOf(store, library, reference)
      const text = await c.req.text()
      const body = asBody(text === '' ? {} : JSON.parse(text))
      const behavior = asBody(body.item)['@microsoft.graph.conflictBehavior']
      const onConflict: OnConflict = behavior === 'fail' || behavior === 'rename' ? behavior : 'replace'
      const target: Target = { list: library.id, reference, by: c.get('caller').persona.id, onConflict }
      const expires = new Date(store.clock().getTime() + week).toISOString()
      const id = openUpload(store, target, expires)
      const uploadUrl = `${originOf(c, services)}/local/uploads/${id}`
      return answer(c, { uploadUrl, expirationDateTime: expires, nextExpectedRanges: ['0-'] })
    })
  }
}

/** Where the parts go, and where downloads come from: addresses that are secrets themselves. */
export function transferRoutes(app: App, services: Services): void {
  const { store } = services
  const uploadOf = (c: Ctx): Upload => {
    const upload = findUpload(store, part(c, 'upload'))
    if (upload === undefined || new Date(upload.expires) < store.clock()) throw itemNotFound()
    return upload
  }
  app.get('/local/uploads/:upload', c => answer(c, progress(uploadOf(c))))
  app.delete('/local/uploads/:upload', c => {
    closeUpload(store, uploadOf(c).id)
    return c.body(null, 204)
  })
  app.put('/local/uploads/:upload', async c => {
    const upload = uploadOf(c)
    const chunk = new Uint8Array(await c.req.arrayBuffer())
    const range = rangeOf(c, upload, chunk)
    const grown = growUpload(store, upload, chunk, range.size)
    if (grown.received < range.size) return answer(c, progress(grown), 202)
    return finish(c, services, grown)
  })
  app.get('/local/files/:id/:key', c => {
    const found = part(c, 'key') === downloadKey(store, part(c, 'id')) ? contentOf(store, part(c, 'id')) : undefined
    if (found === undefined) throw itemNotFound()
    return c.body(new Uint8Array(found.content), 200, { 'Content-Type': found.mime })
  })
}

function progress(upload: Upload): object {
  return { expirationDateTime: upload.expires, nextExpectedRanges: [`${upload.received}-`] }
}

function rangeOf(c: Ctx, upload: Upload, chunk: Uint8Array): { size: number } {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(c.req.header('content-range') ?? '')
  if (match === null) throw invalidRequest('The Content-Range header is missing or malformed.')
  const [start, end, size] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (start !== upload.received) {
    throw new GraphError(
      416,
      'invalidRange',
      'The uploaded fragment overlaps with data that has already been received.',
    )
  }
  if (end - start + 1 !== chunk.length) throw invalidRequest('The Content-Range header does not match the content.')
  if (end + 1 < size && chunk.length % chunkUnit !== 0) throw invalidRequest('Fragments must be a multiple of 320 KiB.')
  return { size }
}

function finish(c: Ctx, services: Services, upload: Upload): Response {
  const { store } = services
  const target = JSON.parse(upload.target) as Target
  const library = findList(store, target.list)
  if (library === undefined) throw itemNotFound()
  const place = placeOf(store, library, target.reference)
  const given = { content: upload.content, mime: 'application/octet-stream', onConflict: target.onConflict }
  const { file, created } = putFile(store, callerFor(store, target.by), library, place, given)
  closeUpload(store, upload.id)
  return answer(c, shapeOf(c, services, library, file), created ? 201 : 200)
}
