import { leads, partsInOversyn } from '../oversyn/standing.ts'
import { type OversynTurn, turnOfOversyn } from '../oversyn/turn.ts'
import { currentOversyn, type OversynView } from '../oversyn/view.ts'
import { addDays, type Day, type Instant } from '../shared/day.ts'
import { keyOf } from '../shared/ids.ts'
import type { Desk } from './desk.ts'
import { awaitsAnswer, hindersRecommending } from './oversyn-desk.ts'
import { hindersProposing } from './proposing.ts'

/** The turns that are those of whoever leads the översyn. */
const leadersTurns = [
  'forena',
  'avsluta',
  'annan-grund',
  'sammanstall',
  'sand-remiss',
  'ny-dag',
  'lagg-fram',
  'ta-tillbaka',
] as const satisfies readonly OversynTurn['kind'][]
type LeadersTurn = (typeof leadersTurns)[number]

/** What the yearly översyn waits for from one person. */
export interface OversynTask {
  readonly kind: 'remissvar' | 'rekommendation' | 'svar' | LeadersTurn
  /** The page where it is done. */
  readonly to: string
  readonly year: number
  readonly about?: string
  /** The last day for it. */
  readonly due?: Day
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
    tasks.push({
      kind: 'remissvar',
      to: `/oversyn/remiss/${keyOf(remiss.remiss.id)}`,
      year,
      due: remiss.remiss.back,
      since: remiss.remiss.at,
    })
  for (const { forslag, heading: about, status, recommendation } of view.forslag) {
    const to = `/oversyn/forslag/${keyOf(forslag.id)}`
    if (status === 'nytt' && !hindersRecommending(forslag.id, desk))
      tasks.push({ kind: 'rekommendation', to, year, about, since: forslag.at })
    if (recommendation && awaitsAnswer(forslag.id, desk))
      tasks.push({ kind: 'svar', to, year, about, since: recommendation.at })
  }
  const turn = turnOfOversyn(view, desk.state, desk.today)
  const kind = leadersTurns.find(one => one === turn.kind)
  // What lies with SoB, or is to go there, is for one who may put questions to it.
  const isSobs = kind === 'lagg-fram' || kind === 'ta-tillbaka'
  const mayPut = !isSobs || !hindersProposing(desk.model.review.decidedBy, desk)
  if (isLeader && kind && mayPut) tasks.push({ kind, to: '/oversyn', year, since: lastStep(view, desk.today) })
  return tasks.sort((a, b) => (a.since < b.since ? -1 : 1))
}

/** When the last thing happened that the next step waited for: something that was written, or a day that passed. */
function lastStep({ oversyn, plan, draft, adoption, forslag, remiss }: OversynView, today: Day): Instant {
  const written = [
    oversyn,
    draft,
    adoption,
    remiss?.remiss,
    ...forslag.flatMap(({ recommendation, answer }) => [recommendation, answer]),
    ...(remiss?.parts.map(({ latest }) => latest) ?? []),
  ].flatMap(one => one?.at ?? [])
  const passed = [
    plan.freezes,
    remiss?.remiss.back ?? '',
    adoption?.effectiveFrom ? addDays(adoption.effectiveFrom, -1) : '',
  ]
    .filter(day => day !== '' && day < today)
    .map(day => `${addDays(day, 1)}T00:00:00Z`)
  return [...written, ...passed].reduce((a, b) => (a > b ? a : b))
}
