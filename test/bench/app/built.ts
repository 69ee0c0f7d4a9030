/** The app as people open it, built and served beside a page that does nothing but stand. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CDPSession, Page } from 'playwright-core'
import { type StaticServer, serveFolder } from '../browser/static-server.ts'
import { buildPage } from '../browser/with-page.ts'

const bareFolder = fileURLToPath(new URL('../bare', import.meta.url))

/** Builds the app into a folder, as `npm start` does. */
export const buildApp = (folder: string): Promise<void> =>
  buildPage({ mode: 'local-graph', build: { outDir: join(folder, 'app'), emptyOutDir: true } })

export const serveApp = (folder: string, graph: string): Promise<StaticServer> =>
  serveFolder(join(folder, 'app'), graph)

/** Builds and serves React with a FluentProvider and one heading: what any app of this kind costs at least. */
export async function serveBare(folder: string): Promise<StaticServer> {
  const outDir = join(folder, 'bare')
  await buildPage({
    configFile: false,
    root: bareFolder,
    base: './',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  return serveFolder(outDir)
}

declare global {
  interface Window {
    /** When the first view stood in the page, in milliseconds from the beginning of the navigation. */
    firstView?: number
    longestTask?: number
  }
}

/** Lets the page note when its first view stands and what held it up. Runs before any script of its own. */
export async function watchFirstView(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main section')) return
      observer.disconnect()
      const begun = performance.now()
      // Two frames on, it has been painted.
      requestAnimationFrame(() => requestAnimationFrame(() => (window.firstView = Math.max(begun, performance.now()))))
    })
    observer.observe(document, { subtree: true, childList: true })
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask ?? 0, duration)
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** Milliseconds to the first view of an address. */
export async function firstViewOf(page: Page, address: string): Promise<number> {
  await watchFirstView(page)
  await page.goto(address)
  await page.waitForFunction(() => window.firstView !== undefined, undefined, { timeout: 300_000 })
  return page.evaluate(() => window.firstView ?? Number.NaN)
}

/** A phone's processor and the network that Chromium's own tools call Fast 4G. */
export async function throttle(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  const [down, up] = [9_000_000, 1_500_000].map(bits => (bits * 0.9) / 8)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 165,
    downloadThroughput: down ?? 0,
    uploadThroughput: up ?? 0,
  })
}

/** Runs in a page: keeps it busy for so long. */
export function wasteTime(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}
