import type { StoredDecision } from '../decision/decision.ts'
import type { FactOf } from '../forum/facts.ts'
import type { Reading } from '../reading.ts'
import { byAge } from '../shared/standing.ts'
import type { StoredAgendaItem } from './meeting.ts'

/** What a point of an agenda led to. */
export type LedTo =
  | { readonly kind: 'behandling'; readonly fact: FactOf<'behandling'> }
  | { readonly kind: 'aterforing'; readonly fact: FactOf<'aterforing'> }
  | { readonly kind: 'bordlaggning'; readonly fact: FactOf<'bordlaggning'> }
  | { readonly kind: 'uppskjuten'; readonly fact: FactOf<'uppskjuten'> }
  | { readonly kind: 'beslut'; readonly fact: StoredDecision }

/** What a point led to, oldest first; only what counts. The group may note an outcome again, and the last one holds. */
export function ledTo(item: StoredAgendaItem, reading: Reading): LedTo[] {
  const { subject } = item
  const decisions = reading.decisions
    .filter(({ fact, standing }) => standing.counts && fact.item === item.id)
    .map(({ fact }): LedTo => ({ kind: 'beslut', fact }))
  const facts = [item.id, ...(subject ? mattersOf(subject, reading) : [])]
    .flatMap(id => reading.factsAbout(id))
    .flatMap(({ fact, standing }): LedTo[] =>
      standing.counts && 'item' in fact && fact.item === item.id ? [{ kind: fact.kind, fact } as LedTo] : [],
    )
  return [...decisions, ...facts].sort((a, b) => byAge(a.fact, b.fact))
}

/** The matters that facts about a subject are kept under: an answer's are kept under the avvikelse it answers. */
function mattersOf(subject: string, reading: Reading): string[] {
  const decision = reading.state.decisions.find(candidate => candidate.id === subject)
  const escalation = reading.state.escalations.find(candidate => candidate.id === decision?.escalation)
  return escalation ? [subject, escalation.avvikelse] : [subject]
}
