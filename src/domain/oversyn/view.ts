import type { StoredDecision } from '../decision/decision.ts'
import type { StoredForslag } from '../forslag/forslag.ts'
import { counted, firstCounted, type Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import { inForce } from '../styrmodell/in-force.ts'
import type { OversynFactOf, StoredOversynFact } from './facts.ts'
import { type AndringsforslagView, andringsforslagAmong } from './forslag-view.ts'
import type { Plan } from './plan.ts'
import { type RemissView, remisserAmong } from './remiss.ts'
import { isFrozenOn } from './standing.ts'
import type { StoredVersionRow } from './version.ts'

/** How far an översyn has come. Computed from the day and the facts, never stored. */
export type Phase =
  /** Its first day lies ahead. */
  | 'planerad'
  /** The parts make ändringsförslag. */
  | 'forslag'
  /** Frozen: recommendations are given and a draft is put together. */
  | 'beredning'
  | 'remiss'
  /** The parts have answered: the draft gets its last form. */
  | 'slutberedning'
  /** The draft lies with SoB. */
  | 'beslut'
  /** Adopted, and its day lies ahead. */
  | 'antagen'
  /** The new version governs. */
  | 'galler'
  /** Ended without a new version. */
  | 'avslutad'

/** One översyn and everything that has come of it. */
export interface OversynView {
  readonly oversyn: OversynFactOf<'oppnad'>
  readonly plan: Plan
  readonly phase: Phase
  readonly isFrozen: boolean
  readonly forslag: readonly AndringsforslagView[]
  readonly remisser: readonly RemissView[]
  /** The remiss that is answered now, or was last. */
  readonly remiss?: RemissView
  /** The drafts that have been put together, oldest first. */
  readonly drafts: readonly StoredVersionRow[]
  readonly draft?: StoredVersionRow
  /** The proposal to SoB to adopt one of them. */
  readonly adoption?: StoredForslag
  readonly decision?: StoredDecision
  readonly choices: readonly OversynFactOf<'korgval'>[]
  readonly ended?: OversynFactOf<'avslutad'>
}

/** Every översyn that was opened by someone who may, oldest first. */
export function oversynerIn(reading: Reading, today: Day): OversynView[] {
  const entries = reading.oversyn
  return counted(entries).flatMap(fact => (fact.kind === 'oppnad' ? [viewOf(fact, reading, today)] : []))
}

/** The one that is under way: the latest that has neither ended nor come into force. */
export function currentOversyn(reading: Reading, today: Day): OversynView | undefined {
  return oversynerIn(reading, today).findLast(({ phase }) => phase !== 'avslutad' && phase !== 'galler')
}

function viewOf(oversyn: OversynFactOf<'oppnad'>, reading: Reading, today: Day): OversynView {
  const own = reading.oversyn.filter(({ fact }) => 'oversyn' in fact && fact.oversyn === oversyn.id)
  const facts: readonly StoredOversynFact[] = counted(own)
  const ofKind = <K extends StoredOversynFact['kind']>(kind: K) =>
    facts.filter((fact): fact is OversynFactOf<K> => fact.kind === kind)
  const plan = ofKind('plan').at(-1)?.plan ?? oversyn.plan
  const isSaid = ofKind('frysning').length > 0
  const { state } = reading
  const model = state.versions.find(({ id }) => id === oversyn.base) ?? inForce(today, state.versions)
  const remisser = remisserAmong(own, model, today)
  const drafts = [...state.versionRows.filter(row => row.oversyn === oversyn.id)].sort((a, b) => (a.at < b.at ? -1 : 1))
  const names = new Set(drafts.map(({ version }) => version))
  const adoptions = counted(reading.forslag).filter(({ adopts }) => adopts && names.has(adopts.version))
  const decided = adoptions.findLast(one => firstCounted(reading.decisionsOn(one.id)))
  const adoption = decided ?? adoptions.findLast(one => one.state === 'oppet')
  const decision = decided && firstCounted(reading.decisionsOn(decided.id))
  const ended = ofKind('avslutad').at(-1)
  const [remiss, draft] = [remisser.at(-1), drafts.at(-1)]
  const isFrozen = isFrozenOn(today, plan, isSaid)
  return {
    oversyn,
    plan,
    isFrozen,
    forslag: andringsforslagAmong(own),
    remisser,
    drafts,
    choices: ofKind('korgval'),
    ...(remiss && { remiss }),
    ...(draft && { draft }),
    ...(adoption && { adoption }),
    ...(decision && { decision }),
    ...(ended && { ended }),
    phase: phaseOf({ plan, isFrozen, remiss, adoption, decision, ended }, today),
  }
}

function phaseOf(
  so: {
    readonly plan: Plan
    readonly isFrozen: boolean
    readonly remiss: RemissView | undefined
    readonly adoption: StoredForslag | undefined
    readonly decision: StoredDecision | undefined
    readonly ended: OversynFactOf<'avslutad'> | undefined
  },
  today: Day,
): Phase {
  if (so.decision) return (so.decision.effectiveFrom ?? so.decision.day) <= today ? 'galler' : 'antagen'
  if (so.ended) return 'avslutad'
  if (so.adoption) return 'beslut'
  if (so.remiss) return so.remiss.isOver ? 'slutberedning' : 'remiss'
  if (so.isFrozen) return 'beredning'
  return today < so.plan.opens ? 'planerad' : 'forslag'
}
