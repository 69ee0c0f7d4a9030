/** How a page bears to be read by those who need it otherwise: with room between letters, or without what moves. */
import type { Page } from 'playwright-core'
import { layoutFaults } from '../../pages/inspect.ts'

/** The distances of WCAG 1.4.12, which a reader may lay on any page. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`

/** What is cut, laid over its neighbour or pushed out sideways when a reader gives the text more room. */
export async function spacingFaults(page: Page): Promise<string[]> {
  await page.evaluate(css => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, spacing)
  const faults = [...(await page.evaluate(layoutFaults)), ...(await page.evaluate(spilled))]
  await page.evaluate(() => void document.adoptedStyleSheets.pop())
  return faults.map(fault => `glesare text: ${fault}`)
}

/** Runs in the page: words that stand outside the button or the mark that they belong to. */
function spilled(): string[] {
  const faults: string[] = []
  for (const box of document.querySelectorAll('button, a.fui-Button, .fui-Badge, [role=tab]')) {
    if (!box.checkVisibility()) continue
    const range = document.createRange()
    range.selectNodeContents(box)
    const text = range.getBoundingClientRect()
    const { left, right, top, bottom, width } = box.getBoundingClientRect()
    if (width <= 1) continue
    if (text.right > right + 1 || text.left < left - 1 || text.bottom > bottom + 2 || text.top < top - 2)
      faults.push(`outside its box: ${box.textContent}`)
  }
  return faults
}

/** What stays in sight while the page is scrolled must leave most of an enlarged page to read in. */
export async function roomFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const taken = [...document.querySelectorAll('body *')]
      .filter(element => /sticky|fixed/.test(getComputedStyle(element).position) && element.checkVisibility())
      .map(element => element.getBoundingClientRect())
      .filter(({ width, height }) => width > innerWidth / 2 && height > 0)
      .reduce((sum, { height }) => sum + Math.min(height, innerHeight), 0)
    return taken > innerHeight * 0.3 ? [`det som står kvar tar ${Math.round(taken)} av ${innerHeight} px`] : []
  })
}

/** The window is called what the page is called, and the page has one name and one language. */
export async function namingFaults(page: Page, lang = 'sv'): Promise<string[]> {
  return page.evaluate(wanted => {
    const headings = [...document.querySelectorAll('h1')].filter(heading => heading.checkVisibility())
    const name = headings[0]?.textContent?.trim() ?? ''
    return [
      ...(headings.length === 1 ? [] : [`${headings.length} rubriker på högsta nivån`]),
      ...(document.title === `${name} – Styrforum` ? [] : [`fönstret heter ”${document.title}”, sidan ”${name}”`]),
      ...(document.documentElement.lang === wanted ? [] : [`språket är ${document.documentElement.lang}`]),
    ]
  }, lang)
}
