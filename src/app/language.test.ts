import { afterEach, describe, expect, it, vi } from 'vitest'
import { speak, spoken } from '../ui/text/text.ts'
import { chooseLanguage, speakAsWanted } from './language.ts'
import { wantedLanguage } from './wanted-language.ts'

function remembering(word?: string): Map<string, string> {
  const words = new Map(word === undefined ? [] : [['styrforum.language', word]])
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => words.get(key) ?? null,
    setItem: (key: string, value: string) => void words.set(key, value),
  })
  return words
}

afterEach(() => {
  vi.unstubAllGlobals()
  speak('sv')
})

describe('the language of the person', () => {
  it.each([
    ['sv-se', 'sv'],
    ['en-gb', 'en'],
    ['EN', 'en'],
    ['en-US', 'en'],
    ['fi-FI', 'sv'],
    ['enm', 'sv'],
    ['', 'sv'],
  ])('is for the host’s %s %s', (locale, lang) => {
    remembering()
    expect(wantedLanguage(locale)).toBe(lang)
  })

  it.each([
    ['en', 'sv-se', 'en'],
    ['sv', 'en-gb', 'sv'],
    ['de', 'en-gb', 'en'],
  ])('with %s remembered and the host in %s is %s', (word, locale, lang) => {
    remembering(word)
    expect(wantedLanguage(locale)).toBe(lang)
  })

  it('is the browser’s where no host says', () => {
    remembering()
    vi.stubGlobal('navigator', { language: 'en-GB' })
    expect(wantedLanguage()).toBe('en')
  })

  it('is spoken from the beginning, and changes back when the host says otherwise', async () => {
    remembering()
    await speakAsWanted('en-gb')
    expect(spoken()).toBe('en')
    await speakAsWanted('sv-se')
    expect(spoken()).toBe('sv')
  })

  it('is remembered when it is chosen', async () => {
    const words = remembering()
    expect(await chooseLanguage('en')).toBe(true)
    expect(spoken()).toBe('en')
    expect(words.get('styrforum.language')).toBe('en')
    await speakAsWanted('sv-se')
    expect(spoken()).toBe('en')
  })
})
