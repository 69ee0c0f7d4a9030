import { viewOf } from '../avvikelse/status.ts'
import type { Matter } from '../forslag/matter.ts'
import { matterOfForslag } from '../forslag/matter.ts'
import { backlogOf, type Waiting } from '../meeting/backlog.ts'
import type { StoredMeeting } from '../meeting/meeting.ts'
import { latestOf } from '../minutes/make.ts'
import { isObjectedTo, type ProtokollStatus, protokollOf } from '../minutes/protokoll.ts'
import type { Day, Instant } from '../shared/day.ts'
import { keyOf } from '../shared/ids.ts'
import { mandateOn } from '../stallningstagande/positions.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { dueStateOf } from '../uppdrag/status.ts'
import type { UppdragView } from '../uppdrag/view.ts'
import { convenes, type Desk } from './desk.ts'
import { hindersLifting } from './forslag.ts'
import { hindersJustering, hindersLaying } from './minutes.ts'
import { type OversynTask, oversynTasks } from './oversyn-waiting.ts'
import { type Task, taskOf } from './question-task.ts'
import { awaitedMatters } from './stallningstagande.ts'
import { mayStep } from './uppdrag.ts'

/** What can wait for one person, the most urgent first: where several acts wait on one matter the first is its line. */
const waitKinds = [
  'acknowledge',
  'escalate',
  'nominate',
  'bring-back',
  'put-on-agenda',
  'put-on-sob-agenda',
  'lift',
  'approve',
  'redo',
  'begin',
  'justera',
  'lay-again',
  'lay-protokoll',
  'name-justerare',
  'oversyn',
  'put-up',
  'position',
  'prepare-decision',
] as const
export type WaitKind = (typeof waitKinds)[number]

/** What is said of a matter besides its line: an act that the line does not lead to. */
export type AlsoKind = 'put-up' | 'position'

/** Something that waits for one person: one for each matter. */
export interface Wait {
  readonly kind: WaitKind
  /** The key of the matter; a proposal that answers a lifted question is that question's. */
  readonly matter: string
  /** The page where it is done. */
  readonly to: string
  readonly about: { readonly heading: string } | { readonly meeting: StoredMeeting } | { readonly oversyn: OversynTask }
  /** The forum that the act is done in, where the kind does not say it. */
  readonly forum?: ForumKey
  readonly since: Instant | Day
  readonly also: readonly AlsoKind[]
}

type Act = Omit<Wait, 'also'>

/** Everything that waits for the actor, by the rules that decide who may do it; the longest waiting first. */
export function waitingFor(desk: Desk): Wait[] {
  const acts = [
    ...ofQuestions(desk),
    ...ofAgendas(desk),
    ...awaitedMatters(desk).map(matter => ofPosition(matter)),
    ...desk.reading.uppdrag.flatMap(view => ofUppdrag(view, desk)),
    ...desk.state.meetings.flatMap(meeting => ofMinutes(meeting, desk)),
    ...oversynTasks(desk).map(ofOversyn),
  ]
  return oneEach(acts).sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

/** One for each matter: the most urgent act, and what else is to be done that it does not lead to. */
function oneEach(acts: readonly Act[]): Wait[] {
  const byMatter = new Map<string, Act[]>()
  for (const act of acts) byMatter.set(act.matter, [...(byMatter.get(act.matter) ?? []), act])
  return [...byMatter.values()].flatMap(all => {
    const [first, ...rest] = all.toSorted((a, b) => waitKinds.indexOf(a.kind) - waitKinds.indexOf(b.kind))
    if (!first) return []
    const also = rest.flatMap(({ kind }) => (kind === first.kind ? [] : alsoSaid(kind, first.kind)))
    return [{ ...first, also: [...new Set(also)] }]
  })
}

/** Who takes a position reads what it is about, and what is approved or brought back need not be put up besides. */
function alsoSaid(kind: WaitKind, line: WaitKind): readonly AlsoKind[] {
  if (kind === 'position') return ['position']
  const isPut = kind === 'put-up' || kind === 'put-on-agenda' || kind === 'put-on-sob-agenda' || kind === 'bring-back'
  return isPut && line !== 'approve' && line !== 'lift' ? ['put-up'] : []
}

function ofQuestions(desk: Desk): Act[] {
  return desk.state.avvikelser.flatMap((avvikelse): Act[] => {
    const view = viewOf(avvikelse, desk.reading)
    const task = taskOf(view, desk)
    if (!task) return []
    const about = { heading: avvikelse.heading }
    // What is SoB's is done at SoB's question, the rest on the question's own page.
    const { kind, since } = task
    return isAtSob(task) && 'escalation' in view.status
      ? [{ kind, ...atSob(view.status.escalation.id), about, since }]
      : [{ kind, ...atGroup(avvikelse.id), about, since }]
  })
}

function isAtSob({ kind }: Task): boolean {
  return kind === 'put-on-sob-agenda' || kind === 'prepare-decision'
}

const atSob = (id: Matter['id']) => ({ matter: keyOf(id), to: `/till-sob/${keyOf(id)}` })
const atGroup = (id: `avvikelse:${string}`) => ({ matter: keyOf(id), to: `/avvikelser/${keyOf(id)}` })

/** Everything that waits to be taken up in the forums that the actor convenes, as the pages of their meetings list it. */
function ofAgendas(desk: Desk): Act[] {
  return desk.model.forums.flatMap(({ key }) =>
    convenes(desk, key)
      ? backlogOf(key, desk.reading, desk.today).map(entry => ({ ...ofEntry(entry, desk), forum: key }))
      : [],
  )
}

function ofEntry(entry: Waiting, desk: Desk): Act {
  const { since } = entry
  switch (entry.kind) {
    case 'question': {
      const { id, heading } = entry.escalation
      return { kind: 'put-on-sob-agenda', ...atSob(id), about: { heading }, since }
    }
    case 'avvikelse': {
      const { id, heading } = entry.view.avvikelse
      return { kind: 'put-on-agenda', ...atGroup(id), about: { heading }, since }
    }
    case 'answer': {
      const { id, heading } = entry.view.avvikelse
      return { kind: 'bring-back', ...atGroup(id), about: { heading }, since }
    }
    case 'proposal': {
      const { id, heading } = entry.forslag
      // One that the forum may not decide goes on to the forum that may.
      const { mayDecide } = mandateOn(matterOfForslag(entry.forslag), desk.reading, desk.model)
      const kind = mayDecide || hindersLifting(entry.forslag, desk) ? 'put-up' : 'lift'
      return { kind, matter: keyOf(id), to: `/forslag/${keyOf(id)}`, about: { heading }, since }
    }
    case 'uppdrag': {
      const { id, heading } = entry.uppdrag
      return { kind: 'put-up', matter: keyOf(id), to: `/uppdrag/${keyOf(id)}`, about: { heading }, since }
    }
    case 'remiss': {
      const { year, remiss } = entry
      const to = `/oversyn/remiss/${keyOf(remiss.id)}`
      return { kind: 'put-up', matter: to, to, about: { oversyn: { kind: 'remissvar', to, year, since } }, since }
    }
    case 'put-off': {
      const { id, heading, meeting } = entry.item
      return { kind: 'put-up', matter: keyOf(id), to: `/moten/${keyOf(meeting)}`, about: { heading }, since }
    }
  }
}

function ofPosition({ id, heading, at, forslag }: Matter): Act {
  const key = keyOf(id)
  const to = `/${forslag ? 'forslag' : 'till-sob'}/${key}`
  const matter = forslag?.escalation ? keyOf(forslag.escalation) : key
  return { kind: 'position', matter, to, about: { heading }, since: at }
}

/** What one's part reports done waits for the giver; what is given or handed back waits for the part. */
function ofUppdrag(view: UppdragView, desk: Desk): Act[] {
  const { uppdrag, status } = view
  const { id, heading } = uppdrag
  const act = { matter: keyOf(id), to: `/uppdrag/${keyOf(id)}`, about: { heading } }
  if (status.kind === 'klart')
    return mayStep('godkant', view, desk).parts.length > 0 ? [{ ...act, kind: 'approve', since: status.since }] : []
  // What is late has a list of its own.
  const isLate = dueStateOf(uppdrag, status, desk.today) === 'late'
  if (isLate || mayStep('klart', view, desk).parts.length === 0) return []
  if (status.kind === 'givet') return [{ ...act, kind: 'begin', since: uppdrag.at }]
  return status.kind === 'ater' ? [{ ...act, kind: 'redo', since: status.since }] : []
}

function ofMinutes(meeting: StoredMeeting, desk: Desk): Act[] {
  if (meeting.day > desk.today) return []
  const status = protokollOf(meeting, desk.reading)
  if (status.kind === 'justerat') return []
  const key = keyOf(meeting.id)
  const act = { matter: key, about: { meeting } }
  return [
    ...(status.kind === 'framlagt' && asksActor(status, desk)
      ? [{ ...act, kind: 'justera' as const, to: `/moten/${key}/justera`, since: status.fact.at }]
      : []),
    ...ofText(meeting, status, desk).map(wait => ({ ...act, ...wait, to: `/moten/${key}/protokoll` })),
  ]
}

/** True for one who may approve the text that lies there and has not answered it. */
function asksActor(status: Extract<ProtokollStatus, { kind: 'framlagt' }>, desk: Desk): boolean {
  const isOpen = status.answers.some(({ justerare, fact }) => justerare.person === desk.context.actor && !fact)
  return isOpen && !hindersJustering(status, desk)
}

/** A meeting that was held needs a text, and one that somebody objects to another. */
function ofText(meeting: StoredMeeting, status: ProtokollStatus, desk: Desk): Pick<Act, 'kind' | 'since'>[] {
  if (!convenes(desk, meeting.forum)) return []
  if (status.kind === 'framlagt') {
    const objected = status.answers.flatMap(({ fact, objections }) => (objections.length > 0 && fact?.at) || []).sort()
    const [since] = objected
    return since && isObjectedTo(status) && !hindersLaying(meeting, desk) ? [{ kind: 'lay-again', since }] : []
  }
  // On the day itself the meeting has been held once somebody has noted who was there.
  const isHeld = meeting.day < desk.today || latestOf('narvaro', meeting, desk.reading) !== undefined
  if (!isHeld) return []
  const hinder = hindersLaying(meeting, desk)
  if (hinder === 'JU-1') return [{ kind: 'name-justerare', since: meeting.day }]
  return hinder ? [] : [{ kind: 'lay-protokoll', since: meeting.day }]
}

function ofOversyn(task: OversynTask): Act {
  return { kind: 'oversyn', matter: task.to, to: task.to, about: { oversyn: task }, since: task.since }
}
