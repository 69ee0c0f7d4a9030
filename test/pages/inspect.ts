/** One look at a page: what axe finds, what is cut off or too wide, and a picture. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { axeFindings, type Finding, lineOf, type Rules } from '../journeys/support/axe.ts'

export interface Seen {
  /** One line each. */
  readonly faults: readonly string[]
  /** What axe could not judge. */
  readonly incomplete: readonly Finding[]
}

/** @param picture where to put it; nothing where none is wanted */
export async function inspect(page: Page, app: Page | Frame, rules: Rules, picture?: string): Promise<Seen> {
  const { violations, incomplete } = await axeFindings(app, rules)
  // Advice and no demand, or what lies behind something: where it does not hold, a person has said why (reviewed.ts).
  const isAdvice = ({ rule, summary }: Finding) =>
    rule === 'region' ||
    rule === 'landmark-unique' ||
    rule === 'label-title-only' ||
    (rule === 'target-size' && summary.includes('obscured'))
  const faults = [...violations.filter(one => !isAdvice(one)).map(lineOf), ...(await app.evaluate(layoutFaults))]
  if (picture) {
    mkdirSync(dirname(picture), { recursive: true })
    await page.screenshot({ path: picture, fullPage: true, animations: 'disabled' })
  }
  return { faults, incomplete: [...incomplete, ...violations.filter(isAdvice)] }
}

/** What the page is made of, without how it looks: the same again needs only a look at its colours. */
export const structureOf = (app: Page | Frame): Promise<string> =>
  app.evaluate(() => document.body.innerHTML.replace(/ (class|style)="[^"]*"/g, ''))

/** Runs in the page: what nobody should have to move sideways for, text that ends where it should not, dates over two lines. */
export function layoutFaults(): string[] {
  const faults: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) faults.push(`sideways: the page is ${scrollWidth} px wide in ${clientWidth}`)
  // Methods, since a function with a name of its own would be sent here with a helper that the page lacks.
  const about = {
    name(element: Element) {
      const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)
      return `<${element.tagName.toLowerCase()} class="${element.classList[0] ?? ''}"> ${text}`
    },
    hasOwnText(element: Element) {
      return [...element.childNodes].some(node => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
    },
  }
  const dates = /\d{4}-\d{2}-\d{2}|\d{1,2} (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]* \d{4}/g
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!about.hasOwnText(element) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue
    if (element.closest('[aria-hidden="true"], script, style')) continue
    const box = element.getBoundingClientRect()
    // Said to readers only.
    if (box.width <= 1 || box.height <= 1) continue
    const range = document.createRange()
    range.selectNodeContents(element)
    const text = range.getBoundingClientRect()
    for (const node of element.childNodes) {
      if (node.nodeType !== 3) continue
      for (const { 0: date, index } of (node.textContent ?? '').matchAll(dates)) {
        range.setStart(node, index)
        range.setEnd(node, index + date.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) faults.push(`parted: ${date} in ${about.name(element)}`)
      }
    }
    // Within each box that cuts: what it hides can be reached where it scrolls, and not where it does not.
    for (let frame: HTMLElement | null = element; frame && frame !== document.body; frame = frame.parentElement) {
      const { overflowX, overflowY, clipPath, position, textOverflow, webkitLineClamp } = getComputedStyle(frame)
      const around = frame.getBoundingClientRect()
      if (around.width <= 1 || around.height <= 1 || clipPath !== 'none') break
      if (/auto|scroll/.test(overflowX + overflowY)) break
      // Shortened on purpose, with three dots to say so.
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') break
      const cutsX = overflowX !== 'visible' && (text.right > around.right + 1 || text.left < around.left - 1)
      const cutsY = overflowY !== 'visible' && (text.bottom > around.bottom + 2 || text.top < around.top - 2)
      if (cutsX || cutsY) {
        faults.push(`cut off: ${about.name(element)}`)
        break
      }
      if (position === 'fixed') break
    }
  }
  return faults
}
