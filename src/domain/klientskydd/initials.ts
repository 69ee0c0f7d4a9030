import type { Match } from './finding.ts'

const born = /(?<!\p{L})(?:(?:född|fött|födda)(?!\p{L})|f\. ?[-'\u2010-\u2015\u2212]?\d\d)/giu
const initialsBefore =
  /(?<![\p{L}\d.])\p{Lu}(?:\.?[ -]?\p{Lu}){1,2}\.?[ ,;:(\u2013-]{0,3}(?:(?:är|var|kvinna|man)[ ,]{0,2})?$/u
const longestInitials = 24

/** Initials and a birth: "A.B. född 1985", "AB (f. 85)". Goes from the birth backwards, since it is the rarer of the two. */
export function findInitials(text: string): Match[] {
  const matches: Match[] = []
  for (const match of text.matchAll(born)) {
    const before = initialsBefore.exec(text.slice(Math.max(0, match.index - longestInitials), match.index))
    if (before)
      matches.push({
        kind: 'initialer',
        start: match.index - before[0].length,
        end: match.index + match[0].length,
        oddity: 0,
      })
  }
  return matches
}
