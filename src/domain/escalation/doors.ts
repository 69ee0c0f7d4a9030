import type { AvvikelseView } from '../avvikelse/status.ts'
import type { FactOf } from '../forum/facts.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { EscalationGround, Styrmodell } from '../styrmodell/styrmodell.ts'

/** One way up to SoB, and whether it stands open for this question today. */
export type Door<Handling = FactOf<'behandling'>> =
  | { readonly ground: EscalationGround; readonly open: true; readonly handling?: Handling }
  | { readonly ground: EscalationGround; readonly open: false; readonly rule: RuleId }

/** What of a question decides which doors stand open. */
interface AtTheDoors<Handling> {
  readonly tally: Pick<AvvikelseView['tally'], 'joint'>
  readonly handlings: readonly Handling[]
}

/** The doors that the version in force knows, in its own order. */
export function doorsOf<Handling extends Pick<FactOf<'behandling'>, 'outcome'>>(
  view: AtTheDoors<Handling>,
  model: Styrmodell,
): readonly Door<Handling>[] {
  return model.escalation.grounds.map(ground => {
    if (ground === 'gemensamt-nominerad')
      return view.tally.joint ? { ground, open: true } : { ground, open: false, rule: 'ES-2' }
    const handling = view.handlings.findLast(fact => fact.outcome === ground)
    return handling ? { ground, open: true, handling } : { ground, open: false, rule: 'ES-3' }
  })
}
