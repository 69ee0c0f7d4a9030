/** What a page says aloud by itself, as a screen reader hears it: what is said to the browser, and what live parts get. */
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    announced: string[]
  }
}

/** Runs in the page before anything else. */
function listen(): void {
  window.announced = []
  const say = (text: string | null | undefined) => {
    const said = text?.trim().replace(/\s+/g, ' ')
    if (said) window.announced.push(said)
  }
  for (const prototype of [Document.prototype, Element.prototype] as { ariaNotify?: (text: string) => void }[])
    if (prototype.ariaNotify) prototype.ariaNotify = say
  const live = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]'
  const observer = new MutationObserver(changes => {
    const parts = new Set<Element>()
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement
      const part = element?.closest(live)
      if (part) parts.add(part)
      // A part that comes with its words is read when it is an alert; one that is only drawn with the page is not.
      for (const node of addedNodes) if (node instanceof Element && node.matches('[role=alert]')) parts.add(node)
    }
    for (const part of parts) say(part.textContent)
  })
  observer.observe(document, { childList: true, subtree: true, characterData: true })
}

/** Listens from the next time that the page is loaded. */
export async function hear(page: Page): Promise<void> {
  await page.addInitScript(listen)
}

/** What has been said since the last time one asked. */
export function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.announced.splice(0))
}
