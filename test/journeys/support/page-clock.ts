/** How long a page works, on its own clock. */
import type { Page } from 'playwright-core'

/** Milliseconds that the page's own thread has worked since it was last asked: a busy machine does not count. */
export async function clockOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  let before = 0
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const now = 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
    const spent = now - before
    before = now
    return spent
  }
}
