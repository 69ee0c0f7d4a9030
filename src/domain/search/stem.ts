/** The endings of nouns and adjectives that tell number, definiteness and genitive, the longest first. */
const endings = [
  ['ernas', 'arnas', 'ornas'],
  ['erna', 'arna', 'orna'],
  ['ens', 'ets', 'ers', 'ars', 'ors', 'nas'],
  ['en', 'et', 'er', 'ar', 'or', 'na', 'es', 'as'],
  ['n', 't', 's', 'a', 'e'],
].flat()

/** Shorter than this a stem says nothing: it stands inside too many words. */
const shortest = 3

/**
 * The part of a Swedish word that stays when it is inflected: `kallelserna`, `kallelsen` and `kallelse` begin alike. Takes
 * one ending off, and only from the end, so what is left always stands in the word itself; a text is then searched for
 * the stem wherever it stands, since Swedish writes its words together. The known stemmer for Swedish was tried and is
 * not used: it leaves `beslutet` as it is and makes `kall` of `kallelse`.
 * @param word folded, see `folded`.
 */
export function stemOf(word: string): string {
  const ending = endings.find(one => word.endsWith(one) && word.length - one.length >= shortest)
  return ending ? word.slice(0, -ending.length) : word
}
