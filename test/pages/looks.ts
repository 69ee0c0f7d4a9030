/** The ways a page is looked at: each theme in each promised width, four hundred percent, and forced colours. */
import type { Frame, Page } from 'playwright-core'
import { widths } from '../journeys/support/browser.ts'

export const themes = ['ljust', 'morkt', 'kontrast', 'tvingat'] as const
export type Theme = (typeof themes)[number]

export interface Look {
  readonly theme: Theme
  readonly width: number
  readonly height: number
}

/** What each theme is to the browser: the app follows what the person's system asks for, as long as they chose nothing. */
const media: Readonly<Record<Theme, Parameters<Page['emulateMedia']>[0]>> = {
  ljust: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  morkt: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  kontrast: { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  tvingat: { colorScheme: 'dark', contrast: 'more', forcedColors: 'active' },
}

const heights: Readonly<Record<(typeof widths)[number], number>> = { 1280: 800, 768: 1024, 320: 640 }

/**
 * Width by width, since another width lays the page out anew and another theme does not. The last of the narrow ones is a
 * screen of 1280 × 1024 at four hundred percent. `glass` of Teams is drawn as dark is (`src/teams/context.ts`).
 */
export const looks: readonly Look[] = widths.flatMap(width => {
  const each = (theme: Theme): Look => ({ theme, width, height: heights[width] })
  const themed = (['ljust', 'morkt', 'kontrast'] as const).map(each)
  if (width === 1280) return [...themed, each('tvingat')]
  return width === 320 ? [...themed, { theme: 'ljust', width, height: 256 }] : themed
})

export const nameOf = ({ theme, width, height }: Look): string =>
  height === 256 ? `${theme}-400` : `${theme}-${width}`

/** What the app calls the theme it then has. */
const themeIn: Readonly<Record<Theme, string>> = {
  ljust: 'light',
  morkt: 'dark',
  kontrast: 'contrast',
  tvingat: 'contrast',
}

/** Shows the page so, and waits until it is drawn. */
export async function show(page: Page, app: Page | Frame, { theme, width, height }: Look): Promise<void> {
  const now = page.viewportSize()
  if (now?.width !== width || now.height !== height) await page.setViewportSize({ width, height })
  await page.emulateMedia(media[theme])
  const isDrawn = (wanted: string) =>
    document.documentElement.dataset.theme === wanted &&
    document.getAnimations().every(({ playState }) => playState !== 'running')
  await app.waitForFunction(isDrawn, themeIn[theme])
  // What hears of the new width draws in the first frame, what follows from that in the second.
  await app.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
