import type { DecisionKind, StoredDecision } from '../../domain/decision/decision.ts'
import { gapsIn, seriesOf } from '../../domain/decision/number.ts'
import type { Judged, Reading } from '../../domain/reading.ts'

/** What the reader has chosen to see of the log; an empty value chooses all. */
export interface Selection {
  readonly year: string
  readonly kind: string
  readonly text: string
}

/** A kind of row, as it stands in the address. */
export const decisionKinds: readonly DecisionKind[] = ['beslut', 'uppdrag', 'svar']

/** The rows that pass, the newest number first; those that do not count among them, so that gaps can be explained. */
export function selected({ decisions }: Reading, { year, kind, text }: Selection): Judged<StoredDecision>[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return decisions
    .filter(({ fact }) => (!year || fact.day.startsWith(year)) && (!kind || fact.kind === kind))
    .filter(({ fact }) => {
      const held = `${fact.number} ${fact.heading} ${fact.text} ${fact.reasons}`.toLocaleLowerCase('sv')
      return words.every(word => held.includes(word))
    })
    .sort((a, b) => byNumber(b.fact, a.fact))
}

function byNumber(a: StoredDecision, b: StoredDecision): number {
  return a.day === b.day ? a.number.localeCompare(b.number, 'sv') : a.day < b.day ? -1 : 1
}

/** The years that the log holds, newest first. */
export function yearsOf({ decisions }: Reading): string[] {
  return [...new Set(decisions.map(({ fact }) => fact.day.slice(0, 4)))].sort().reverse()
}

/** Numbers that no row holds, over all years of the log. */
export function missingNumbers(reading: Reading, forumShort: string): string[] {
  const held = reading.decisions.map(({ fact }) => fact.number)
  return yearsOf(reading).flatMap(year => gapsIn(seriesOf(forumShort, `${year}-01-01`), held))
}
