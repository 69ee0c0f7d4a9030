import { leads, partsInOversyn } from '../oversyn/standing.ts'
import { turnOfOversyn } from '../oversyn/turn.ts'
import { currentOversyn } from '../oversyn/view.ts'
import type { Instant } from '../shared/day.ts'
import { keyOf } from '../shared/ids.ts'
import { awaitsAnswer, hindersRecommending } from './andringsforslag.ts'
import type { Desk } from './desk.ts'
import { hindersProposing } from './proposing.ts'

/** What the yearly översyn waits for from one person. */
export interface OversynTask {
  readonly kind: 'remissvar' | 'rekommendation' | 'svar' | 'sammanstall' | 'sand-remiss' | 'lagg-fram'
  /** The page where it is done. */
  readonly to: string
  readonly year: number
  readonly about?: string
  readonly since: Instant
}

/** What waits for the actor in the översyn under way, the longest waiting first. */
export function oversynTasks(desk: Desk): OversynTask[] {
  const view = currentOversyn(desk.reading, desk.today)
  if (!view) return []
  const { actor } = desk.context
  const { year } = view.oversyn
  const [part] = partsInOversyn(actor, desk.state, desk.today)
  const isLeader = leads(actor, desk.state, desk.today)
  const tasks: OversynTask[] = []
  const remiss = view.remiss
  if (remiss && part && remiss.missing.includes(part) && (view.phase === 'remiss' || view.phase === 'slutberedning'))
    tasks.push({ kind: 'remissvar', to: `/oversyn/remiss/${keyOf(remiss.remiss.id)}`, year, since: remiss.remiss.at })
  for (const { forslag, heading: about, status, recommendation } of view.forslag) {
    const to = `/oversyn/forslag/${keyOf(forslag.id)}`
    if (status === 'nytt' && !hindersRecommending(forslag.id, desk))
      tasks.push({ kind: 'rekommendation', to, year, about, since: forslag.at })
    if (recommendation && awaitsAnswer(forslag.id, desk))
      tasks.push({ kind: 'svar', to, year, about, since: recommendation.at })
  }
  const { kind } = turnOfOversyn(view)
  const since = view.draft?.at ?? view.oversyn.at
  const mayPut = !hindersProposing(desk.model.review.decidedBy, desk)
  if (isLeader && (kind === 'sammanstall' || kind === 'sand-remiss' || (kind === 'lagg-fram' && mayPut)))
    tasks.push({ kind, to: '/oversyn', year, since })
  return tasks.sort((a, b) => (a.since < b.since ? -1 : 1))
}
