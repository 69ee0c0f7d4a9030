import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { ListDefinition } from '../sharepoint/lists/definition.ts'
import { createApp } from './app.ts'
import { makeFaultBook } from './faults/book.ts'
import { makeSeeding, type Seed } from './sample/seeding.ts'
import { setUpSite } from './setup.ts'
import { markSetUp, openStore, type Store } from './store/store.ts'

export interface StartOptions {
  /** 0 takes any free port. */
  readonly port?: number
  /** Folder of the data; `:memory:` for nothing on disk. */
  readonly data: string
  readonly fresh?: boolean
  readonly lists: readonly ListDefinition[]
  /** Fills a site that has just been made. */
  readonly seed?: Seed
  readonly clock?: () => Date
  /** Whose host name absolute links bear. */
  readonly links?: 'graph' | 'local'
  /** Start of the chain of chances that faults draw from. */
  readonly faultSeed?: number
}

export interface Running {
  readonly url: string
  readonly port: number
  readonly store: Store
  /** Lets requests under way finish, then closes the database. */
  close(): Promise<void>
}

/** Opens the data, sets the site up, fills it when it is new, and listens. */
export async function startLocalGraph(options: StartOptions): Promise<Running> {
  const { data, fresh, lists, seed } = options
  const store = openStore({ data, ...(fresh ? { fresh } : {}), ...(options.clock ? { clock: options.clock } : {}) })
  try {
    await setUpSite(store, lists)
    // A start that is cut off before this goes on next time where it was; the sample is there whole or not at all.
    store.db.transaction(() => {
      if (store.isNew) seed?.(makeSeeding(store), store.clock())
      markSetUp(store)
    })
    const faults = makeFaultBook(options.faultSeed)
    const app = createApp({ store, faults, links: options.links ?? 'graph' })
    const server = createServer(getRequestListener(app.fetch))
    const port = await listen(server, options.port ?? 0)
    return { url: `http://localhost:${port}`, port, store, close: () => stop(server, store) }
  } catch (error) {
    store.close()
    throw error
  }
}

/** The port is taken. */
class PortInUseError extends Error {
  readonly code = 'port-in-use'
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      reject(new PortInUseError(`Port ${port} is taken. Stop what uses it, or choose another with --port.`))
    })
    // Loopback alone: the tokens are no secrets, so nobody on the network may ask.
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port))
  })
}

async function stop(server: Server, store: Store): Promise<void> {
  await new Promise<void>(resolve => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2_000).unref()
  })
  store.close()
}
