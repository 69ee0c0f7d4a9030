/** What each surface looks like, for eyes: in every theme that a host has, at every size that it is given. */
import type { Locator, Page } from 'playwright-core'
import { axeViolations } from '../../journeys/support/axe.ts'
import { camera, isTaking } from '../../journeys/support/shots.ts'
import type { HostVisit } from './visit.ts'

const { shot } = camera('ytor')
const sizes = [
  { width: 280, height: 700 },
  { width: 320, height: 700 },
  { width: 472, height: 382 },
  { width: 792, height: 382 },
  { width: 994, height: 678 },
  { width: 1440, height: 900 },
]
/** What the host calls its themes, and what they are here. */
const themes = { default: 'light', contrast: 'contrast', glass: 'dark', dark: 'dark' }

/** Does it in each of these themes of the host, and goes back to the one that was. */
async function inThemes(
  { app, tell }: HostVisit,
  told: readonly (keyof typeof themes)[],
  work: (theme: string) => Promise<void>,
): Promise<void> {
  const before = await app.evaluate(() => document.documentElement.dataset.theme)
  const change = async (theme: keyof typeof themes) => {
    await tell('themeChange', theme)
    await app.waitForFunction(shown => document.documentElement.dataset.theme === shown, themes[theme])
  }
  for (const theme of told) {
    await change(theme)
    await work(theme)
  }
  await change(before === 'light' ? 'default' : before === 'contrast' ? 'contrast' : 'dark')
}

/**
 * Takes what a surface looks like in every theme that a host has, at every size that it is given.
 * @param about what is to be seen, where that lies further down
 */
export async function portraits(visit: HostVisit, name: string, about?: Locator): Promise<void> {
  if (!isTaking) return
  const { page, app } = visit
  const own = page.viewportSize()
  await inThemes(visit, ['default', 'contrast', 'glass', 'dark'], async theme => {
    // The first picture after a change may still show what was: it is thrown away.
    await page.screenshot()
    for (const size of sizes) {
      await page.setViewportSize(size)
      // The frame is drawn by a program of its own, some time after the page that holds it.
      await app.waitForFunction(width => innerWidth === width, size.width)
      await about?.scrollIntoViewIfNeeded()
      await app.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
      await shot(page, `${name}-${theme}`)
    }
  })
  if (own) await page.setViewportSize(own)
}

/** What axe finds on the surface in each theme that looks different. */
export async function axeInThemes(visit: HostVisit): Promise<string[]> {
  const found: string[] = []
  await inThemes(visit, ['default', 'dark', 'contrast'], async theme => {
    for (const line of await axeViolations(visit.page)) found.push(`${theme}: ${line}`)
  })
  return found
}

/** The same of a window that no host gives a theme: it goes by the system. */
export async function windowPortraits(page: Page, name: string): Promise<void> {
  if (!isTaking) return
  const own = page.viewportSize()
  for (const look of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(look)
    for (const size of sizes) {
      await page.setViewportSize(size)
      await shot(page, `${name}-${look.forcedColors === 'active' ? 'contrast' : look.colorScheme}`)
    }
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  if (own) await page.setViewportSize(own)
}
