import { viewOf } from '../avvikelse/status.ts'
import type { Desk } from '../commands/desk.ts'
import { deskOf } from '../commands/desk.ts'
import { taskOf } from '../commands/question-task.ts'
import { partsToAnchor } from '../forankring/parts.ts'
import { partsSpokenFor } from '../forankring/standing.ts'
import { matterById } from '../forslag/matter.ts'
import { isHeldOn, membersOn, seatsOn, speaksFor } from '../forum/medlemskap.ts'
import { nextMeeting, type StoredAgendaItem } from '../meeting/meeting.ts'
import { partsInOversyn } from '../oversyn/standing.ts'
import type { Judged } from '../reading.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import { digestOf } from '../shared/digest.ts'
import { type Id, keyOf, type PersonId } from '../shared/ids.ts'
import type { NoticeKind } from '../shared/notice-kinds.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { partsForStep, partsIn } from '../uppdrag/standing.ts'
import { offFor } from './choice.ts'

/**
 * What a notice is about: its kind and its number, or the day it was raised. Never a word that somebody has written: the
 * feed is read in places where the matter itself is not, and is kept by others than those who may read it.
 */
export type NoticeSubject =
  | { readonly what: 'avvikelse' | 'fraga' | 'forslag'; readonly from: Day }
  | { readonly what: 'beslut'; readonly number: string }
  | { readonly what: 'uppdrag' | 'uppdrag-klart' | 'uppdrag-godkant' | 'uppdrag-ater'; readonly number?: string }
  | { readonly what: 'remiss'; readonly year: number }

/** Something that people are told of in the activity feed. */
export interface Notice {
  readonly kind: NoticeKind
  readonly to: readonly PersonId[]
  readonly about: NoticeSubject
  /** The day by which, or on which. Absent where none is set. */
  readonly day?: Day
  /** Where it is read, as a path of the app. */
  readonly path: string
  /**
   * The same for the same notice each time, and for no other: a notice that is sent again under it takes the place of the
   * first. A whole number that every machine can hold.
   */
  readonly chain: number
}

type Draft = Omit<Notice, 'chain'>

/**
 * What people are told of when a row of theirs has been added, by its key. Nothing for a row that does not count. Whoever
 * did it is not told, nor who has no place today, nor who has asked not to be; and nobody is told twice of one thing.
 */
export function noticesOf(key: string, desk: Desk): readonly Notice[] {
  const { medlemskap, noticeChoices } = desk.state
  const told = new Set<PersonId>([desk.context.actor])
  return draftsOf(key, desk).flatMap(draft => {
    const to = draft.to.filter(person => {
      if (told.has(person)) return false
      told.add(person)
      const isHere = medlemskap.some(seat => seat.person === person && isHeldOn(seat, desk.today))
      return isHere && !offFor(person, noticeChoices).includes(draft.kind)
    })
    return to.length > 0 ? [{ ...draft, to, chain: chainOf(key, draft.kind) }] : []
  })
}

/** Half of a double’s whole numbers, so that it is exact in every language that reads it. */
function chainOf(key: string, kind: NoticeKind): number {
  return Number.parseInt(digestOf([key, kind]).slice(0, 13), 16)
}

/** The first that fits a person is the one that they are told. */
function draftsOf(key: string, desk: Desk): readonly Draft[] {
  const { reading, state } = desk
  const has = (row: { readonly id: Id }) => keyOf(row.id) === key
  const counted = <T extends { readonly id: Id }>(rows: readonly Judged<T>[]): T | undefined =>
    rows.find(({ fact, standing }) => standing.counts && has(fact))?.fact
  const fact = counted(reading.facts)
  if (fact?.kind === 'nominering') return nominated(fact.avvikelse, desk)
  const escalation = counted(reading.escalations)
  if (escalation) return escalated(escalation, desk)
  const item = state.items.find(has)
  if (item) return onSobAgenda(item, desk)
  const decision = counted(reading.decisions)
  if (decision) return decided(decision, desk)
  const given = reading.uppdrag.find(({ uppdrag, standing }) => standing.counts && has(uppdrag))
  if (given) return assigned(given, desk)
  const remiss = counted(reading.oversyn)
  if (remiss?.kind === 'remiss') return remissOpened(remiss, desk)
  return reading.uppdrag.flatMap(view => {
    const step = view.standing.counts && counted(view.steps)
    return step ? stepTaken(view, step, desk) : []
  })
}

const everyone = ({ state }: Desk) => [...new Set(state.medlemskap.map(({ person }) => person))]

const convenors = ({ state, model, today }: Desk, forum: ForumKey) =>
  seatedAs(state.medlemskap, forum, today, model.forums.find(({ key }) => key === forum)?.convenor)

const seatedAs = (all: Desk['state']['medlemskap'], forum: ForumKey, day: Day, role: string | undefined) =>
  membersOn(all, forum, day)
    .filter(seat => seat.role === role)
    .map(({ person }) => person)

/** Those who speak for their part in a forum. */
const speakersIn = ({ state, today }: Desk, forum: ForumKey) =>
  membersOn(state.medlemskap, forum, today)
    .filter(speaksFor)
    .map(({ person }) => person)

function nominated(id: string, desk: Desk): readonly Draft[] {
  const avvikelse = desk.state.avvikelser.find(one => one.id === id)
  if (!avvikelse) return []
  const view = viewOf(avvikelse, desk.reading)
  const lacks = everyone(desk).filter(
    actor => taskOf(view, deskOf(desk.state, { ...desk.context, actor }))?.kind === 'nominate',
  )
  const about = { what: 'avvikelse', from: swedishDay(avvikelse.at) } as const
  const path = `/avvikelser/${keyOf(avvikelse.id)}`
  return [
    { kind: 'nominationNeeded', to: lacks, about, path },
    { kind: 'nominated', to: [avvikelse.author, ...convenors(desk, 'samverkan')], about, path },
  ]
}

type Escalation = Desk['reading']['escalations'][number]['fact']

/** Whoever raised it, and whoever raised what goes along with it in a bunt. */
function raisersOf({ state }: Desk, { avvikelse, others = [] }: Pick<Escalation, 'avvikelse' | 'others'>): PersonId[] {
  return state.avvikelser.filter(({ id }) => id === avvikelse || others.includes(id)).map(({ author }) => author)
}

function escalated(escalation: Escalation, desk: Desk): readonly Draft[] {
  const to = [
    ...convenors(desk, 'sob'),
    ...raisersOf(desk, escalation),
    ...escalation.nominations.map(one => one.person),
  ]
  const about = { what: 'fraga', from: swedishDay(escalation.at) } as const
  return [{ kind: 'escalated', to, about, path: `/till-sob/${keyOf(escalation.id)}` }]
}

function onSobAgenda(item: StoredAgendaItem, desk: Desk): readonly Draft[] {
  const meeting = desk.state.meetings.find(({ id }) => id === item.meeting)
  const matter = item.subject && matterById(item.subject, desk.state)
  const isAhead = item.state === 'pa-dagordningen' && meeting !== undefined && meeting.day >= desk.today
  if (item.forum !== 'sob' || !matter || !isAhead) return []
  const { forslag, escalation } = matter
  const raiser = escalation ? raisersOf(desk, escalation) : forslag ? [forslag.author] : []
  return [
    {
      kind: 'onSobAgenda',
      to: [...speakersIn(desk, 'sob'), ...raiser],
      about: { what: forslag ? 'forslag' : 'fraga', from: swedishDay(matter.at) },
      day: meeting.day,
      path: `/${forslag ? 'forslag' : 'till-sob'}/${keyOf(matter.id)}`,
    },
  ]
}

function decided(decision: Desk['reading']['decisions'][number]['fact'], desk: Desk): readonly Draft[] {
  const { state, today } = desk
  const about = { what: 'beslut', number: decision.number } as const
  const path = `/beslut/${keyOf(decision.id)}`
  const escalation = state.escalations.find(({ id }) => id === decision.escalation)
  const answered: Draft[] = escalation
    ? [
        {
          kind: 'answered',
          to: [...raisersOf(desk, escalation), ...convenors(desk, 'samverkan')],
          about,
          path: `/avvikelser/${keyOf(escalation.avvikelse)}`,
        },
      ]
    : []
  if (decision.kind === 'svar') return answered
  const parts = partsToAnchor(decision, state.versions)
  const anchors = speakersIn(desk, decision.forum).filter(person =>
    parts.some(part => partsSpokenFor(state, person, today).has(part)),
  )
  const proposer = state.forslag.filter(({ id }) => id === decision.forslag).map(({ author }) => author)
  const next = nextMeeting(
    state.meetings.filter(({ day }) => day > today),
    decision.forum,
    today,
  )
  return [
    ...answered,
    { kind: 'forankringDue', to: anchors, about, path, ...(next && { day: next.day }) },
    {
      kind: 'decided',
      to: [...proposer, ...speakersIn(desk, 'samverkan'), ...convenors(desk, 'samverkan')],
      about,
      path,
    },
  ]
}

type UppdragView = Desk['reading']['uppdrag'][number]

function numberOf({ uppdrag }: UppdragView, { state }: Desk): { readonly number?: string } {
  const decision = state.decisions.find(({ id }) => id === uppdrag.decision)
  return decision ? { number: decision.number } : {}
}

function assigned(view: UppdragView, desk: Desk): readonly Draft[] {
  const { uppdrag } = view
  const { state, today } = desk
  const parts = partsIn(uppdrag)
  const to = everyone(desk).filter(
    person =>
      parts.some(part => partsSpokenFor(state, person, today).has(part)) ||
      (uppdrag.group !== undefined && seatsOn(state.medlemskap, person, uppdrag.group, today).length > 0),
  )
  const about = { what: 'uppdrag', ...numberOf(view, desk) } as const
  return [{ kind: 'uppdrag', to, about, path: `/uppdrag/${keyOf(uppdrag.id)}` }]
}

/** What was said to be done is for those who may approve it; what came of that, for those who did it. */
function stepTaken(view: UppdragView, step: UppdragView['steps'][number]['fact'], desk: Desk): readonly Draft[] {
  const { state, today } = desk
  const { uppdrag, giver } = view
  const words = { klart: 'uppdrag-klart', godkant: 'uppdrag-godkant', ater: 'uppdrag-ater' } as const
  if (step.kind !== 'klart' && step.kind !== 'godkant' && step.kind !== 'ater') return []
  const to = everyone(desk).filter(person =>
    step.kind === 'klart'
      ? partsForStep('godkant', uppdrag, giver, person, today, state).length > 0
      : partsSpokenFor(state, person, today).has(uppdrag.part),
  )
  const about = { what: words[step.kind], ...numberOf(view, desk) } as const
  return [{ kind: 'uppdrag', to, about, path: `/uppdrag/${keyOf(uppdrag.id)}` }]
}

function remissOpened(
  remiss: Extract<Desk['reading']['oversyn'][number]['fact'], { kind: 'remiss' }>,
  desk: Desk,
): readonly Draft[] {
  const opened = desk.reading.oversyn.find(({ fact }) => fact.id === remiss.oversyn)?.fact
  const year = opened?.kind === 'oppnad' ? opened.year : Number(remiss.at.slice(0, 4))
  const to = everyone(desk).filter(person => partsInOversyn(person, desk.state, desk.today).length > 0)
  const path = `/oversyn/remiss/${keyOf(remiss.id)}`
  return [{ kind: 'remissOpened', to, about: { what: 'remiss', year }, day: remiss.back, path }]
}
