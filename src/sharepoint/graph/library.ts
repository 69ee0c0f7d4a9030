import { ResponseType, RetryHandlerOptions } from '@microsoft/microsoft-graph-client'
import * as v from 'valibot'
import type { Fetched, Files, FolderFile, Listed, Uploaded } from '../../ports/files.ts'
import type { GraphClient } from './client.ts'
import { type Outside, uploadInParts } from './upload-in-parts.ts'

const stored = v.object({ name: v.string(), webUrl: v.string() })
const inFolder = v.object({ id: v.string(), name: v.string(), webUrl: v.string(), file: v.optional(v.unknown()) })
const folderOf = v.object({ value: v.array(inFolder) })
const download = v.object({ '@microsoft.graph.downloadUrl': v.pipe(v.string(), v.startsWith('https://')) })
const session = v.object({ uploadUrl: v.pipe(v.string(), v.startsWith('https://')) })

/** How long a file may be on its way in one piece, in milliseconds. */
const pieceTime = 120_000
/** How long a question about files may take. */
const askTime = 30_000
/** What goes in one piece, in bytes; a larger file goes in parts, so that a broken connection costs one part only. */
const onePiece = 4 * 1024 * 1024

type Failure = { readonly ok: false; readonly why: 'offline' | 'forbidden' | 'refused' }

/**
 * The site's document library through Graph.
 * @param outside fetches addresses that Graph hands out and that are keys in themselves: they get no token
 */
export function graphFiles(client: GraphClient, site: string, outside: Outside): Files {
  const drive = `/sites/${site}/drive`
  const request = (path: string, time: number) =>
    client
      .api(`${drive}${path}`)
      .responseType(ResponseType.RAW)
      .option('signal', AbortSignal.timeout(time))
      .middlewareOptions([new RetryHandlerOptions(0, 0)])

  const inOnePiece = async (path: string, content: Blob): Promise<Uploaded> =>
    uploaded(
      await request(`/root:/${path}:/content?@microsoft.graph.conflictBehavior=rename`, pieceTime)
        .header('Content-Type', content.type || 'application/octet-stream')
        .put(content),
    )

  const inParts = async (path: string, content: Blob): Promise<Uploaded> => {
    const item = { '@microsoft.graph.conflictBehavior': 'rename' }
    const response: Response = await request(`/root:/${path}:/createUploadSession`, askTime).post({ item })
    const opened = v.safeParse(session, await bodyOf(response))
    if (!response.ok || !opened.success) return failure(response)
    const last = await uploadInParts(outside, opened.output.uploadUrl, content)
    return last ? uploaded(last) : { ok: false, why: 'offline' }
  }

  return {
    async upload(folder, name, content) {
      const path = pathOf(`${folder}/${name}`)
      try {
        return await (content.size > onePiece ? inParts(path, content) : inOnePiece(path, content))
      } catch {
        return { ok: false, why: 'offline' }
      }
    },
    async list(folder): Promise<Listed> {
      try {
        const path = `/root:/${pathOf(folder)}:/children?$select=id,name,webUrl,file&$top=200`
        const response: Response = await request(path, askTime).get()
        if (response.status === 404) return { ok: true, files: [] }
        const read = v.safeParse(folderOf, await bodyOf(response))
        if (!response.ok || !read.success) return { ok: false, why: response.status === 403 ? 'forbidden' : 'offline' }
        const files = read.output.value.filter(({ file }) => file !== undefined)
        return { ok: true, files: files.map(({ id, name, webUrl: link }) => ({ id, name, link })) }
      } catch {
        return { ok: false, why: 'offline' }
      }
    },
    async fetch({ id }: FolderFile): Promise<Fetched> {
      try {
        // Asked for by its address, since a page cannot follow Graph's own redirect to it: that would carry the token.
        const path = `/items/${encodeURIComponent(id)}?$select=id,@microsoft.graph.downloadUrl`
        const response: Response = await request(path, askTime).get()
        if (response.status === 404) return { ok: false, why: 'gone' }
        if (response.status === 403) return { ok: false, why: 'forbidden' }
        const read = v.safeParse(download, await bodyOf(response))
        if (!response.ok || !read.success) return { ok: false, why: 'offline' }
        const { '@microsoft.graph.downloadUrl': address } = read.output
        const file = await outside(address, { signal: AbortSignal.timeout(pieceTime) })
        if (!file.ok) return { ok: false, why: file.status === 404 ? 'gone' : 'offline' }
        return { ok: true, content: await file.blob() }
      } catch {
        return { ok: false, why: 'offline' }
      }
    },
  }
}

function pathOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

async function uploaded(response: Response): Promise<Uploaded> {
  const read = v.safeParse(stored, await bodyOf(response))
  if (!response.ok || !read.success) return failure(response)
  return { ok: true, file: { name: read.output.name, link: read.output.webUrl } }
}

function failure({ status, ok }: Response): Failure {
  if (status === 403) return { ok: false, why: 'forbidden' }
  // A cut answer of a file that was taken, and a server that is busy or breaks: trying again may help.
  return { ok: false, why: ok || status === 429 || status >= 500 ? 'offline' : 'refused' }
}

function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined)
}
