import { createInstance } from 'i18next'
import type { KeysOf, ValuesFor } from './keys.ts'
import { sv } from './sv.ts'

/** The languages that the app is written in. Another one is a tree with the same keys as `sv`. */
export type Lang = 'sv'
export const lang: Lang = 'sv'

export type TextKey = KeysOf<typeof sv>

/** The sentence with that key, filled in. An unknown key or a missing value does not compile. */
export type Text = <Key extends TextKey>(key: Key, ...values: ValuesFor<typeof sv, Key>) => string

const sentences = createInstance()
void sentences.init({
  lng: lang,
  fallbackLng: lang,
  resources: { sv: { translation: sv } },
  // Both at once, so that no page is ever drawn without its words.
  initAsync: false,
  // React escapes what it draws; escaping twice would show å as a code.
  interpolation: { escapeValue: false },
})

export const text: Text = (key, ...values) => sentences.t(key, { ...values[0] })

/** The sentences in the reader's language. A hook, since a later language is the reader's choice and then draws anew. */
export function useText(): Text {
  return text
}
