import { afterEach, describe, expect, it, vi } from 'vitest'
import { speak, spoken } from '../../ui/text/text.ts'
import { speakInWindow } from './window-language.ts'

/** A window opened with a query, over what this and earlier visits have stored where the window stands. */
function open(search: string, { session, local }: { session?: string; local?: string } = {}) {
  const storage = (word?: string) => {
    const words = new Map(word === undefined ? [] : [['styrforum.language', word]])
    return {
      getItem: (key: string) => words.get(key) ?? null,
      setItem: (key: string, value: string) => void words.set(key, value),
    }
  }
  const own = storage(session)
  const documentElement = { lang: '' }
  vi.stubGlobal('sessionStorage', own)
  vi.stubGlobal('localStorage', storage(local))
  vi.stubGlobal('navigator', { language: 'sv-SE' })
  vi.stubGlobal('location', { search })
  vi.stubGlobal('document', { documentElement })
  speakInWindow()
  return { lang: documentElement.lang, again: () => open('', { session: own.getItem('styrforum.language') ?? '' }) }
}

afterEach(() => {
  vi.unstubAllGlobals()
  speak('sv')
})

describe('a window that signs in speaks', () => {
  it('what the app that opened it says, before what was chosen where the window has its storage', () => {
    expect(open('?lang=en').lang).toBe('en')
    expect(open('?lang=en', { local: 'sv' }).lang).toBe('en')
    expect(open('?lang=sv', { local: 'en' }).lang).toBe('sv')
    expect(spoken()).toBe('sv')
  })

  it('the same when it comes back from the sign-in, without the query', () => {
    expect(open('?lang=en').again().lang).toBe('en')
  })

  it('what was chosen here, or the browser’s, where nobody says', () => {
    expect(open('', { local: 'en' }).lang).toBe('en')
    expect(open('').lang).toBe('sv')
  })
})
