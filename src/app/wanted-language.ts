import type { Lang } from '../ui/text/text.ts'
import { remembered } from './remembered.ts'

const memory = remembered('local', 'language')

/**
 * The language of the person: the one they chose on this device, else the one of the host or, without one, of the browser.
 * English for any English, Swedish for everything else: it is the language of the forums.
 */
export function wantedLanguage(locale: string = navigator.language): Lang {
  const chosen = memory.read()
  return chosen === 'sv' || chosen === 'en' ? chosen : languageOf(locale)
}

/** What is spoken to someone of a locale, such as `en-GB`. */
export const languageOf = (locale: string): Lang => (/^en(-|$)/i.test(locale) ? 'en' : 'sv')

/** From now on this is the person's language on this device. */
export function rememberLanguage(lang: Lang): void {
  memory.write(lang)
}
