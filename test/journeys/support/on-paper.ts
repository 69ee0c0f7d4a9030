/** What a page is on paper. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Nothing to press or to fill in but the names of points, and whole pages, which are kept for eyes. */
export async function onPaper(page: Page, file: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const controls = page.getByRole('main').locator('button:not(ol button), input, textarea, select')
  expect(await controls.filter({ visible: true }).count(), file).toBe(0)
  await page.pdf({ path: `${file}-utskrift.pdf`, format: 'A4' })
  await page.emulateMedia({ media: 'screen' })
}

/** How many sheets the page takes when it is printed from a window of that width. */
export async function sheets(page: Page, width: number): Promise<number> {
  const usual = page.viewportSize()
  await page.setViewportSize({ width, height: 800 })
  const file = (await page.pdf({ format: 'A4' })).toString('latin1')
  if (usual) await page.setViewportSize(usual)
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
