/** Looks over a page as axe does: what a screen reader, a keyboard or weak eyes would stumble on. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.0 to 2.2 at A and AA, which the law on digital public services asks of a municipality. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/**
 * Left out: the stops that Fluent's focus keeper sets before and after what floats. They are hidden from readers and can be
 * focused, which axe calls a fault, but they only pass the focus on and never hold it.
 *
 * What breaks WCAG on the page as it is now, one line an element: the rule, how bad it is, where, and what to do.
 * Handed to the browser by its own debugger, so that the page's content security policy stays as strict as for people.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const run = `(async () => {
    ${axe.source}
    // From the top: what is scrolled in under the bar that stays is not smaller for that.
    window.scrollTo(0, 0)
    const { violations } = await window.axe.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })
    return violations.flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => [id, '(' + impact + ')', help, target.join(' '), html.slice(0, 300), failureSummary].join(' · ').replace(/\\s+/g, ' ')))
  })()`
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  if (exceptionDetails) throw new Error(`axe could not look at the page: ${exceptionDetails.exception?.description}`)
  return result.value as string[]
}
