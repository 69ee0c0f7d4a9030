/**
 * Somebody who has a keyboard and nothing else. It can press keys and hear what has focus, by role and name as a screen
 * reader gets them; it can neither point, fill in nor put focus anywhere. Each key is counted, and each place that the
 * focus comes to is looked at: that it is not lost, shows, is not covered and comes in the order of the page.
 */
import type { CDPSession, Page } from 'playwright-core'
import { type Seen, watchFocus } from './focus-watch.ts'

export interface Focus {
  readonly role: string
  readonly name: string
  readonly value: string
}

type Name = string | RegExp

/** How long one goes on before it is a fault. */
export interface Patience {
  /** So long may the focus be nowhere while one page gives way to another. */
  readonly betweenPagesMs: number
  /** So many steps without finding is a page nobody walks through. */
  readonly mostSteps: number
}

const ofPeople: Patience = { betweenPagesMs: 5_000, mostSteps: 250 }

export class Keyboard {
  /** How many keys have been pressed, letters too. */
  count = 0
  /** What was wrong with the focus, each once, with the key that led there. */
  readonly faults = new Set<string>()
  /** For looking, never for doing. */
  readonly page: Page
  private readonly session: CDPSession
  private readonly patience: Patience

  private constructor(page: Page, session: CDPSession, patience: Patience) {
    this.page = page
    this.session = session
    this.patience = patience
  }

  /** Sits down at a page. What it has loaded is loaded anew, so that the focus is watched from the beginning. */
  static async at(page: Page, patience = ofPeople): Promise<Keyboard> {
    // Some compilers give functions their names by a helper that the page lacks.
    await page.addInitScript('globalThis.__name ??= named => named')
    await page.addInitScript(watchFocus)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    return new Keyboard(page, await page.context().newCDPSession(page), patience)
  }

  /** What has focus now, as the browser tells a screen reader; of a list that one walks with arrows, the line one is at. */
  async on(): Promise<Focus> {
    const expression = `(() => {
      const focused = document.activeElement
      const line = focused?.getAttribute('aria-activedescendant')
      return (line && document.getElementById(line)) || focused
    })()`
    const { result } = await this.session.send('Runtime.evaluate', { expression, objectGroup: 'focus' })
    if (!result.objectId) return { role: 'none', name: '', value: '' }
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    })
    await this.session.send('Runtime.releaseObjectGroup', { objectGroup: 'focus' })
    const [node] = nodes
    const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '')
    return { role: text(node?.role), name: text(node?.name).replace(/\s+/g, ' ').trim(), value: text(node?.value) }
  }

  /** Presses a key, several times if so, and looks at where that led. */
  async press(key: string, times = 1): Promise<void> {
    for (let n = 0; n < times; n += 1) await this.pressOnce(key)
  }

  /** Writes, letter for letter. */
  async type(text: string): Promise<void> {
    this.count += text.length
    await this.page.keyboard.type(text)
  }

  /** Tab until that has focus. */
  async to(role: string, name: Name): Promise<void> {
    await this.walk('Tab', role, name)
  }

  /** Shift+Tab until that has focus. */
  async backTo(role: string, name: Name): Promise<void> {
    await this.walk('Shift+Tab', role, name)
  }

  /** Down through a list, a menu or choices of which one is chosen. */
  async downTo(role: string, name: Name): Promise<void> {
    await this.walk('ArrowDown', role, name)
  }

  /** Tab to it and press Enter: what a link and a button wait for. */
  async enter(role: string, name: Name): Promise<void> {
    await this.to(role, name)
    await this.press('Enter')
  }

  /** The browser's own key for the page before; a browser without a window leaves it to its driver. */
  async goBack(): Promise<void> {
    this.count += 1
    await this.page.goBack()
    await this.look('Alt+ArrowLeft')
  }

  /** Waits until that has focus by itself: a dialog that opened, a page that one came to. */
  async arrivesAt(role: string, name: Name): Promise<void> {
    const until = Date.now() + this.patience.betweenPagesMs
    let at = await this.on()
    while (!isIt(at, role, name)) {
      if (Date.now() > until) throw new Error(`The focus is on ${said(at)}, not on ${role} ${name}.`)
      await this.page.waitForTimeout(30)
      at = await this.on()
    }
    await this.look('')
  }

  /** Tab through the whole page from its beginning; gives how many places the focus came to. */
  async throughPage(): Promise<number> {
    let rounds = 0
    for (let steps = 0; steps < this.patience.mostSteps; steps += 1) {
      const { isLost, isSame } = await this.pressOnce('Tab')
      if (!isLost && !isSame) continue
      const left = await this.page.evaluate(() => window.neverFocused())
      if (isSame && !isLost && left.length > 0) break
      rounds += 1
      // A page that opens in its first field is come to the beginning of in the second round.
      if (left.length > 0 && rounds === 1) continue
      for (const name of left) this.faults.add(`nås inte: ${name}`)
      return steps
    }
    const { role, name } = await this.on()
    this.faults.add(`fälla: Tab kommer inte vidare från ${role} ${name}`)
    return this.patience.mostSteps
  }

  /** Looks at the focus once more, when something has come of what was done. */
  async rests(): Promise<void> {
    await this.look('')
  }

  private async walk(key: string, role: string, name: Name): Promise<void> {
    const met: string[] = []
    for (let n = 0; n < this.patience.mostSteps; n += 1) {
      const at = await this.on()
      if (isIt(at, role, name)) return
      // Round a group, or the page, and back again: it is not there. Many things on a page may have the same name.
      const isRound = key.endsWith('Tab') ? at.role === 'none' : true
      if (isRound && met.filter(name => name === said(at)).length > 1) break
      met.push(said(at))
      await this.pressOnce(key)
    }
    throw new Error(`${key} never came to ${role} ${name}. On the way: ${[...new Set(met)].join(' → ')}`)
  }

  private async pressOnce(key: string): Promise<Seen> {
    this.count += 1
    await this.page.keyboard.press(key)
    return this.look(key)
  }

  /** Without what only came a moment before what it stands in. */
  private async lasting(faults: readonly string[]): Promise<readonly string[]> {
    if (faults.length === 0) return faults
    await this.page.waitForTimeout(150)
    const { faults: still } = await this.page.evaluate(() => window.lookAtFocus(''))
    return faults.filter(fault => !fault.startsWith('skymt') || still.includes(fault))
  }

  /** Looks at the focus when the page has drawn; only Tab may leave the page, at its end. */
  private async look(key: string): Promise<Seen> {
    const until = Date.now() + this.patience.betweenPagesMs
    for (;;) {
      const seen = await this.page.evaluate(
        pressed =>
          new Promise<Seen>(done => {
            const look = () => done(window.lookAtFocus(pressed))
            // When what moves, although for no time at all, has come where it goes.
            const settled = () => Promise.allSettled(window.movements('short').map(({ finished }) => finished))
            requestAnimationFrame(() => requestAnimationFrame(() => void settled().then(look)))
          }),
        key,
      )
      for (const fault of await this.lasting(seen.faults)) this.faults.add(fault)
      if (!seen.isLost || key.endsWith('Tab')) return seen
      if (Date.now() > until) {
        this.faults.add(`tappat fokus efter ${key || 'väntan'} på ${new URL(this.page.url()).hash}`)
        return seen
      }
      await this.page.waitForTimeout(30)
    }
  }
}

const isIt = (at: Focus, role: string, name: Name) =>
  at.role.toLowerCase() === role.toLowerCase() && (typeof name === 'string' ? at.name === name : name.test(at.name))

const said = ({ role, name }: Focus) => `${role} “${name}”`
