import type { StoredAvvikelse } from '../avvikelse/avvikelse.ts'
import { viewOf } from '../avvikelse/status.ts'
import type { StoredForankring } from '../forankring/forankring.ts'
import { isHeldOn } from '../forum/medlemskap.ts'
import { protokollOf } from '../minutes/protokoll.ts'
import type { StoredNoticeChoice } from '../notices/choice.ts'
import type { Reading } from '../reading.ts'
import { type Day, latest, swedishDay } from '../shared/day.ts'
import type { Id } from '../shared/ids.ts'
import { byAge } from '../shared/standing.ts'
import type { StoredUppdrag } from '../uppdrag/uppdrag.ts'
import type { TimedClass } from './classes.ts'

interface Ended {
  readonly id: Id
  /** The day on which its matter ended, if it has. */
  readonly ended: Day | undefined
}

/** Of each class whose rows go by a time of their own: when the matter of every row ended. */
export function endedIn(reading: Reading, today: Day): Readonly<Record<TimedClass, readonly Ended[]>> {
  const { avvikelser, uppdrag, forankringar, noticeChoices } = reading.state
  return {
    avvikelse: avvikelser.map(row => ({ id: row.id, ended: avvikelseEnded(row, reading) })),
    uppdrag: uppdrag.map(row => ({ id: row.id, ended: uppdragEnded(row, reading) })),
    forankring: forankringar.map(row => ({ id: row.id, ended: forankringEnded(row, reading) })),
    aviseringsval: noticeChoices.map(row => ({ id: row.id, ended: noticeChoiceEnded(row, today, reading) })),
  }
}

/**
 * When an avvikelse ended: the day on which the group agreed or closed it. One that is open has not, nor one whose
 * handling stands in no approved minutes yet: the row is then all that tells of it.
 */
function avvikelseEnded(avvikelse: StoredAvvikelse, reading: Reading): Day | undefined {
  const view = viewOf(avvikelse, reading)
  const status = view.status.kind === 'buntad' ? view.status.lead.status : view.status
  if (status.kind !== 'overenskommen' && status.kind !== 'avslutad') return undefined
  const { meeting, at } = status.handling
  return protokollOf({ id: meeting }, reading).kind === 'justerat' ? swedishDay(at) : undefined
}

/** The day on which an uppdrag was approved; until then it goes on. */
function uppdragEnded({ id }: StoredUppdrag, reading: Reading): Day | undefined {
  const view = reading.uppdrag.find(one => one.uppdrag.id === id)
  if (view?.status.kind !== 'godkant') return undefined
  const last = view.steps.reduce<string | undefined>((newest, { fact }) => latest(newest, fact.at), undefined)
  return last && swedishDay(last)
}

/** A part's word on its anchoring is over once the decision is anchored, or a later word has taken its place. */
function forankringEnded(row: StoredForankring, { forankringOf }: Reading): Day | undefined {
  const own = forankringOf(row.decision).filter(({ fact, standing }) => fact.part === row.part && standing.counts)
  const isReplaced = own.some(({ fact }) => byAge(row, fact) < 0)
  return row.state === 'forankrad' || isReplaced ? swedishDay(row.at) : undefined
}

/** A choice is over once the person has made another, or has no place in any forum. */
function noticeChoiceEnded(row: StoredNoticeChoice, today: Day, { state }: Reading): Day | undefined {
  const isReplaced = state.noticeChoices.some(other => other.author === row.author && byAge(row, other) < 0)
  if (isReplaced) return swedishDay(row.at)
  const seats = state.medlemskap.filter(({ person }) => person === row.author)
  if (seats.some(seat => isHeldOn(seat, today))) return undefined
  return seats.reduce<Day>((last, { to }) => (to !== undefined && to > last ? to : last), swedishDay(row.at))
}
