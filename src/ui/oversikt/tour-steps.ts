import { hindersRaising } from '../../domain/commands/avvikelse-hinders.ts'
import { convenes, type Desk } from '../../domain/commands/desk.ts'
import { mayDecide } from '../../domain/decision/standing.ts'

/** What the tour tells of, in three steps: what waits, what one is here to do, and that nothing is lost. */
export type TourStep = 'waits' | 'decide' | 'lift' | 'raise' | 'follow' | 'saved'

/** The middle step is the one that matters most to the reader: the strategic forum's task before the group's. */
export function tourFor(desk: Desk): readonly [TourStep, TourStep, TourStep] {
  return ['waits', taskOf(desk), 'saved']
}

function taskOf(desk: Desk): TourStep {
  if (mayDecide(desk.state, desk.context.actor, 'sob', desk.today)) return 'decide'
  if (convenes(desk, 'samverkan')) return 'lift'
  return hindersRaising(desk) ? 'follow' : 'raise'
}
