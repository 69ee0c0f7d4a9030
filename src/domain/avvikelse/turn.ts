import { type Instant, latest } from '../shared/day.ts'
import type { SideKey } from '../styrmodell/styrmodell.ts'
import type { AvvikelseView } from './status.ts'

/** Who holds the question now. Always one holder, so that it never waits for nobody. */
export type Turn =
  | { readonly who: 'samverkansgruppen'; readonly since: Instant }
  /** Representatives of these sides have not nominated yet. */
  | { readonly who: 'side'; readonly sides: readonly SideKey[]; readonly since: Instant }
  | { readonly who: 'sammankallande'; readonly since: Instant }
  | { readonly who: 'sob'; readonly since: Instant }
  /** The one who raised it has an answer to read. */
  | { readonly who: 'raiser'; readonly since: Instant }
  | { readonly who: 'nobody'; readonly since: Instant }

/** Whose turn it is, and since when. */
export function turnOf(view: AvvikelseView): Turn {
  const { status, tally, avvikelse } = view
  const lastNomination = tally.nominations.reduce((last, nomination) => latest(last, nomination.at), avvikelse.at)
  switch (status.kind) {
    case 'buntad':
      return turnOf(status.lead)
    case 'delad':
    case 'hos-gruppen':
      return { who: 'samverkansgruppen', since: avvikelse.at }
    case 'nominerad':
      return { who: 'side', sides: tally.missing, since: lastNomination }
    case 'gemensamt-nominerad':
      return { who: 'sammankallande', since: lastNomination }
    case 'ska-lyftas':
      return { who: 'sammankallande', since: status.handling.at }
    case 'overenskommen':
    case 'avslutad':
      return { who: 'nobody', since: status.handling.at }
    case 'eskalerad':
      return { who: 'sob', since: status.escalation.at }
    case 'besvarad':
      return { who: status.missing.includes('dagordning') ? 'sammankallande' : 'raiser', since: status.decision.at }
    case 'aterford':
      return { who: 'nobody', since: latest(view.broughtBack?.at, view.receipt?.at) ?? status.decision.at }
  }
}

/** When nothing more was to be done with a question, as far as this reader can know; nothing while anybody has the turn. */
export function endOf(view: AvvikelseView): Instant | undefined {
  const { who, since } = turnOf(view)
  // Whether the answer was brought back is told to the group alone: for others the answer is the end.
  const isAnswered = view.status.kind === 'besvarad' && !view.groupSeen
  return who === 'nobody' || isAnswered ? since : undefined
}

/** The steps of the way through both forums, in order. */
export const steps = ['vackt', 'behandlad', 'nominerad', 'eskalerad', 'besvarad', 'aterford'] as const
export type Step = (typeof steps)[number]

/** One step of the way: when it was reached, or that it was not. */
export interface StepReached {
  readonly step: Step
  readonly at: Instant | undefined
}

/** The way of an avvikelse through both forums. Steps that only the group sees are left out for other readers. */
export function wayOf(view: AvvikelseView): readonly StepReached[] {
  const { status, tally, avvikelse, handlings } = view
  const escalation = 'escalation' in status ? status.escalation : undefined
  const decision = 'decision' in status ? status.decision : undefined
  const joint = tally.joint
    ? tally.nominations.reduce<string | undefined>((last, nomination) => latest(last, nomination.at), undefined)
    : undefined
  const all: StepReached[] = [
    { step: 'vackt', at: avvikelse.at },
    { step: 'behandlad', at: handlings[0]?.at },
    { step: 'nominerad', at: joint },
    { step: 'eskalerad', at: escalation?.at },
    { step: 'besvarad', at: decision?.at },
    { step: 'aterford', at: status.kind === 'aterford' ? latest(view.broughtBack?.at, view.receipt?.at) : undefined },
  ]
  // A question that one cannot follow may be settled already: steps to come would promise something else.
  if (status.kind === 'hos-gruppen') return all.filter(({ at }) => at !== undefined)
  return view.groupSeen
    ? all
    : all.filter(({ step }) => step !== 'behandlad' && step !== 'nominerad' && step !== 'aterford')
}
