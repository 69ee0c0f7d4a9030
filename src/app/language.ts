import { type Lang, speak } from '../ui/text/text.ts'
import { remembered } from './remembered.ts'

const memory = remembered('local', 'language')

/**
 * The language of the person: the one they chose on this device, else the one of the host or, without one, of the browser.
 * English for any English, Swedish for everything else: it is the language of the forums.
 */
export function wantedLanguage(locale: string = navigator.language): Lang {
  const chosen = memory.read()
  if (chosen === 'sv' || chosen === 'en') return chosen
  return /^en(-|$)/i.test(locale) ? 'en' : 'sv'
}

/** Speaks the person's language from the first view on; Swedish where the English sentences cannot be fetched. */
export async function speakAsWanted(locale?: string): Promise<void> {
  const lang = wantedLanguage(locale)
  // Not waited for in Swedish, whose sentences come with each page.
  if (lang === 'sv' || !(await fetchEnglish())) speak('sv')
  else speak('en')
}

/** Speaks the language that the person chose, and remembers it. False where it could not be fetched; nothing changes then. */
export async function chooseLanguage(lang: Lang): Promise<boolean> {
  if (lang === 'en' && !(await fetchEnglish())) return false
  memory.write(lang)
  speak(lang)
  return true
}

/** Whoever reads Swedish never fetches it. */
async function fetchEnglish(): Promise<boolean> {
  try {
    const { knowEnglish } = await import('../ui/text/en.ts')
    knowEnglish()
    return true
  } catch {
    return false
  }
}
