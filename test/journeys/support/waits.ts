/** What a journey waits for before it looks: that the page is drawn, and that what was done is stored. */
import type { Page } from 'playwright-core'

// Asked in each frame that the page draws. A locator asks ever more seldom, and what comes then is seen half a second late.

/** Until the page has its heading and its content. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('h1')?.checkVisibility() && !document.querySelector('[aria-label="Hämtar innehållet"]'),
  )
}

/** Until all that was written has been taken by the server. */
export async function sent(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode())
      if (
        /^Sparat \d\d\.\d\d$/.test(texts.currentNode.textContent ?? '') &&
        texts.currentNode.parentElement?.checkVisibility()
      )
        return true
    return false
  })
}
