import { type BuntEvent, isAboutBunt, judgeBuntar, membersOf } from './avvikelse/bunt.ts'
import type { Decision, StoredDecision } from './decision/decision.ts'
import type { Known } from './decision/rests.ts'
import { decisionStanding } from './decision/standing.ts'
import type { StoredEscalation } from './escalation/escalation.ts'
import { escalationStanding } from './escalation/standing.ts'
import type { StoredForankring } from './forankring/forankring.ts'
import { forankringStanding } from './forankring/standing.ts'
import type { StoredForslag } from './forslag/forslag.ts'
import { forslagStanding } from './forslag/standing.ts'
import type { DelomradenOfInsats } from './forslag/wording.ts'
import { allAbout } from './forum/about.ts'
import { factStanding } from './forum/fact-standing.ts'
import type { FactOf, StoredFact } from './forum/facts.ts'
import type { StoredAgendaItem } from './meeting/meeting.ts'
import type { StoredOversynFact } from './oversyn/facts.ts'
import { lagrumWith } from './oversyn/lagrum.ts'
import { judgeOversyn } from './oversyn/standing.ts'
import { wasTampered } from './sanering/standing.ts'
import type { InsatsId } from './shared/ids.ts'
import { breaks, byAge, type Standing } from './shared/standing.ts'
import type { Stored } from './shared/stored.ts'
import type { State } from './state.ts'
import type { Lagrum } from './styrmodell/lagrum.ts'
import type { DelomradeKey } from './styrmodell/styrmodell.ts'
import { type UppdragView, viewsOf } from './uppdrag/view.ts'

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
  /** The lifted questions that an avvikelse has led to, or goes along with. */
  readonly escalationsOf: (avvikelse: string) => readonly Judged<StoredEscalation>[]
  /** The bunt that an avvikelse goes in and that is not lifted; nothing where the group's list is not the reader's. */
  readonly buntOf: (avvikelse: string) => FactOf<'buntning'> | undefined
  /** What ended a bunt, where it is no more. */
  readonly endOfBunt: (bunt: string) => BuntEvent | undefined
  /** The decisions on a lifted question or on a proposal. */
  readonly decisionsOn: (matter: string) => readonly Judged<StoredDecision>[]
  /** The points about it that stand on an agenda. */
  readonly itemsAbout: (id: string) => readonly StoredAgendaItem[]
  readonly decisions: readonly Judged<StoredDecision>[]
  readonly escalations: readonly Judged<StoredEscalation>[]
  readonly uppdrag: readonly UppdragView[]
  /** What the parts have said of how a decision is anchored. */
  readonly forankringOf: (decision: string) => readonly Judged<StoredForankring>[]
  readonly forslag: readonly Judged<StoredForslag>[]
  /** What has happened in the yearly översyner. */
  readonly oversyn: readonly Judged<StoredOversynFact>[]
  /** The law by date, with what has been noted since the app was made. */
  readonly lagrum: readonly Lagrum[]
  /** The delområden that each insats has had by the decisions that count. */
  readonly delomradenOfInsats: DelomradenOfInsats
}

const read = new WeakMap<State, Reading>()

/** The reading of a state, made once per state: a state is never changed in place. */
export function readingOf(state: State): Reading {
  const known = read.get(state)
  if (known) return known
  const judgedFacts = judge(state, state.facts, fact => factStanding(fact, state))
  const countedFacts = countedIds(judgedFacts)
  const judgedEscalations = judge(state, state.escalations, escalation =>
    escalationStanding(escalation, state, countedFacts),
  )
  const buntar = judgeBuntar(
    counted(judgedFacts).filter(isAboutBunt),
    judgedEscalations.map(({ fact, standing }) => [fact, standing]),
    state.forumsSeen.includes('samverkan'),
  )
  const facts = inTheLightOf(judgedFacts, buntar.facts)
  const escalations = inTheLightOf(judgedEscalations, buntar.escalations)
  const forslag = judge(state, state.forslag, row => forslagStanding(row, state), 'record')
  const factsAbout = lookup(facts, entry => allAbout(entry.fact))
  const decided = judgeDecisions(state, {
    escalations: countedIds(escalations),
    forslag: countedIds(forslag),
    factsAbout: id => counted(factsAbout(id)),
  })
  const countedDecisions = new Map<string, StoredDecision>(
    counted(decided.decisions).map(decision => [decision.id, decision]),
  )
  const forankringar = judge(state, state.forankringar, row =>
    forankringStanding(row, state, id => countedDecisions.get(id)),
  )
  const oversyn = judgeOversyn(state)
  const reading: Reading = {
    state,
    facts,
    factsAbout,
    escalationsOf: lookup(escalations, entry => membersOf(entry.fact)),
    buntOf: avvikelse => buntar.buntOf.get(avvikelse),
    endOfBunt: bunt => buntar.endOf.get(bunt),
    decisionsOn: lookup(decided.decisions, entry => mattersOf(entry.fact)),
    itemsAbout: lookup(
      state.items.filter(item => item.state === 'pa-dagordningen'),
      ({ subject }) => (subject === undefined ? [] : [subject]),
    ),
    ...decided,
    forslag,
    escalations,
    oversyn,
    lagrum: lagrumWith(counted(oversyn)),
    uppdrag: viewsOf(state, id => countedDecisions.get(id)),
    forankringOf: lookup(forankringar, entry => [entry.fact.decision]),
  }
  read.set(state, reading)
  return reading
}

/** A fact that was changed after it was made does not count; a record may be changed, and is judged by who wrote it. */
function judge<T extends Stored<object>>(
  state: State,
  rows: readonly T[],
  standing: (row: T) => Standing,
  kind: 'fact' | 'record' = 'fact',
): Judged<T>[] {
  const isTampered = (row: T) => kind === 'fact' && wasTampered(row, state)
  return [...rows].sort(byAge).map(fact => ({ fact, standing: isTampered(fact) ? breaks('MF-2') : standing(fact) }))
}

/** The same rows with what a look at them all together says of some. */
function inTheLightOf<T extends Stored<unknown>>(
  rows: readonly Judged<T>[],
  standings: ReadonlyMap<string, Standing>,
): readonly Judged<T>[] {
  if (standings.size === 0) return rows
  return rows.map(row => ({ fact: row.fact, standing: standings.get(row.fact.id) ?? row.standing }))
}

function countedIds(entries: readonly Judged<Stored<unknown>>[]): ReadonlySet<string> {
  return new Set(counted(entries).map(({ id }) => id))
}

/** Each decision in the light of the older ones: what they answered, which numbers they hold, what they changed. */
function judgeDecisions(
  state: State,
  known: Pick<Known, 'escalations' | 'forslag' | 'factsAbout'>,
): Pick<Reading, 'decisions' | 'delomradenOfInsats'> {
  const answered = new Set<string>()
  const numbers = new Set<string>()
  const earlier = new Map<string, Decision>()
  const delomradenOfInsats = new Map<InsatsId, Set<DelomradeKey>>()
  const decisions = judge(state, state.decisions, decision => {
    const judged = decisionStanding(decision, state, { ...known, decisions: earlier, delomradenOfInsats })
    const alone = mattersOf(decision).reduce((so, matter) => once(answered, matter, so, 'BE-4'), judged)
    const standing = alone.counts ? once(numbers, decision.number, alone, 'BE-3') : alone
    if (standing.counts) {
      earlier.set(decision.id, decision)
      noteDelomraden(decision, delomradenOfInsats)
    }
    return standing
  })
  return { decisions, delomradenOfInsats }
}

function noteDelomraden({ changeSet }: Decision, known: Map<InsatsId, Set<DelomradeKey>>): void {
  if (!changeSet) return
  const set = [
    ...changeSet.adds.map(insats => [insats.id, insats.delomraden] as const),
    ...changeSet.adjusts.map(({ insats, fields }) => [insats, fields.delomraden ?? []] as const),
  ]
  for (const [id, delomraden] of set) known.set(id, new Set([...(known.get(id) ?? []), ...delomraden]))
}

/** Only the first fact that counts may hold a place; a later one breaks the rule. */
function once(taken: Set<string>, place: string, standing: Standing, rule: 'BE-3' | 'BE-4'): Standing {
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

/** Those that count, in the same order. */
export function counted<T>(entries: readonly Judged<T>[]): T[] {
  return entries.flatMap(({ fact, standing }) => (standing.counts ? [fact] : []))
}

/** The first of them that counts, if any. */
export function firstCounted<T>(entries: readonly Judged<T>[]): T | undefined {
  return entries.find(entry => entry.standing.counts)?.fact
}
