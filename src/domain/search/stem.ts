/** An ending, with how much must be left of the word when it is taken off, and what it may stand after. */
interface Ending {
  readonly ending: string
  readonly least: number
  readonly after?: RegExp
}

/** Shorter than this a stem says nothing: it stands inside too many words. */
const shortest = 3
/** The endings of verbs end nouns too (`månad`, `första`): more must be left for them to be endings. */
const shortestVerb = 4

/** The endings of nouns and adjectives that tell number, definiteness and genitive. */
const ofNouns = [
  ...['ernas', 'arnas', 'ornas'],
  ...['erna', 'arna', 'orna'],
  ...['ens', 'ets', 'ers', 'ars', 'ors', 'nas'],
  ...['en', 'et', 'er', 'ar', 'or', 'na', 'es', 'as'],
  ...['n', 't', 's', 'a', 'e'],
]

/** Those of verbs that nouns do not share: `beslutade`, `förankrat`, `gällande`; and `anmälde`, after a voiced letter. */
const ofVerbs = ['andes', 'ande', 'ades', 'ade', 'ats', 'at', 'ads', 'ad']
const afterVoiced = ['des', 'das', 'de', 'da', 'd']

/** The longest first. */
const endings: readonly Ending[] = [
  ...ofNouns.map(ending => ({ ending, least: shortest })),
  ...ofVerbs.map(ending => ({ ending, least: shortestVerb })),
  ...afterVoiced.map(ending => ({ ending, least: shortestVerb, after: /[glmnrv]$/ })),
].sort((a, b) => b.ending.length - a.ending.length)

/**
 * The part of a Swedish word that stays when it is inflected: `kallelserna`, `kallelsen` and `kallelse` begin alike. Takes
 * one ending off, and only from the end, so what is left always stands in the word itself; a text is then searched for
 * the stem wherever it stands, since Swedish writes its words together. The known stemmer for Swedish was tried and is
 * not used: it leaves `beslutet` as it is and makes `kall` of `kallelse`.
 * @param word folded, see `folded`.
 */
export function stemOf(word: string): string {
  for (const { ending, least, after } of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < least) continue
    const stem = word.slice(0, -ending.length)
    if (!after || after.test(stem)) return stem
  }
  return word
}

/** What can follow where `regel` has lost its `e`. */
const afterLost = ['ar', 'er', 'et', 'en', 'or']

/**
 * The stem, and how it is written where the word loses or wins an `e` before its last letter: `regler` is of `regel`,
 * `registret` of `register`. Any of them is the word.
 * @param word folded, see `folded`.
 */
export function stemsOf(word: string): readonly string[] {
  const stem = stemOf(word)
  const lost = /^(.{2,}[^aeiouyåäö])el$/.exec(stem)
  if (lost) return [stem, ...afterLost.map(ending => `${lost[1]}l${ending}`)]
  const won = /^(.{2,}[^aeiouyåäölrn])([lrn])$/.exec(stem)
  return won ? [stem, `${won[1]}e${won[2]}`] : [stem]
}
