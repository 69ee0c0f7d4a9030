/** What a page says aloud by itself, as a screen reader hears it: what is said to the browser, and what live parts get. */
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    announced: string[]
    saidTwice: string[]
  }
}

/** Runs in the page before anything else. */
function listen(): void {
  // Somebody may be heard from more than one place.
  if (Object.hasOwn(window, 'announced')) return
  window.announced = []
  window.saidTwice = []
  let lately: { readonly letters: string; readonly part: Element | undefined; readonly at: number }[] = []
  const say = (text: string | null | undefined, part?: Element) => {
    const said = text?.trim().replace(/\s+/g, ' ')
    if (!said) return
    // Who has asked what was said begins anew.
    if (window.announced.length === 0) lately = []
    window.announced.push(said)
    const letters = said.replace(/[^\p{L}\p{N}]/gu, '')
    const at = performance.now()
    lately = lately.filter(one => at - one.at < 1_000)
    const isSaid = lately.some(
      one =>
        (part === undefined || one.part !== part) &&
        Math.min(one.letters.length, letters.length) > 9 &&
        (one.letters.includes(letters) || letters.includes(one.letters)),
    )
    if (isSaid || part?.parentElement?.closest(live)) window.saidTwice.push(said)
    lately.push({ letters, part, at })
  }
  for (const prototype of [Document.prototype, Element.prototype] as { ariaNotify?: (text: string) => void }[])
    if (prototype.ariaNotify) prototype.ariaNotify = text => say(text)
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
    for (const part of parts) say(part.textContent, part)
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

/** What somebody has heard twice within a second, or has in a live part within another, which both say. */
export function heardTwice(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.saidTwice.splice(0))
}
