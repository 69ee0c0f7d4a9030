import type { Match } from './finding.ts'

const hyphens = '\\-\\u2010-\\u2015\\u2212'

/** Not inside a word or a longer number: "N040-0123/26" is a diarienummer, "SE45 0500 0583 …" an account. */
const notInside = '(?<![\\p{L}\\d]|\\d[ .,/:\\-\\u2010-\\u2015\\u2212])'
const notFollowed = `(?![ ${hyphens}]?\\d|[/.,:]\\d)`

/** The ways Swedes write telephone numbers; the pieces have few lengths, so no text makes them slow. */
const telephone = new RegExp(
  `${notInside}(?:${[
    // 070-123 45 67, 031-365 00 00, 0302-12 34 56
    `0[1-9]\\d{0,2} ?[${hyphens}] ?\\d{2,8}(?: \\d{2,4}){0,3}`,
    // 070 123 45 67, 08 123 456 78
    `0(?:8|[1-9]\\d{1,2}) \\d{2,8}(?: \\d{2,3}){0,3}`,
    // 0701234567
    `0[1-9]\\d{7,8}`,
    // +46 70 123 45 67, +46 (0)31-365 00 00, 0047 …
    `(?:\\+|00)(?:4\\d|358)(?: ?\\(0\\))?(?:[ ${hyphens}]{0,2}\\d){7,11}`,
  ].join('|')})${notFollowed}`,
  'gu',
)

/** Telephone numbers: eight to ten digits from the leading 0, or more with a country code. */
export function findTelephoneNumbers(text: string): Match[] {
  const matches: Match[] = []
  for (const match of text.matchAll(telephone)) {
    const digits = match[0].replace(/\D/g, '').length
    const national = /^0[1-9]/.test(match[0])
    if (national && (digits < 8 || digits > 10)) continue
    matches.push({ kind: 'telefonnummer', start: match.index, end: match.index + match[0].length, oddity: 0 })
  }
  return matches
}

/** Longest part before and after @ that mail allows (RFC 5321: 64 and 255). */
const maxLocal = 64
const maxDomain = 255

/** E-mail addresses. Goes from @ outwards: from the left, every long word would be tried from each of its letters. */
export function findEmailAddresses(text: string): Match[] {
  const matches: Match[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = localPart(text, at)
    if (local === 0) continue
    const domain = /^(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/u.exec(text.slice(at + 1, at + 1 + maxDomain))?.[0]
    if (domain) matches.push({ kind: 'e-post', start: at - local, end: at + 1 + domain.length, oddity: 0 })
  }
  return matches
}

function localPart(text: string, at: number): number {
  let length = 0
  while (length < maxLocal && /[\p{L}\d._%+'-]/u.test(text[at - length - 1] ?? '')) length++
  return length
}
