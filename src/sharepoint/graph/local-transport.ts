import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { graphOrigin } from './client.ts'

/**
 * The last link of the chain in local mode: sends what was meant for Graph to another base address instead.
 * @param base e.g. `http://localhost:4173/graph`; what follows Graph's host name is put after it.
 */
export function localTransport(base: string): Middleware {
  const root = base.replace(/\/+$/, '')
  return {
    async execute(context: Context) {
      const url = typeof context.request === 'string' ? context.request : context.request.url
      if (!url.startsWith(`${graphOrigin}/`)) {
        throw new Error(`Only requests to ${graphOrigin} are sent on. Give the Graph client a path, not an address.`)
      }
      context.response = await fetch(`${root}${url.slice(graphOrigin.length)}`, context.options)
    },
    setNext() {
      // It is the last one.
    },
  }
}
