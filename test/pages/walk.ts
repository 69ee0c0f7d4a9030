/** Takes a state, shows it in each look, and says what was seen. */
import type { Frame, Page } from 'playwright-core'
import { type Finding, lineOf } from '../journeys/support/axe.ts'
import { inspect, structureOf } from './inspect.ts'
import { type Look, nameOf, show } from './looks.ts'
import { reviewOf } from './reviewed.ts'
import type { Stand } from './stand.ts'
import type { State } from './state.ts'

export interface Walked {
  readonly view: string
  readonly state: string
  readonly looks: number
  /** One line each, with the looks where it was seen. */
  readonly faults: readonly string[]
  /** How often each reviewed row of axe's doubts was met, by its number in the table. */
  readonly reviewed: Readonly<Record<number, number>>
  readonly seconds: number
}

/** @param pictureOf where the picture of a look goes; nothing where none is wanted */
export async function walk(
  state: State,
  stand: Stand,
  looks: readonly Look[],
  pictureOf?: (look: Look) => string,
): Promise<Walked> {
  const started = performance.now()
  const faults = new Map<string, string[]>()
  const reviewed: Record<number, number> = {}
  const note = (fault: string, where: string) => faults.set(fault, [...(faults.get(fault) ?? []), where])
  const judge = (finding: Finding, { theme }: Look, where: string) => {
    const row = reviewOf(finding, { floats: state.floats === true, forced: theme === 'tvingat' })
    if (row === undefined) note(`not reviewed: ${lineOf(finding)}`, where)
    else reviewed[row] = (reviewed[row] ?? 0) + 1
  }
  try {
    const first = await state.reach(stand)
    const reached = new Set([first])
    const { page } = first
    const seenWhole = new Set<string>()
    for (const look of looks) {
      const name = nameOf(look)
      await show(page, first.app, look)
      const stands = async () => (await state.holds?.(first.app).first().isVisible()) ?? true
      if (!(await stands())) {
        reached.add(await state.reach(stand))
        if (!(await stands())) note('the state does not stand in this look', name)
      }
      // The same page in the same room was asked everything before; another theme changes only its colours.
      const structure = `${look.width} ${look.height} ${await structureOf(first.app)}`
      const seen = await inspect(page, first.app, seenWhole.has(structure) ? 'colour' : 'all', pictureOf?.(look))
      seenWhole.add(structure)
      for (const fault of seen.faults) note(fault, name)
      for (const finding of seen.incomplete) judge(finding, look, name)
    }
    if (state.floats) for (const way of await waysOut(page, first.app)) note(way, 'keyboard')
    // The next one begins with the room that this one began with.
    if (looks[0]) await show(page, first.app, looks[0])
    for (const { problems } of reached)
      for (const problem of unheard(problems))
        if (!state.expected?.test(problem)) note(`console: ${problem}`, 'console')
  } catch (error) {
    note(`not reached: ${error instanceof Error ? error.message : error}`, 'all')
  }
  await state.leave?.(stand)
  return {
    view: state.view,
    state: state.name,
    looks: looks.length,
    faults: [...faults].map(([fault, where]) => `${fault} [${where.join(' ')}]`),
    reviewed,
    seconds: (performance.now() - started) / 1_000,
  }
}

/** How much of what each page told of has been judged. */
const judged = new WeakMap<readonly string[], number>()

/** What a page has told of since it was last asked: on the way to a state, in it, and after the state before. */
function unheard(problems: readonly string[]): readonly string[] {
  const fresh = problems.slice(judged.get(problems) ?? 0)
  judged.set(problems, problems.length)
  return fresh
}

/** Where the Tab key leads out of an open dialog, though it should stay within. */
async function waysOut(page: Page, app: Page | Frame): Promise<readonly string[]> {
  if ((await app.locator('[aria-modal="true"]').count()) === 0) return []
  const out = new Set<string>()
  for (let pressed = 0; pressed < 30; pressed += 1) {
    await page.keyboard.press('Tab')
    const outside = await app.evaluate(() => {
      const focused = document.activeElement
      const isWithin = focused === document.body || focused?.closest('[aria-modal="true"], [data-tabster-dummy]')
      return isWithin ? undefined : (focused?.outerHTML.slice(0, 120) ?? 'nothing')
    })
    if (outside) out.add(`Tab leaves the dialog: ${outside}`)
  }
  return [...out]
}
