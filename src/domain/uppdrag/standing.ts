import type { StoredDecision } from '../decision/decision.ts'
import { partsSpokenFor } from '../forankring/standing.ts'
import { seatAs, seatsOn, speaksFor } from '../forum/medlemskap.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import type { PersonId } from '../shared/ids.ts'
import { breaks, counts, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf, partOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { ForumKey, PartKey } from '../styrmodell/styrmodell.ts'
import type { UppdragStatus } from './status.ts'
import type { StepKind, StoredStep } from './step.ts'
import type { StoredUppdrag, Uppdrag } from './uppdrag.ts'

type Seats = Pick<State, 'medlemskap' | 'versions'>

/** Rule UP-5: whether the person may note an uppdrag from above that day: the one who convenes SoB. */
export function notesFromAbove({ medlemskap, versions }: Seats, person: PersonId, day: Day): boolean {
  return seatAs(medlemskap, person, 'sob', [forumOf(inForce(day, versions), 'sob').convenor], day) !== undefined
}

/** Whether an uppdrag counts: given by one who wrote the decision, or noted from above by the samordnare. */
export function uppdragStanding(
  uppdrag: StoredUppdrag,
  state: State,
  decisionThatCounts: (id: string) => StoredDecision | undefined,
): Standing {
  if (uppdrag.decision) {
    const decision = decisionThatCounts(uppdrag.decision)
    return decision?.author === uppdrag.author ? counts : breaks('UP-5')
  }
  return uppdrag.above && notesFromAbove(state, uppdrag.author, swedishDay(uppdrag.at)) ? counts : breaks('UP-5')
}

/** The forum that gave an uppdrag and takes its answer; SoB for those from above. */
export function giverOf(uppdrag: Uppdrag, decisionThatCounts: (id: string) => StoredDecision | undefined): ForumKey {
  return (uppdrag.decision && decisionThatCounts(uppdrag.decision)?.forum) || 'sob'
}

/** The parts that answer for an uppdrag, the responsible one first. */
export function partsIn({ part, involved = [] }: Uppdrag): readonly PartKey[] {
  return [part, ...involved.filter(other => other !== part)]
}

/** The part as which a person may take this step that day, if any. Who may do what: rules UP-2, UP-3 and UP-4. */
export function partsForStep(
  kind: StepKind,
  uppdrag: Uppdrag,
  giver: ForumKey,
  person: PersonId,
  day: Day,
  seats: Seats,
): readonly PartKey[] {
  const spoken = partsSpokenFor(seats, person, day)
  switch (kind) {
    case 'paborjat':
    case 'rapport':
    case 'avsnitt': {
      if (kind === 'avsnitt' && !uppdrag.joint) return []
      const inGroup = uppdrag.group ? seatsOn(seats.medlemskap, person, uppdrag.group, day).map(seat => seat.part) : []
      const own = partsIn(uppdrag).filter(part => spoken.has(part) || inGroup.includes(part))
      return own.length > 0 || kind === 'avsnitt' ? own : inGroup
    }
    case 'klart':
      return spoken.has(uppdrag.part) ? [uppdrag.part] : []
    case 'godkant':
    case 'ater': {
      const model = inForce(day, seats.versions)
      return seatsOn(seats.medlemskap, person, giver, day)
        .filter(seat => speaksFor(seat) && partOf(model, seat.part)?.bound === true)
        .map(seat => seat.part)
    }
  }
}

/** The rule that says who takes a step. */
export const ruleOfStep: Readonly<Record<StepKind, RuleId>> = {
  paborjat: 'UP-2',
  rapport: 'UP-2',
  avsnitt: 'UP-2',
  klart: 'UP-3',
  godkant: 'UP-4',
  ater: 'UP-4',
}

/** What stands in the way of a step where the uppdrag now is, whoever would take it. */
export function hinderOfOrder(kind: StepKind, status: UppdragStatus, person: PersonId): RuleId | undefined {
  if (status.kind === 'godkant') return 'UP-6'
  if (kind === 'klart') return status.kind === 'klart' ? 'UP-3' : undefined
  if (kind !== 'godkant' && kind !== 'ater') return undefined
  return status.kind === 'klart' && status.by !== person ? undefined : 'UP-4'
}

/** Whether a step counts, given where the uppdrag was when it was taken. */
export function stepStanding(
  step: StoredStep,
  uppdrag: StoredUppdrag,
  giver: ForumKey,
  status: UppdragStatus,
  state: State,
): Standing {
  const parts = partsForStep(step.kind, uppdrag, giver, step.author, swedishDay(step.at), state)
  if (!parts.includes(step.part)) return breaks(ruleOfStep[step.kind])
  const hinder = hinderOfOrder(step.kind, status, step.author)
  return hinder ? breaks(hinder) : counts
}
