import { isLetter } from './characters.ts'
import type { Match } from './finding.ts'

/** What Swedish street names end in. Not -platsen, -ringen, -leden, -gången: mötesplatsen, utvärderingen, genomgången. */
const streetAndNumber =
  /(gatan|gata|vägen|väg|gränden|gränd|stigen|torget|torg|allén|allé|backen|kajen|liden|avenyn) {1,2}\d{1,3}(?!\d|[.:,/-]\d| ?(?:%|§|kap))(?: ?[a-h](?!\p{L}))?/giu

/** Ways of working that end like streets: eskaleringsvägen 2, beslutsväg 1. */
const wayOfWorking = /(?:ings|ions|ans|besluts|kontakt|karriär|remiss|rapport)väg(?:en)?$/iu
const longestName = 40

/** Street and house number. The name begins with a capital: "Storgatan 12 B", "Södra Vägen 3", "Sven Brolids väg 9". */
export function findStreetAddresses(text: string): Match[] {
  const matches: Match[] = []
  for (const match of text.matchAll(streetAndNumber)) {
    const ending = match[1] as string
    const start = nameStart(text, match.index, ending)
    const name = text.slice(start, match.index + ending.length)
    if (!/^\p{Lu}\p{L}/u.test(name) || name.length === ending.length || wayOfWorking.test(name)) continue
    matches.push({ kind: 'gatuadress', start, end: match.index + match[0].length, oddity: 0 })
  }
  return matches
}

/** Where the name begins: the word that the ending ends, or where the ending is a word by itself, the name before it. */
function nameStart(text: string, endingAt: number, ending: string): number {
  const start = wordStart(text, endingAt)
  if (start < endingAt || text[start - 1] !== ' ') return start
  const before = wordStart(text, start - 1)
  // "Södra Vägen", "Sven Brolids väg", "Danska vägen", but not "På vägen 2".
  const isName = /^\p{Lu}/u.test(ending) || /[as]$/u.test(text.slice(before, start - 1))
  return isName ? before : start
}

function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestName && isLetter(text.charCodeAt(start - 1))) start--
  return start
}
