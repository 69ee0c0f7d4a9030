import { ResponseType, RetryHandlerOptions } from '@microsoft/microsoft-graph-client'
import * as v from 'valibot'
import type { Files, Uploaded } from '../../ports/files.ts'
import type { GraphClient } from './client.ts'

const stored = v.object({ name: v.string(), webUrl: v.string() })

/** How long a file may be on its way, in milliseconds. */
const uploadTime = 120_000

/** The site's document library through Graph. */
export function graphFiles(client: GraphClient, site: string): Files {
  return {
    async upload(folder, name, content): Promise<Uploaded> {
      const path = [...folder.split('/'), name].map(encodeURIComponent).join('/')
      try {
        const response: Response = await client
          .api(`/sites/${site}/drive/root:/${path}:/content?@microsoft.graph.conflictBehavior=rename`)
          .header('Content-Type', content.type || 'application/octet-stream')
          .responseType(ResponseType.RAW)
          .option('signal', AbortSignal.timeout(uploadTime))
          .middlewareOptions([new RetryHandlerOptions(0, 0)])
          .put(content)
        if (response.status === 403) return { ok: false, why: 'forbidden' }
        if (response.status === 429 || response.status >= 500) return { ok: false, why: 'offline' }
        const read = v.safeParse(stored, await response.json().catch(() => undefined))
        if (!response.ok || !read.success) return { ok: false, why: 'refused' }
        return { ok: true, file: { name: read.output.name, link: read.output.webUrl } }
      } catch {
        return { ok: false, why: 'offline' }
      }
    },
  }
}
