import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import type { Fields } from '../../../src/ports/remote.ts'
import type { Bare } from './bare-main.ts'

const main = fileURLToPath(new URL('bare-main.ts', import.meta.url))

/** Where a page stops dead, as if its process had been taken away just there. */
export const points = [
  'before the put',
  'after the put',
  'before complete',
  'after complete',
  'in flight',
  'after 201',
] as const
export type Point = (typeof points)[number]

/** The page, as it stands in the browser. */
export interface BareWindow {
  readonly bare: Bare
  dieAt: Point | undefined
}

/** The app's own modules to a browser, with local Graph behind the same address. */
export async function serveModules(graphUrl: string): Promise<ViteDevServer> {
  const proxy = { '/graph': { target: graphUrl, rewrite: (path: string) => path.replace(/^\/graph/, '') } }
  const server = await createServer({
    configFile: false,
    cacheDir: 'node_modules/.vite-bare',
    logLevel: 'error',
    server: { port: 0, strictPort: false, proxy, hmr: false, watch: null },
  })
  return server.listen()
}

/** Opens a page with a replica on the browser's own IndexedDB, over a real connection to local Graph. */
export async function openBare(context: BrowserContext, url: string, list: string, token: string): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(freezing)
  const script = `<script type="module" src="/@fs${main}"></script>`
  await page.route('**/bare.html?**', route => route.fulfill({ contentType: 'text/html', body: script }))
  await page.goto(`${url}/bare.html?${new URLSearchParams({ list, token })}`)
  await page.waitForFunction(() => 'bare' in window)
  return page
}

/** Writes, and lets the page die at that point; resolves when it stands still there. What it said was saved is given. */
export async function writeAndDie(page: Page, point: Point, list: string, key: string, fields: Fields): Promise<void> {
  const dead = page.waitForRequest(request => request.url().includes('/frozen'), { timeout: 20_000 })
  await page.route('**/frozen**', () => {
    // Never answered: the page waits for it in the middle of its own work, and does nothing more.
  })
  await page.evaluate(
    ([at, name, id, values]) => {
      const here = window as unknown as BareWindow
      here.dieAt = at
      const command = { writes: [{ kind: 'add', list: name, key: id, fields: values, after: [] }] } as const
      // Whoever is told that it was saved tells on, before anything else.
      void here.bare.replica.dispatch(command).then(() => {
        const request = new XMLHttpRequest()
        request.open('POST', `/told?${id}`, false)
        request.send()
      })
    },
    [point, list, key, fields] as const,
  )
  await dead
}

/** The keys that a page shows, once it is fresh and has sent what it had. */
export async function shownAfterAll(page: Page, list: string): Promise<string[]> {
  const shown = await page.waitForFunction(name => {
    const { connection, queue, state } = (window as unknown as BareWindow).bare.replica.snapshot()
    return connection.kind === 'fresh' && queue.length === 0 && [...(state.get(name)?.rows.keys() ?? [])]
  }, list)
  return (await shown.jsonValue()) || []
}

/** Runs in the page: makes it stand still for ever at the point that `dieAt` names. */
function freezing(): void {
  const here = window as unknown as BareWindow
  const freezeAt = (point: Point) => {
    if (here.dieAt !== point) return
    const request = new XMLHttpRequest()
    request.open('GET', '/frozen', false)
    request.send()
  }
  const { add } = IDBObjectStore.prototype
  IDBObjectStore.prototype.add = function (value, key) {
    if (this.name !== 'outbox') return key === undefined ? add.call(this, value) : add.call(this, value, key)
    freezeAt('before the put')
    this.transaction.addEventListener('complete', () => freezeAt('after complete'))
    const request = add.call(this, value)
    request.addEventListener('success', () => {
      freezeAt('after the put')
      queueMicrotask(() => freezeAt('before complete'))
    })
    return request
  }
  const ask = window.fetch
  window.fetch = async (...given) => {
    const isAdd = given[1]?.method === 'POST' && String(given[0]).endsWith('/items')
    const asked = ask(...given)
    if (!isAdd) return asked
    // The request must have left before the page stops, or nothing is in flight.
    if (here.dieAt === 'in flight') await new Promise(resolve => setTimeout(resolve, 3))
    freezeAt('in flight')
    const answer = await asked
    if (answer.status === 201) freezeAt('after 201')
    return answer
  }
}
