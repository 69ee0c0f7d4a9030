import type { KeysOf, Sentences, ValuesFor } from './keys.ts'
import type { sv } from './sv.ts'

/** The languages that the app is written in. English has the same keys as `sv`, and is fetched when it is read. */
export type Lang = 'sv' | 'en'

export type TextKey = KeysOf<typeof sv>

/** The sentence with that key, filled in. An unknown key or a missing value does not compile. */
export type Text = <Key extends TextKey>(key: Key, ...values: ValuesFor<typeof sv, Key>) => string

type Known = Map<string, string>
const sentences: Readonly<Record<Lang, Known>> = { sv: new Map(), en: new Map() }
const plural = { sv: new Intl.PluralRules('sv'), en: new Intl.PluralRules('en-GB') }

let readers: Lang = 'sv'
let isRecord = false
const listeners = new Set<() => void>()

/** The language of what is said now. */
export const spoken = (): Lang => (isRecord ? 'sv' : readers)

/** Calls back when the reader has got another language; returns how to stop listening. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Says everything in that language from now on. Its sentences must be known; one that is not is said in Swedish. */
export function speak(lang: Lang): void {
  if (lang === readers) return
  readers = lang
  for (const listener of listeners) listener()
}

/**
 * What is kept or sent is said in Swedish, whoever reads the page: a Swedish authority's records, and what the others in
 * a forum get. Holds for everything that is said until `make` returns, so `make` must not wait for anything.
 */
export function inSwedish<T>(make: () => T): T {
  const before = isRecord
  isRecord = true
  try {
    return make()
  } finally {
    isRecord = before
  }
}

/** A sentence that is kept or sent, and so in Swedish. */
export const record: Text = (key, ...values) => inSwedish(() => text(key, ...values))

/**
 * Makes the sentences of an area known. Nobody calls it by hand for Swedish: the build lets each area do it
 * (`with-pages.ts`).
 */
export function addSentences(area: string, tree: Sentences, lang: Lang = 'sv'): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') sentences[lang].set(`${area}.${key}`, value)
    else addSentences(`${area}.${key}`, value, lang)
  }
}

export const text: Text = (key, ...[values]) => {
  const filled: Readonly<Record<string, string | number>> = values ?? {}
  const sentence = sentenceIn(spoken(), key, filled.count) ?? sentenceIn('sv', key, filled.count) ?? key
  // As it stands: React escapes what it draws, and escaping twice would show å as a code.
  return sentence.replace(/\{\{(\w+)\}\}/g, (name, key: string) => String(filled[key] ?? name))
}

/** What the domain says in Swedish by itself, in the reader's language where that has words for it. */
export function translated(key: string, swedish: string): string {
  return (spoken() === 'sv' ? undefined : sentences[spoken()].get(key)) ?? swedish
}

/** A sentence as it is written; of one that counts the form for so many: that for none, else what the language says. */
function sentenceIn(lang: Lang, key: string, count: string | number | undefined): string | undefined {
  const known = sentences[lang]
  const none = count === 0 ? known.get(`${key}_zero`) : undefined
  return known.get(key) ?? none ?? known.get(`${key}_${plural[lang].select(Number(count ?? 0))}`)
}

/** The sentences in the reader's language. A hook, though what stands round the page draws it anew when that changes. */
export function useText(): Text {
  return text
}
