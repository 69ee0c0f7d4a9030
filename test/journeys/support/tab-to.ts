/** The way of one who has no mouse, where a journey asks whether there is one. `Keyboard` asks more of it. */
import type { Locator } from 'playwright-core'

/** So many steps without coming there is a page nobody walks through. */
const mostSteps = 150

/** Presses Tab until the focus stands there. */
export async function tabTo(place: Locator): Promise<void> {
  const page = place.page()
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if (await place.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${place}.`)
}
