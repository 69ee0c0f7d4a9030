import type { KeysOf, Sentences, ValuesFor } from './keys.ts'
import type { sv } from './sv.ts'

/** The languages that the app is written in. Another one is a tree with the same keys as `sv`. */
export type Lang = 'sv'
export const lang: Lang = 'sv'

export type TextKey = KeysOf<typeof sv>

/** The sentence with that key, filled in. An unknown key or a missing value does not compile. */
export type Text = <Key extends TextKey>(key: Key, ...values: ValuesFor<typeof sv, Key>) => string

const sentences = new Map<string, string>()
const plural = new Intl.PluralRules(lang)

/**
 * Makes the sentences of an area known. Nobody calls it by hand: the build lets each area do it (`with-pages.ts`).
 * @public
 */
export function addSentences(area: string, tree: Sentences): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') sentences.set(`${area}.${key}`, value)
    else addSentences(`${area}.${key}`, value)
  }
}

export const text: Text = (key, ...[values]) => {
  const filled: Readonly<Record<string, string | number>> = values ?? {}
  const sentence = sentences.get(key) ?? counted(key, filled.count)
  // As it stands: React escapes what it draws, and escaping twice would show å as a code.
  return sentence.replace(/\{\{(\w+)\}\}/g, (name, key: string) => String(filled[key] ?? name))
}

/** The form of a sentence for so many: what is written for none, else what the language says. */
function counted(key: string, count: string | number | undefined): string {
  const none = count === 0 ? sentences.get(`${key}_zero`) : undefined
  return none ?? sentences.get(`${key}_${plural.select(Number(count ?? 0))}`) ?? key
}

/** The sentences in the reader's language. A hook, since a later language is the reader's choice and then draws anew. */
export function useText(): Text {
  return text
}
