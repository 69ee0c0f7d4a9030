/** Swedish that an English page does not say is Swedish, so that a reader aloud would speak it as English. */
import type { Page } from 'playwright-core'
import { en } from '../../../src/ui/text/en.ts'
import type { Sentences } from '../../../src/ui/text/keys.ts'
import { sv } from '../../../src/ui/text/sv.ts'

/** So is Swedish known that no sentence of the app's holds, such as what people wrote. */
const isSwedish = /[åäöÅÄÖ]|\b(och|att|som|inte|till|av|med|från|hos|vid|utan|eller)\b/
/** The name of a part, a place or a person is no other in another language. */
const properNames = /Sydväst|Funktionsstöd|Götaplatsen|Älven|Älvstranden/g

function sentencesOf(tree: Sentences, path = ''): (readonly [key: string, sentence: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : sentencesOf(value, `${path}${key}.`),
  )
}

/** Sentences as patterns, with anything in their places; those that hold no word of their own say nothing of a language. */
function patternsOf(tree: Sentences): (readonly [key: string, pattern: RegExp])[] {
  return sentencesOf(tree)
    .filter(([, sentence]) => /\p{L}{3}/u.test(sentence.replace(/\{\{\w+\}\}/g, '')))
    .map(([key, sentence]) => {
      const fixed = sentence.split(/\{\{\w+\}\}/).map(part => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      return [key, new RegExp(`^${fixed.join('.+')}$`, 'u')] as const
    })
}

// On the page where one chooses whom to be, groups have the names of forums, which are the same in all languages.
const { personas: _, ...areas } = sv
const swedish = patternsOf(areas)
const english = patternsOf(en)

/** What is read on the page, chosen from a list or only said, outside what is marked as Swedish. */
const readOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const read: string[] = []
    const note = (element: Element | null, text: string | null) => {
      if (text && element?.closest('[lang]')?.getAttribute('lang') !== 'sv') read.push(text.trim().replace(/\s+/g, ' '))
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) note(walker.currentNode.parentElement, walker.currentNode.textContent)
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) note(element, element.getAttribute(name))
    return read.filter(Boolean)
  })

/**
 * Each such text once, after the keys of the sentences that it is; by its letters and words where it is none of ours.
 * @param of `ours` leaves out what is none of ours, where a page is asked only whether it is translated
 */
export async function unmarkedSwedish(page: Page, of: 'all' | 'ours' = 'all'): Promise<string[]> {
  const read = new Set(await readOn(page))
  if (read.size < 10) throw new Error('There is hardly anything on the page: wait for it first.')
  return [...read].flatMap(text => {
    const keys = swedish.filter(([, pattern]) => pattern.test(text)).map(([key]) => key)
    const isEnglish = english.some(([, pattern]) => pattern.test(text))
    if (keys.length > 0 && !isEnglish) return [`${keys.join(', ')}: ${text}`]
    return of === 'all' && isSwedish.test(text.replace(properNames, '')) ? [text.slice(0, 90)] : []
  })
}
