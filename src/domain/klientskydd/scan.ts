import { findEmailAddresses, findTelephoneNumbers } from './contact-details.ts'
import { type FindingKind, type Match, type Severity, severityOf } from './finding.ts'
import { findIdentityNumbers } from './identity-numbers.ts'
import { findInitials } from './initials.ts'
import { findInterimNumbers } from './interim-numbers.ts'
import { normalise } from './normalise.ts'
import { findPhrases } from './phrases.ts'
import { findStreetAddresses } from './streets.ts'

/** One place in the text, in offsets of the text as it was given (UTF-16 units, `end` exclusive). Holds no text, so it can never leak any. */
export interface Finding {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly start: number
  readonly end: number
}

/**
 * Finds what may point to a client in free text: the one scanner, for typing, paste, save, import and export. In order
 * of place, never overlapping; where two readings share characters the graver stays. Never throws; time grows in step
 * with the length. The findings hold offsets only: nothing of the text is kept, and the caller must not log it either.
 */
export function scan(text: string): Finding[] {
  const source = normalise(text)
  const matches = [
    ...findIdentityNumbers(source),
    ...findInterimNumbers(source.text),
    ...findTelephoneNumbers(source.text),
    ...findEmailAddresses(source.text),
    ...findInitials(source.text),
    ...findStreetAddresses(source.text),
    ...findPhrases(source.text),
  ]
  return withoutOverlap(matches, source.text.length).map(({ kind, start, end }) => ({
    kind,
    severity: severityOf[kind],
    start: source.startOf[start] as number,
    end: source.endOf[end - 1] as number,
  }))
}

/** Stop before warning, a sure kind before a guess, the ordinary spelling before the odd, the longer before the shorter, the first before the next. */
function withoutOverlap(matches: Match[], length: number): Match[] {
  const graverFirst = matches.sort(
    (a, b) => rank(a) - rank(b) || a.oddity - b.oddity || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const taken = new Uint8Array(length)
  const kept = graverFirst.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false
    for (let at = start; at < end; at++) taken[at] = 1
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

function rank({ kind }: Match): number {
  if (severityOf[kind] === 'stop') return 0
  return kind === 'datum-och-siffror' ? 2 : 1
}
