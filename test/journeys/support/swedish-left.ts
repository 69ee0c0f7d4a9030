/** Sentences of the app that a page in English still says in Swedish. */
import type { Page } from 'playwright-core'
import { en } from '../../../src/ui/text/en.ts'
import type { Sentences } from '../../../src/ui/text/keys.ts'
import { sv } from '../../../src/ui/text/sv.ts'

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

/** What is read on the page, or aloud, outside what is marked as Swedish. */
const readOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isSwedish = (element: Element | null) => element?.closest<HTMLElement>('[lang]')?.lang === 'sv'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const read: string[] = []
    while (walker.nextNode())
      if (!isSwedish(walker.currentNode.parentElement)) read.push(walker.currentNode.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label]')) {
      if (!isSwedish(element)) read.push(element.getAttribute('aria-label') ?? '')
    }
    return read.map(text => text.trim()).filter(Boolean)
  })

/** The keys of what is left in Swedish, with the text as it stands. */
export async function swedishLeft(page: Page): Promise<string[]> {
  const read = new Set(await readOn(page))
  if (read.size < 10) throw new Error('There is hardly anything on the page: wait for it first.')
  const isEnglish = (text: string) => english.some(([, pattern]) => pattern.test(text))
  return [...read].flatMap(text =>
    swedish.flatMap(([key, pattern]) => (pattern.test(text) && !isEnglish(text) ? [`${key}: ${text}`] : [])),
  )
}
