import type { StoredAvvikelse } from '../avvikelse/avvikelse.ts'
import { viewOf } from '../avvikelse/status.ts'
import { firstCounted, type Reading } from '../reading.ts'
import { type Day, latest, swedishDay } from '../shared/day.ts'
import type { OmradeKey, StadsomradeKey } from '../styrmodell/styrmodell.ts'

/** One avvikelse as it is followed up: the days of its way, as far as the reader may see them. */
export interface FollowedAvvikelse {
  readonly omrade: OmradeKey
  /** Absent where it concerns the whole city. */
  readonly stadsomrade?: StadsomradeKey | undefined
  readonly raised: Day
  readonly lifted?: Day | undefined
  readonly answered?: Day | undefined
  /** When the group agreed on an adjustment or closed it; only the group sees that. */
  readonly settled?: Day | undefined
  /** When the answer had been brought back and read; only the group sees that. */
  readonly returned?: Day | undefined
}

/** One question at SoB. Several avvikelser may have led to it. */
export interface FollowedQuestion {
  readonly lifted: Day
  readonly answered?: Day | undefined
}

export interface Followed {
  readonly avvikelser: readonly FollowedAvvikelse[]
  readonly questions: readonly FollowedQuestion[]
  /** False where the group's own list is not the reader's: what is settled and brought back there is then unknown. */
  readonly groupSeen: boolean
}

const read = new WeakMap<Reading, Followed>()

/** Everything that is followed up, worked out once for each reading. */
export function followedIn(reading: Reading): Followed {
  const known = read.get(reading)
  if (known) return known
  const groupSeen = reading.state.forumsSeen.includes('samverkan')
  const questions = reading.escalations.flatMap(({ fact, standing }): FollowedQuestion[] => {
    if (!standing.counts) return []
    const answered = firstCounted(reading.decisionsOn(fact.id))
    return [{ lifted: swedishDay(fact.at), answered: answered?.day }]
  })
  const avvikelser = reading.state.avvikelser.map(avvikelse => followed(avvikelse, reading, groupSeen))
  const all = { avvikelser, questions, groupSeen }
  read.set(reading, all)
  return all
}

function followed(avvikelse: StoredAvvikelse, reading: Reading, groupSeen: boolean): FollowedAvvikelse {
  const escalation = firstCounted(reading.escalationsOf(avvikelse.id))
  const decision = escalation && firstCounted(reading.decisionsOn(escalation.id))
  // All of one shape: there may be tens of thousands.
  const base: FollowedAvvikelse = {
    omrade: avvikelse.omrade,
    stadsomrade: avvikelse.stadsomrade,
    raised: swedishDay(avvikelse.at),
    lifted: escalation && swedishDay(escalation.at),
    answered: decision?.day,
    settled: undefined,
    returned: undefined,
  }
  // Without a word of the group's, nothing is settled or brought back there.
  if (!groupSeen || (!reading.buntOf(avvikelse.id) && !escalation && reading.factsAbout(avvikelse.id).length === 0))
    return base
  const { status, broughtBack, receipt } = viewOf(avvikelse, reading)
  const last = status.kind === 'buntad' ? status.lead.status : status
  if (last.kind === 'overenskommen' || last.kind === 'avslutad')
    return { ...base, settled: swedishDay(last.handling.at) }
  if (last.kind !== 'aterford') return base
  return { ...base, returned: swedishDay(latest(broughtBack?.at, receipt?.at) ?? last.decision.at) }
}
