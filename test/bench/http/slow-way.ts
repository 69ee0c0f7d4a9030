/** A way to a server that takes its time and counts what travels, so that every client meets the same distance. */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'

export interface Travelled {
  readonly requests: number
  /** Bytes of bodies that came back, gzipped as the service does. */
  readonly bytes: number
}

export interface SlowWay {
  readonly url: string
  /** What has travelled since the last time this was asked. */
  travelled(): Travelled
  close(): void
}

/** @param latency milliseconds that each request waits before it reaches the server. */
export async function slowWay(target: string, latency: number): Promise<SlowWay> {
  let counted = { requests: 0, bytes: 0 }
  const agent = new Agent({ keepAlive: true })
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await buffer(incoming)
    await new Promise(resolve => setTimeout(resolve, latency))
    const { host: _, 'accept-encoding': __, ...headers } = incoming.headers
    const onward = request(`${target}${incoming.url}`, { method: incoming.method ?? 'GET', headers, agent })
    onward.on('error', () => outgoing.destroy())
    onward.on('response', async answer => {
      const packed = gzipSync(await buffer(answer))
      counted = { requests: counted.requests + 1, bytes: counted.bytes + packed.length }
      const { 'content-length': ___, 'transfer-encoding': ____, ...rest } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 502, { ...rest, 'content-encoding': 'gzip' })
      outgoing.end(packed)
    })
    onward.end(body)
  }
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing))
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    travelled() {
      const now = counted
      counted = { requests: 0, bytes: 0 }
      return now
    },
    close() {
      agent.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Lets all that is asked of Microsoft Graph by `fetch` go another way, for every client alike. Gives what ends it. */
export function sendGraphBy(way: string): () => void {
  const straight = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
    return straight(url.replace('https://graph.microsoft.com', way), init)
  }
  return () => {
    globalThis.fetch = straight
  }
}
