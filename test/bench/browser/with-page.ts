/** A real browser with storage on a real disk, for measuring pages. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { build, type InlineConfig } from 'vite'
import { findBrowser } from '../../../src/commands/browser.mjs'

/** Runs the work with a folder of its own, which is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'styrforum-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Builds a page for production, whatever this process is run for. */
export async function buildPage(config: InlineConfig): Promise<void> {
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await build({ logLevel: 'error', ...config })
  process.env.NODE_ENV = environment
}

/** Runs the work in a browser that nobody has used. */
export async function withBrowser<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  return withFolder(async profile => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findBrowser(),
      headless: true,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    })
    try {
      return await work(context)
    } finally {
      await context.close()
    }
  })
}

/** Opens a page for as long as the work takes. */
export async function withPage<T>(
  context: BrowserContext,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await context.newPage()
  try {
    return await work(page, await context.newCDPSession(page))
  } finally {
    await page.close()
  }
}

/** Megabytes that the page's scripts hold on to. */
export async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}
