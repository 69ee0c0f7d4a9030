/** Serves a built page as a static host does: files with a digest in their name may be kept for ever. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { createGzip, gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface StaticServer {
  readonly url: string
  close(): void
}

/** @param graph where `/graph` is passed on to, when there is a local Graph. */
export async function serveFolder(folder: string, graph?: string): Promise<StaticServer> {
  /** Packed once, as a host does that has the files beforehand. */
  const packed = new Map<string, Buffer>()
  const packedOf = (file: string) => {
    const known = packed.get(file) ?? gzipSync(readFileSync(file))
    packed.set(file, known)
    return known
  }
  const server = createServer((incoming, outgoing) => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://localhost')
    if (graph !== undefined && pathname.startsWith('/graph/')) {
      const headers = { ...incoming.headers, host: new URL(graph).host }
      const onward = request(`${graph}${pathname.slice('/graph'.length)}${search}`, {
        method: incoming.method ?? 'GET',
        headers,
      })
      onward.on('error', () => outgoing.destroy())
      onward.on('response', answer => {
        if (answer.statusCode === 204) return void outgoing.writeHead(204, answer.headers).end()
        // As the service packs what it sends.
        const { 'content-length': _, ...rest } = answer.headers
        outgoing.writeHead(answer.statusCode ?? 502, { ...rest, 'content-encoding': 'gzip' })
        answer.pipe(createGzip()).pipe(outgoing)
      })
      incoming.pipe(onward)
      return
    }
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname))
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      outgoing.writeHead(404).end()
      return
    }
    const cache = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    const type = types[extname(file)] ?? 'application/octet-stream'
    outgoing.writeHead(200, { 'content-type': type, 'cache-control': cache, 'content-encoding': 'gzip' })
    outgoing.end(packedOf(file))
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
