import { type Lang, speak } from '../ui/text/text.ts'
import { rememberLanguage, wantedLanguage } from './wanted-language.ts'

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
  rememberLanguage(lang)
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
