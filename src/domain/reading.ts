import type { Decision, StoredDecision } from './decision/decision.ts'
import { decisionStanding } from './decision/standing.ts'
import type { StoredEscalation } from './escalation/escalation.ts'
import { escalationStanding } from './escalation/standing.ts'
import type { StoredForankring } from './forankring/forankring.ts'
import { forankringStanding } from './forankring/standing.ts'
import { aboutOf } from './forum/about.ts'
import { factStanding } from './forum/fact-standing.ts'
import type { StoredFact } from './forum/facts.ts'
import type { StoredAgendaItem } from './meeting/meeting.ts'
import { breaks, byAge, type Standing, wasChanged } from './shared/standing.ts'
import type { Stored } from './shared/stored.ts'
import type { State } from './state.ts'

/** A stored fact together with whether it counts. */
export type Judged<T> = { readonly fact: T; readonly standing: Standing }

/**
 * A state with every fact judged once, oldest first, and looked up by what it is about. Pages and commands read
 * statuses from this; nothing in it is stored anywhere.
 */
export interface Reading {
  readonly state: State
  readonly facts: readonly Judged<StoredFact>[]
  readonly factsAbout: (id: string) => readonly Judged<StoredFact>[]
  readonly escalationsOf: (avvikelse: string) => readonly Judged<StoredEscalation>[]
  /** The decisions on a lifted question or on a proposal. */
  readonly decisionsOn: (matter: string) => readonly Judged<StoredDecision>[]
  /** The points about it that stand on an agenda. */
  readonly itemsAbout: (id: string) => readonly StoredAgendaItem[]
  readonly decisions: readonly Judged<StoredDecision>[]
  readonly escalations: readonly Judged<StoredEscalation>[]
  /** What the parts have said of how a decision is anchored. */
  readonly forankringOf: (decision: string) => readonly Judged<StoredForankring>[]
}

const read = new WeakMap<State, Reading>()

/** The reading of a state, made once per state: a state is never changed in place. */
export function readingOf(state: State): Reading {
  const known = read.get(state)
  if (known) return known
  const facts = judge(state.facts, fact => factStanding(fact, state))
  const countedFacts = new Set(facts.filter(entry => entry.standing.counts).map(entry => entry.fact.id))
  const taken = new Set<string>()
  const escalations = judge(state.escalations, escalation =>
    once(taken, escalation.avvikelse, escalationStanding(escalation, state, countedFacts), 'ES-5'),
  )
  const countedEscalations = new Set(escalations.filter(entry => entry.standing.counts).map(entry => entry.fact.id))
  const answered = new Set<string>()
  const numbers = new Set<string>()
  const decisions = judge(state.decisions, decision => {
    const judged = decisionStanding(decision, state, countedEscalations)
    const standing = mattersOf(decision).reduce((so, matter) => once(answered, matter, so, 'BE-4'), judged)
    return standing.counts ? once(numbers, decision.number, standing, 'BE-3') : standing
  })
  const countedDecisions = new Map<string, StoredDecision>(
    decisions.flatMap(({ fact, standing }) => (standing.counts ? [[fact.id, fact]] : [])),
  )
  const forankringar = judge(state.forankringar, row => forankringStanding(row, state, id => countedDecisions.get(id)))
  const reading: Reading = {
    state,
    facts,
    factsAbout: lookup(facts, entry => [aboutOf(entry.fact)]),
    escalationsOf: lookup(escalations, entry => [entry.fact.avvikelse]),
    decisionsOn: lookup(decisions, entry => mattersOf(entry.fact)),
    itemsAbout: lookup(
      state.items.filter(item => item.state === 'pa-dagordningen'),
      ({ subject }) => (subject === undefined ? [] : [subject]),
    ),
    decisions,
    escalations,
    forankringOf: lookup(forankringar, entry => [entry.fact.decision]),
  }
  read.set(state, reading)
  return reading
}

function judge<T extends Stored<unknown>>(rows: readonly T[], standing: (row: T) => Standing): Judged<T>[] {
  return [...rows].sort(byAge).map(fact => ({ fact, standing: wasChanged(fact) ? breaks('MF-2') : standing(fact) }))
}

/** Only the first fact that counts may hold a place; a later one breaks the rule. */
function once(taken: Set<string>, place: string, standing: Standing, rule: 'ES-5' | 'BE-3' | 'BE-4'): Standing {
  if (!standing.counts) return standing
  if (taken.has(place)) return { counts: false, rule }
  taken.add(place)
  return standing
}

/** What a decision is about: the lifted question that it answers, the proposal that it decides, or both. */
function mattersOf(decision: Decision): string[] {
  return [decision.escalation, decision.forslag].flatMap(id => id ?? [])
}

function lookup<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): (id: string) => readonly T[] {
  const found = new Map<string, T[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const list = found.get(key)
      if (list) list.push(entry)
      else found.set(key, [entry])
    }
  }
  return id => found.get(id) ?? []
}

/** The first of them that counts, if any. */
export function firstCounted<T>(entries: readonly Judged<T>[]): T | undefined {
  return entries.find(entry => entry.standing.counts)?.fact
}
