/** A real browser and the persons who sit before it. Each person has storage of their own, as on a computer of their own. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../../src/commands/browser.mjs'
import type { RunningApp } from './app.ts'
import { plainArgs, withoutFeatures } from './browser-args.ts'

/** The widths that the design promises: a wide tab, a narrow one, and the meeting's side panel. */
export const widths = [1280, 768, 320] as const

/** Starts the installed browser without a window. Playwright leaves the sandbox off, which root needs; the pages are our own. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    headless: true,
    args: [...plainArgs, withoutFeatures()],
  })
}

export interface Person {
  readonly page: Page
  /** Storage, cookies and tabs of this person; `setOffline` cuts the connection. */
  readonly context: BrowserContext
  /** What went wrong unseen: errors in the console and errors nobody caught. */
  readonly problems: string[]
  /** Goes to a place in the app, such as `/avvikelser`, as the same person. */
  goTo(path: string): Promise<void>
}

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  /** Lets notices stay as long as they do for people; else they go at once, so that no step waits for what covers it. */
  readonly notices?: 'stay'
}

/** Runs in the page: the clock of each notice runs out at once. */
export function endNotices(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('[data-timer-status] { animation-duration: 0.01ms !important }')
  document.adoptedStyleSheets.push(sheet)
}

/** The browser can no longer do what a list of avvikelser is drawn with, until the page is loaded again. */
export async function breakDrawing(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(Array.prototype, 'toSorted'))
}

/**
 * Sits a person before the app.
 * @param persona the key of the persona, as `GET /local/personas` gives it; without one the page asks who one is
 */
export async function openAs(
  browser: Browser,
  app: RunningApp,
  persona?: string,
  path = '/',
  look: Look = {},
): Promise<Person> {
  const { width = 1280, height = 800, notices, ...colors } = look
  const context = await browser.newContext({
    ...colors,
    viewport: { width, height },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  })
  if (!notices) await context.addInitScript(endNotices)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', error => problems.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  const address = (place: string) => `${app.url}/${persona ? `?persona=${encodeURIComponent(persona)}` : ''}#${place}`
  await page.goto(address(path))
  return { page, context, problems, goTo: async place => void (await page.goto(address(place))) }
}
