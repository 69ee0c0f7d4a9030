/** Looks over a page as axe does: what a screen reader, a keyboard or weak eyes would stumble on. */
import axe from 'axe-core'
import type { CDPSession, Frame, Page } from 'playwright-core'

/** WCAG 2.0 to 2.2 at A and AA, which the law on digital public services asks of a municipality. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What axe found in one element. */
export interface Finding {
  readonly rule: string
  readonly impact: string
  readonly help: string
  /** Where, as a selector. */
  readonly at: string
  readonly html: string
  /** What axe says about it, with figures where it has them. */
  readonly summary: string
}

export interface Findings {
  readonly violations: readonly Finding[]
  /** What axe could not judge by itself. */
  readonly incomplete: readonly Finding[]
}

/** `all` also asks for what axe calls best practice; `colour` only for what another theme can change. */
export type Rules = 'wcag' | 'all' | 'colour'

const runOnly: Readonly<Record<Rules, object>> = {
  wcag: { type: 'tag', values: tags },
  all: { type: 'tag', values: [...tags, 'best-practice'] },
  colour: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/**
 * Left out: the stops that Fluent's focus keeper sets before and after what floats. They are hidden from readers and can be
 * focused, which axe calls a fault, but they only pass the focus on and never hold it.
 *
 * Handed to the browser by its own debugger, so that the page's content security policy stays as strict as for people.
 */
export async function axeFindings(
  page: Page | Frame,
  rules: Rules,
  // Where each finding is takes longest to say: only what is asked for is told.
  asked: readonly (keyof Findings)[] = ['violations', 'incomplete'],
): Promise<Findings> {
  const session = await sessionOf(page)
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(`axe could not look at the page: ${exceptionDetails.exception?.description}`)
    return result.value
  }
  try {
    if (!(await evaluate('"axe" in window'))) await evaluate(`${axe.source};undefined`)
    const found = await evaluate(`(async () => {
      // From the top: what is scrolled in under the bar that stays is not smaller for that.
      window.scrollTo(0, 0)
      // What comes or goes is judged when it is there or gone; the clock of a notice is no motion, and a skeleton has no end.
      const moves = document.getAnimations().filter(({ effect }) =>
        Number.isFinite(effect.getComputedTiming().endTime) && !effect.target?.matches('[data-timer-status]'))
      await Promise.all(moves.map(one => one.finished.catch(() => {})))
      const { violations, incomplete } = await window.axe.run(
        { exclude: [['[data-tabster-dummy]']] },
        { runOnly: ${JSON.stringify(runOnly[rules])}, resultTypes: ${JSON.stringify(asked)} },
      )
      const short = text => text.replace(/\\s+/g, ' ')
      const flat = results => results.flatMap(({ id, impact, help, nodes }) => nodes.map(node => ({
        rule: id, impact: impact ?? '', help, at: node.target.join(' '), html: short(node.html.slice(0, 300)),
        summary: short(node.failureSummary ?? [...node.any, ...node.all, ...node.none].map(({ message }) => message).join(' ')),
      })))
      return { violations: flat(violations), incomplete: flat(incomplete) }
    })()`)
    return found as Findings
  } finally {
    await session.detach()
  }
}

/** A frame of another origin has a process, and so a debugger, of its own. */
function sessionOf(page: Page | Frame): Promise<CDPSession> {
  const context = 'context' in page ? page.context() : page.page().context()
  return context.newCDPSession(page)
}

/** One line: the rule, how bad it is, where, and what to do. */
export const lineOf = ({ rule, impact, help, at, html, summary }: Finding): string =>
  [rule, `(${impact})`, help, at, html, summary].join(' · ')

/** What breaks WCAG on the page as it is now, one line an element; also in what it frames, which axe by itself leaves out. */
export async function axeViolations(page: Page): Promise<string[]> {
  const framed = page.frames().filter(frame => frame !== page.mainFrame())
  const found: Finding[] = []
  for (const place of [page, ...framed]) found.push(...(await axeFindings(place, 'wcag', ['violations'])).violations)
  return found.map(lineOf)
}
