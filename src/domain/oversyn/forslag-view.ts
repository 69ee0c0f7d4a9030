import { counted, type Judged } from '../reading.ts'
import type { Digest } from '../shared/digest.ts'
import type { PersonId } from '../shared/ids.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { type Andring, andringDigest } from './andring.ts'
import type { OversynFactOf, StoredOversynFact } from './facts.ts'

/** Where an ändringsförslag stands. Computed each time, never stored. */
export type AndringsforslagStatus =
  | 'aterkallat'
  /** Waits for a recommendation on the wording as it is. */
  | 'nytt'
  /** Another wording is recommended, and the proposer has not answered. */
  | 'vantar-pa-svar'
  /** Recommended as it is: worked into the draft. */
  | 'tillstyrkt'
  /** The proposer takes the recommended wording: that one is worked in. */
  | 'andrat'
  | 'avstyrkt'
  /** The proposer does not take the recommendation: nothing is worked in, and SoB sees it. */
  | 'oenigt'

/** A recommendation against it, or for other words, waits for the one who proposed it. */
export function isUnanswered({ status, recommendation, answer }: AndringsforslagView): boolean {
  return status !== 'aterkallat' && !answer && recommendation !== undefined && recommendation.stance !== 'tillstyrks'
}

/** An ändringsförslag as it stands after everything that has been said of it. */
export interface AndringsforslagView {
  readonly forslag: OversynFactOf<'andringsforslag'>
  readonly author: PersonId
  readonly part: PartKey
  readonly heading: string
  readonly andring: Andring
  readonly reason: string
  readonly digest: Digest
  readonly status: AndringsforslagStatus
  /** The latest recommendation on the wording as it is. */
  readonly recommendation?: OversynFactOf<'rekommendation'>
  readonly answer?: OversynFactOf<'svar'>
  /** What is worked into the draft, if it is. */
  readonly accepted?: Andring
  /** How often it was written anew. */
  readonly rewritten: number
}

/** The ändringsförslag among the facts of an översyn, oldest first. */
export function andringsforslagAmong(entries: readonly Judged<StoredOversynFact>[]): AndringsforslagView[] {
  const facts = counted(entries)
  return facts.flatMap(fact => (fact.kind === 'andringsforslag' ? [viewOf(fact, facts)] : []))
}

function viewOf(forslag: OversynFactOf<'andringsforslag'>, facts: readonly StoredOversynFact[]): AndringsforslagView {
  const about = facts.filter(fact => 'forslag' in fact && fact.forslag === forslag.id)
  const rewordings = about.flatMap(fact => (fact.kind === 'omskrivning' ? [fact] : []))
  const latest = rewordings.at(-1) ?? forslag
  const digest = andringDigest(latest.andring)
  const recommendation = about
    .flatMap(fact => (fact.kind === 'rekommendation' && fact.wording === digest ? [fact] : []))
    .at(-1)
  const answer = about
    .flatMap(fact => (fact.kind === 'svar' && fact.recommendation === recommendation?.id ? [fact] : []))
    .at(-1)
  const isTakenBack = about.some(({ kind }) => kind === 'aterkallelse')
  const status = isTakenBack ? 'aterkallat' : statusOf(recommendation, answer)
  const accepted = status === 'tillstyrkt' ? latest.andring : status === 'andrat' ? recommendation?.andring : undefined
  return {
    forslag,
    author: forslag.author,
    part: forslag.part,
    heading: latest.heading,
    andring: latest.andring,
    reason: latest.text,
    digest,
    status,
    ...(recommendation && { recommendation }),
    ...(answer && { answer }),
    ...(accepted && { accepted }),
    rewritten: rewordings.length,
  }
}

function statusOf(
  recommendation: OversynFactOf<'rekommendation'> | undefined,
  answer: OversynFactOf<'svar'> | undefined,
): AndringsforslagStatus {
  if (!recommendation) return 'nytt'
  if (recommendation.stance === 'tillstyrks') return 'tillstyrkt'
  if (answer && !answer.accepts) return 'oenigt'
  if (recommendation.stance === 'avstyrks') return 'avstyrkt'
  return answer ? 'andrat' : 'vantar-pa-svar'
}
