import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { layoutFaults } from '../pages/inspect.ts'
import { hear, heard, heardTwice } from './support/announced.ts'
import { launchBrowser } from './support/browser.ts'
import { namingFaults, roomFaults, spacingFaults } from './support/eased.ts'
import { lookAlike } from './support/forced-colors.ts'
import { Keyboard } from './support/keyboard.ts'
import { unmarkedSwedish } from './support/unmarked-swedish.ts'

/**
 * What looks at pages for those who do not see them, or see them otherwise: each on a small page with the very fault in
 * it, and on one without. A watcher that finds nothing anywhere proves nothing.
 */
let browser: Browser
let page: Page
let body = ''

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  // Pages are loaded and not set, since a watcher begins where a page does.
  await page.route('**/*', route => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
})

afterAll(() => browser?.close())

afterEach(() => page.emulateMedia({ forcedColors: 'none' }))

const html = (
  main: string,
  style: string,
  lang: string,
) => `<!doctype html><html lang="${lang}"><title>Sidan – Styrforum</title>
  <style>${style}</style><main><h1>Sidan</h1>${main}</main>`

async function show(main: string, style = '', lang = 'sv'): Promise<void> {
  body = html(main, style, lang)
  await page.goto('http://watched.example/')
}

/** What a keyboard finds on the way through a page. */
async function throughPage(main: string, style?: string): Promise<readonly string[]> {
  await show(main, style)
  const keys = await Keyboard.at(page, { betweenPagesMs: 200, mostSteps: 12 })
  await keys.throughPage()
  return [...keys.faults]
}

const three = '<button>Ett</button> <button>Två</button> <button>Tre</button>'
/** Makes the first button lead past the second one, or back to itself. */
const leadTo = (place: number) => `<script>
  const [first, ...others] = document.querySelectorAll('button')
  first.onkeydown = event => {
    if (event.key !== 'Tab') return
    event.preventDefault()
    others[${place}]?.focus()
  }
</script>`

describe('the watcher of the keyboard', () => {
  it('has nothing to say of a page where every stop shows, in order', async () => {
    expect(await throughPage(three)).toEqual([])
  })

  it.each([
    ['a stop without a ring', three, 'button:focus { outline: none }', 'osynligt fokus: button “Ett”'],
    [
      'a stop behind what stays in sight',
      `${three}<aside>Fast</aside>`,
      'aside { position: fixed; inset: 0; background: white }',
      /^skymt fokus \(0 % syns, av aside “Fast”\): button “Ett”$/,
    ],
    [
      'stops in another order than the page’s',
      `<div>${three}</div>`,
      'div { display: flex; flex-direction: column-reverse; align-items: start }',
      'annan ordning än sidans: button “Ett” → button “Två”',
    ],
    [
      'what moves though one asked for calm',
      three,
      '@keyframes turn { to { rotate: 1turn } } button { animation: turn 9s }',
      'rör sig: button “Ett”',
    ],
    ['a stop that Tab goes past', `${three}${leadTo(1)}`, '', 'nås inte: button “Två”'],
    ['a stop that holds the focus', `${three}${leadTo(9)}`, '', /^fälla: Tab kommer inte vidare från button Ett$/],
  ])('finds %s', async (_, main, style, fault) => {
    expect(await throughPage(main, style)).toContainEqual(
      typeof fault === 'string' ? fault : expect.stringMatching(fault),
    )
  })

  it('finds a focus that is lost with what had it, and that something is not come to', async () => {
    await show(`<button onclick="this.remove()">Bort</button> ${three}`)
    const keys = await Keyboard.at(page, { betweenPagesMs: 200, mostSteps: 12 })
    await keys.enter('button', 'Bort')
    expect([...keys.faults]).toEqual(['tappat fokus efter Enter på '])
    await expect(keys.arrivesAt('button', 'Ett')).rejects.toThrow(/^The focus is on/)
    await expect(keys.to('link', 'Ett')).rejects.toThrow(/^Tab never came to link Ett/)
  })
})

describe('the watchers of what a reader lays on a page', () => {
  it('find text that is cut, or runs out of its button, only when it is given more room', async () => {
    const style = 'p, button { font: 16px/18px monospace; white-space: nowrap; padding: 0 } p { overflow: hidden }'
    for (const [main, fault] of [
      ['<p style="height: 36px">En rad<br>och en till</p>', /^glesare text: cut off: <p .*en till$/],
      ['<p style="width: 31ch">Arbetsrehabiliteringens_hemvist</p>', /^glesare text: cut off: <p .*hemvist$/],
      ['<button style="width: 17ch">Spara_som_utkast</button>', /^glesare text: outside its box: Spara_som_utkast$/],
    ] as const) {
      await show(main, style)
      expect(await page.evaluate(layoutFaults)).toEqual([])
      expect(await spacingFaults(page)).toEqual([expect.stringMatching(fault)])
    }
    await show('<p>En rad</p><button>Spara</button>', style)
    expect(await spacingFaults(page)).toEqual([])
  })

  it('find what stays in sight and leaves too little to read in', async () => {
    const bar = (height: number) => `header { position: sticky; top: 0; height: ${height}px }`
    await show('<header>Fast</header>', bar(200))
    expect(await roomFaults(page)).toEqual([])
    await show('<header>Fast</header>', bar(300))
    expect(await roomFaults(page)).toEqual(['det som står kvar tar 300 av 800 px'])
  })

  it('find a window that is called something else, a second name of the page, and another language', async () => {
    await show('')
    expect(await namingFaults(page)).toEqual([])
    await show('<h1>En till</h1><script>document.title = "Annat"</script>')
    expect(await namingFaults(page, 'en')).toEqual([
      '2 rubriker på högsta nivån',
      'fönstret heter ”Annat”, sidan ”Sidan”',
      'språket är sv',
    ])
  })

  it('find what is chosen and looks as what is not, where the system chooses the colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    const pair =
      '<div role="group"><button aria-pressed="true">På</button><button aria-pressed="false">Av</button></div>'
    await show(pair, '[aria-pressed=true] { background: green }')
    expect(await lookAlike(page)).toEqual(['aria-pressed syns inte: På'])
    await show(pair, '[aria-pressed=true] { font-weight: 900 }')
    expect(await lookAlike(page)).toEqual([])
  })
})

describe('the watchers of what is said', () => {
  it('hear what a live part is given, an alert that comes and what is said to the browser, and nothing else', async () => {
    await hear(page)
    await show('<p role="status"></p><p id="own">Eget</p>')
    const hasVoice = await page.evaluate(() => {
      const { body } = document
      document.querySelector('[role=status]')?.append('Sparat')
      document.querySelector('#own')?.append(' tillägg')
      body.insertAdjacentHTML('beforeend', '<p role="alert">Fel datum</p><p role="status">Står där</p>')
      // Not all browsers have it yet.
      const voice = document as Document & { ariaNotify?(text: string): void }
      voice.ariaNotify?.('Flyttad')
      return voice.ariaNotify !== undefined
    })
    expect(new Set(await heard(page))).toEqual(new Set(['Sparat', 'Fel datum', ...(hasVoice ? ['Flyttad'] : [])]))
    expect(await heard(page)).toEqual([])
  })

  it('hear what is said twice: by two parts, by a part within another, and by a part and to the browser', async () => {
    await hear(page)
    await show('<p id="one" role="status"></p><p id="two" role="status"></p><div id="outer" role="status"></div>')
    await page.evaluate(() => {
      document.querySelector('#one')?.append('Fältet Namn är tomt')
      document.querySelector('#two')?.append('Namnet är sparat')
    })
    const count = await page.evaluate(() => window.announced.length)
    expect([await heardTwice(page), count]).toEqual([[], 2])
    // As Fluent's bar says it, without the space, and as an alert is read.
    await page.evaluate(() => document.querySelector('#two')?.replaceChildren('Det är fel. Fältet Namnär tomt.'))
    expect(await heardTwice(page)).toEqual(['Det är fel. Fältet Namnär tomt.'])
    await page.evaluate(() =>
      document.querySelector('#outer')?.insertAdjacentHTML('beforeend', '<p role=alert>Fel</p>'),
    )
    expect(await heardTwice(page)).toContain('Fel')
    // What was said before one asked is no longer held against what comes.
    await heard(page)
    await page.evaluate(() => document.querySelector('#one')?.replaceChildren('Det är fel. Fältet Namn är tomt.'))
    expect(await heardTwice(page)).toEqual([])
  })

  it('find Swedish on an English page: a sentence of ours, what people wrote, and what is only said', async () => {
    const lines = Array.from({ length: 10 }, (_, n) => `<p>Line ${n}</p>`).join('')
    const english = (main: string) => show(lines + main, '', 'en')
    await english('<p lang="sv">Det här är på svenska</p><p>SF Sydväst</p>')
    expect(await unmarkedSwedish(page)).toEqual([])
    await english('<p>Spara</p><p>Besked dröjer</p><button aria-label="Stäng en dörr">x</button>')
    expect(await unmarkedSwedish(page)).toEqual([
      expect.stringMatching(/^[\w., ]+: Spara$/),
      'Besked dröjer',
      'Stäng en dörr',
    ])
    expect(await unmarkedSwedish(page, 'ours')).toHaveLength(1)
    await show('', '', 'en')
    await expect(unmarkedSwedish(page)).rejects.toThrow('hardly anything')
  })
})
