import type { StoredDecision } from '../decision/decision.ts'
import type { StoredEscalation } from '../escalation/escalation.ts'
import { type NominationTally, tallyOf } from '../escalation/nomination.ts'
import type { FactKind, FactOf } from '../forum/facts.ts'
import type { StoredAgendaItem } from '../meeting/meeting.ts'
import { firstCounted, type Reading } from '../reading.ts'
import { latest, swedishDay } from '../shared/day.ts'
import type { AvvikelseId } from '../shared/ids.ts'
import { byAge } from '../shared/standing.ts'
import { inForce } from '../styrmodell/in-force.ts'
import type { StoredAvvikelse } from './avvikelse.ts'
import type { Bunt } from './bunt.ts'

/** Where an avvikelse stands. Computed from facts each time, never stored. */
export type AvvikelseStatus =
  /** Shared with the group and not yet handled or nominated. */
  | { readonly kind: 'delad' }
  /** Not lifted, and how far the group has come with it is not this reader's to see. */
  | { readonly kind: 'hos-gruppen' }
  /** The parties agreed on an adjustment. */
  | { readonly kind: 'overenskommen'; readonly handling: FactOf<'behandling'> }
  /** The group closed it without more. */
  | { readonly kind: 'avslutad'; readonly handling: FactOf<'behandling'> }
  /** Somebody has nominated it; a side is still missing. */
  | { readonly kind: 'nominerad' }
  /** Both sides have nominated it: the sammankallande may lift it. */
  | { readonly kind: 'gemensamt-nominerad' }
  /** The group found it strategic, or disagreed: the sammankallande may lift it by the second door. */
  | { readonly kind: 'ska-lyftas'; readonly handling: FactOf<'behandling'> }
  /** Goes along in a bunt: another avvikelse leads, and this one follows it. */
  | { readonly kind: 'buntad'; readonly lead: AvvikelseView }
  /** Lies with SoB. */
  | { readonly kind: 'eskalerad'; readonly escalation: StoredEscalation }
  /** SoB has answered; the answer is not yet brought back. */
  | {
      readonly kind: 'besvarad'
      readonly escalation: StoredEscalation
      readonly decision: StoredDecision
      readonly missing: readonly ('dagordning' | 'kvittens')[]
    }
  /** The answer has been on the group's agenda and the one who raised it has read it. */
  | { readonly kind: 'aterford'; readonly escalation: StoredEscalation; readonly decision: StoredDecision }

/** Everything a page or a command needs to know of one avvikelse. */
export interface AvvikelseView {
  readonly avvikelse: StoredAvvikelse
  readonly status: AvvikelseStatus
  readonly tally: NominationTally
  readonly declined: readonly FactOf<'avbojd-nominering'>[]
  readonly handlings: readonly FactOf<'behandling'>[]
  readonly broughtBack: FactOf<'aterforing'> | undefined
  readonly receipt: FactOf<'kvittens'> | undefined
  /** The bunt that it leads or goes along in, if any. */
  readonly bunt: Bunt | undefined
  /** Its points on the agendas that the reader may see, struck ones left out. */
  readonly items: readonly StoredAgendaItem[]
  /** True when the text was changed after the group had handled it; the app never does that. */
  readonly changedAfterHandling: boolean
  /** False when the group's own list is not the reader's to see: nominations and handling are then unknown, not absent. */
  readonly groupSeen: boolean
}

export function viewOf(avvikelse: StoredAvvikelse, reading: Reading): AvvikelseView {
  const { state } = reading
  // The same version that the escalation will be judged by: today's for what is open, its own day's once it is lifted.
  const escalation = firstCounted(reading.escalationsOf(avvikelse.id))
  const bunt = buntOf(avvikelse, escalation, reading)
  // What goes along is nominated, handled and brought back as the one that leads.
  const question = bunt?.lead ?? avvikelse.id
  const leads = question === avvikelse.id ? undefined : state.avvikelser.find(({ id }) => id === question)
  const model = inForce(swedishDay(escalation?.at ?? newest(leads ?? avvikelse, reading)), state.versions)
  const tally = tallyOf(question, reading, model)
  const handlings = countedFacts(question, reading, 'behandling')
  const decision = escalation && firstCounted(reading.decisionsOn(escalation.id))
  const about = (fact: { decision: string }) => decision !== undefined && fact.decision === decision.id
  const broughtBack = countedFacts(question, reading, 'aterforing').find(about)
  const receipt = countedFacts(avvikelse.id, reading, 'kvittens').find(about)
  const [firstHandling] = leads ? [] : handlings
  const subjects = new Set([avvikelse.id, question, escalation?.id, decision?.id])
  const groupSeen = state.forumsSeen.includes('samverkan')
  return {
    avvikelse,
    status:
      leads && !escalation
        ? { kind: 'buntad', lead: viewOf(leads, reading) }
        : statusOf({ tally, handlings, escalation, decision, broughtBack, receipt, groupSeen }),
    tally,
    declined: countedFacts(question, reading, 'avbojd-nominering'),
    handlings,
    broughtBack,
    receipt,
    bunt,
    items: [...subjects].flatMap(id => (id ? reading.itemsAbout(id) : [])),
    changedAfterHandling:
      firstHandling !== undefined && !firstHandling.pending && avvikelse.editedAt > firstHandling.at,
    groupSeen,
  }
}

/** Whether another avvikelse leads: what is done with the question is done there. */
export function goesAlong({ bunt, avvikelse }: AvvikelseView): boolean {
  return bunt !== undefined && bunt.lead !== avvikelse.id
}

/** The bunt as the lifted question names it, which every reader sees; before that as the group has bound it. */
function buntOf({ id }: StoredAvvikelse, escalation: StoredEscalation | undefined, reading: Reading): Bunt | undefined {
  const fact = reading.buntOf(id)
  if (!escalation) return fact && { lead: fact.avvikelse, others: fact.others, fact }
  return escalation.others?.length ? { lead: escalation.avvikelse, others: escalation.others } : undefined
}

interface Found {
  readonly tally: NominationTally
  readonly handlings: readonly FactOf<'behandling'>[]
  readonly escalation: StoredEscalation | undefined
  readonly decision: StoredDecision | undefined
  readonly broughtBack: FactOf<'aterforing'> | undefined
  readonly receipt: FactOf<'kvittens'> | undefined
  readonly groupSeen: boolean
}

function statusOf({ tally, handlings, escalation, decision, broughtBack, receipt, groupSeen }: Found): AvvikelseStatus {
  if (escalation && decision) {
    const missing: ('dagordning' | 'kvittens')[] = [
      ...(broughtBack ? [] : ['dagordning' as const]),
      ...(receipt ? [] : ['kvittens' as const]),
    ]
    return missing.length > 0
      ? { kind: 'besvarad', escalation, decision, missing }
      : { kind: 'aterford', escalation, decision }
  }
  if (escalation) return { kind: 'eskalerad', escalation }
  if (!groupSeen) return { kind: 'hos-gruppen' }
  if (tally.joint) return { kind: 'gemensamt-nominerad' }
  // The group's latest word holds; nominations given after it open the question again.
  const handling = handlings.at(-1)
  const nominatedSince = handling
    ? tally.nominations.some(nomination => nomination.at > handling.at)
    : tally.nominations.length > 0
  if (handling?.outcome === 'strategisk' || handling?.outcome === 'oeniga') return { kind: 'ska-lyftas', handling }
  if (nominatedSince) return { kind: 'nominerad' }
  if (handling?.outcome === 'overenskommelse') return { kind: 'overenskommen', handling }
  if (handling?.outcome === 'avslutad') return { kind: 'avslutad', handling }
  return { kind: 'delad' }
}

function countedFacts<K extends FactKind>(avvikelse: AvvikelseId, reading: Reading, kind: K): FactOf<K>[] {
  return reading
    .factsAbout(avvikelse)
    .filter(({ fact, standing }) => standing.counts && fact.kind === kind)
    .map(({ fact }) => fact as FactOf<K>)
    .sort(byAge)
}

/** The day of the latest thing said about it, so that a status does not change merely because a night has passed. */
function newest(avvikelse: StoredAvvikelse, reading: Reading): string {
  return reading.factsAbout(avvikelse.id).reduce((last, { fact }) => latest(last, fact.at), avvikelse.at)
}
