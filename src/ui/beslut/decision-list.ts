import type { Desk } from '../../domain/commands/desk.ts'
import { anchoredIn, carryingOutOf } from '../../domain/decision/carrying-out.ts'
import type { DecisionKind, StoredDecision } from '../../domain/decision/decision.ts'
import { decisionsToReview } from '../../domain/decision/in-force.ts'
import { gapsIn, seriesOf } from '../../domain/decision/number.ts'
import { folded } from '../../domain/minutes/search.ts'
import type { Judged, Reading } from '../../domain/reading.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'

/** What the reader has chosen to see of the log; an empty value chooses all. */
export interface Selection {
  readonly forum: string
  readonly year: string
  readonly kind: string
  readonly delomrade: string
  /** `styrmodell`: what the översyn must take up; `ej-genomfort`, `ej-forankrat`, `ses-over`: what is left to do. */
  readonly about: string
  readonly text: string
}

/** A kind of row, as it stands in the address. */
export const decisionKinds: readonly DecisionKind[] = ['beslut', 'uppdrag', 'svar']
export const abouts = ['styrmodell', 'ej-genomfort', 'ej-forankrat', 'ses-over'] as const

/** The rows that pass, the newest number first; those that do not count among them, so that gaps can be explained. */
export function selected(desk: Pick<Desk, 'reading' | 'today'>, chosen: Selection): Judged<StoredDecision>[] {
  const words = folded(chosen.text).split(/\s+/).filter(Boolean)
  const toReview = chosen.about === 'ses-over' && new Set(decisionsToReview(desk.reading, desk.today))
  return desk.reading.decisions
    .filter(
      ({ fact }) => (!chosen.year || fact.day.startsWith(chosen.year)) && (!chosen.kind || fact.kind === chosen.kind),
    )
    .filter(({ fact }) => !chosen.forum || fact.forum === chosen.forum)
    .filter(({ fact }) => !chosen.delomrade || fact.delomraden.includes(chosen.delomrade))
    .filter(row => (toReview ? toReview.has(row.fact) : isAbout(row, chosen.about, desk)))
    .filter(({ fact }) => {
      const held = folded(`${fact.number} ${fact.heading} ${fact.text} ${fact.reasons}`)
      return words.every(word => held.includes(word))
    })
    .sort((a, b) => byNumber(b.fact, a.fact))
}

function isAbout(
  { fact, standing }: Judged<StoredDecision>,
  about: string,
  { reading, today }: Pick<Desk, 'reading' | 'today'>,
): boolean {
  if (about === '') return true
  if (!standing.counts) return false
  if (about === 'styrmodell') return fact.touchesStyrmodell
  if (about === 'ej-genomfort') return ['pagar', 'forsenat'].includes(carryingOutOf(fact, reading, today))
  const { done, all } = anchoredIn(fact, reading)
  return about !== 'ej-forankrat' || done < all
}

function byNumber(a: StoredDecision, b: StoredDecision): number {
  return a.day === b.day ? a.number.localeCompare(b.number, 'sv') : a.day < b.day ? -1 : 1
}

/** The years that the log holds, newest first. */
export function yearsOf({ decisions }: Reading): string[] {
  return [...new Set(decisions.map(({ fact }) => fact.day.slice(0, 4)))].sort().reverse()
}

/** The forums that the log holds decisions of. */
export function forumsOf({ decisions }: Reading): StoredDecision['forum'][] {
  return [...new Set(decisions.map(({ fact }) => fact.forum))]
}

/** Numbers that no row holds, over all years and forums of the log. */
export function missingNumbers(reading: Reading, model: Styrmodell): string[] {
  const held = reading.decisions.map(({ fact }) => fact.number)
  return forumsOf(reading).flatMap(forum =>
    yearsOf(reading).flatMap(year => gapsIn(seriesOf(forumOf(model, forum).short, `${year}-01-01`), held)),
  )
}
