/** Pictures of a journey, for eyes: a step that passes can still be ugly. They lie in an ignored folder. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { widths } from './browser.ts'

/** `npm test` leaves them out: three hundred pictures take minutes, and no test looks at one. */
export const isTaking = process.env.STYRFORUM_PICTURES !== 'no'

const folder = fileURLToPath(new URL('../../../test-results/shots', import.meta.url))

export interface Camera {
  /** Takes the page as it is: `test-results/shots/<journey>/<nn>-<name>-<width>.png`. */
  shot(page: Page, name: string): Promise<void>
  /** Takes the page at every promised width, and gives it its own width back. */
  shotAtWidths(page: Page, name: string): Promise<void>
  /** Takes the page as it is printed, and before strong contrast, and gives it its own look back. */
  shotInOtherMedia(page: Page, name: string): Promise<void>
}

/** A camera for one journey; the pictures of its last run are removed. */
export function camera(journey: string): Camera {
  rmSync(join(folder, journey), { recursive: true, force: true })
  let taken = 0

  const take = async (page: Page, name: string) => {
    if (!isTaking) return
    const file = `${String(taken).padStart(2, '0')}-${name}-${page.viewportSize()?.width}.png`
    await page.screenshot({ path: join(folder, journey, file), fullPage: true, animations: 'disabled' })
  }

  return {
    async shot(page, name) {
      taken += 1
      await take(page, name)
    },
    async shotAtWidths(page, name) {
      if (!isTaking) return
      taken += 1
      const own = page.viewportSize() ?? { width: widths[0], height: 800 }
      for (const width of widths) {
        await page.setViewportSize({ width, height: own.height })
        await take(page, name)
      }
      await page.setViewportSize(own)
    },
    async shotInOtherMedia(page, name) {
      if (!isTaking) return
      taken += 1
      await page.emulateMedia({ media: 'print' })
      await take(page, `${name}-utskrift`)
      await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
      await take(page, `${name}-kontrast`)
      await page.emulateMedia({ forcedColors: 'none' })
    },
  }
}
