/** What a journey waits for before it looks: that the page is drawn, and that what was done is stored. */
import type { Page } from 'playwright-core'

/** Until the page has its heading and its content. */
export async function drawn(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByLabel('Hämtar innehållet').waitFor({ state: 'detached' })
}

/** Until all that was written has been taken by the server. */
export async function sent(page: Page): Promise<void> {
  await page
    .getByText(/^Sparat \d\d\.\d\d$/)
    .first()
    .waitFor()
}
