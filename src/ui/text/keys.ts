/** A tree of sentences as it is written in `text/sv`. */
export interface Sentences {
  readonly [key: string]: string | Sentences
}

type Plural = 'zero' | 'one' | 'other'
type WithoutPlural<K extends string> = K extends `${infer Stem}_${Plural}` ? Stem : K

/** The keys of all sentences, dotted; the forms of a plural are one key. */
export type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeysOf<T[K]>}`
}[keyof T & string]

/** The sentence with that key, in all its plural forms. */
type SentenceAt<T, Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? SentenceAt<T[Head], Rest>
    : never
  : Key extends keyof T
    ? T[Key]
    : T[`${Key}_${Plural}` & keyof T]

/** The names between double braces in a sentence. */
type NamesIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never

/** What a sentence needs to be filled in with: nothing, or a value for each name. */
export type ValuesFor<T, Key extends string> = [NamesIn<SentenceAt<T, Key>>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<SentenceAt<T, Key>>, string | number>>]

/** The same keys with sentences in another language: none is missing, and there is none that Swedish has not. */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> }
