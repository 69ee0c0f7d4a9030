import type { Desk } from '../commands/desk.ts'
import { openMatters } from '../commands/stallningstagande.ts'
import { isPointOf, type Matter } from '../forslag/matter.ts'
import { membersOn, speaksFor } from '../forum/medlemskap.ts'
import { type PartAnswer, viewOfMatter } from '../stallningstagande/positions.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { dueStateOf } from '../uppdrag/status.ts'
import type { StoredUppdrag } from '../uppdrag/uppdrag.ts'
import { agendaOf, type Paper, type StoredAgendaItem, type StoredMeeting } from './meeting.ts'

/** One thing to do before a meeting. */
export type Preparation =
  /** The part has not taken a position on the matter as it is now worded. */
  | {
      readonly kind: 'position'
      readonly item: StoredAgendaItem
      readonly matter: Matter['id']
      /** It has taken one, and the words have changed since. */
      readonly again: boolean
    }
  | { readonly kind: 'paper'; readonly item: StoredAgendaItem; readonly paper: Paper }
  /** Presents the point. */
  | { readonly kind: 'present'; readonly item: StoredAgendaItem }
  /** An uppdrag that should be done by the day of the meeting. */
  | { readonly kind: 'uppdrag'; readonly uppdrag: StoredUppdrag; readonly isLate: boolean }

/** What those who sit for a part in the forum prepare before the meeting, point by point. */
export function preparationsOf(meeting: StoredMeeting, part: PartKey, desk: Desk): Preparation[] {
  const { state, reading } = desk
  const seats = membersOn(state.medlemskap, meeting.forum, meeting.day).filter(seat => seat.part === part)
  const unanswered = seats.some(speaksFor)
    ? openMatters(desk)
        .map(matter => ({ matter, answer: answerOf(part, matter, desk) }))
        .filter(({ answer }) => answer?.position === undefined)
    : []
  const points = agendaOf(state.items, meeting.id).flatMap((item): Preparation[] => {
    const { presenter, papers = [] } = item
    const asked = unanswered.filter(({ matter }) => isPointOf(item, matter))
    const presents = presenter?.part === part && seats.some(({ role }) => role === presenter.role)
    return [
      ...asked.map(
        ({ matter, answer }) =>
          ({ kind: 'position', item, matter: matter.id, again: answer?.earlier !== undefined }) as const,
      ),
      ...(presents ? [{ kind: 'present', item } as const] : []),
      ...papers.map(paper => ({ kind: 'paper', item, paper }) as const),
    ]
  })
  const due = reading.uppdrag
    .flatMap(({ uppdrag, standing, status }): Extract<Preparation, { kind: 'uppdrag' }>[] => {
      const isDue = uppdrag.due !== undefined && uppdrag.due <= meeting.day
      const state = dueStateOf(uppdrag, status, desk.today)
      if (!standing.counts || uppdrag.part !== part || !isDue || state === 'none') return []
      return [{ kind: 'uppdrag', uppdrag, isLate: state === 'late' }]
    })
    .sort((a, b) => ((a.uppdrag.due ?? '') < (b.uppdrag.due ?? '') ? -1 : 1))
  return [...points, ...due]
}

function answerOf(part: PartKey, matter: Matter, { reading, model, today }: Desk): PartAnswer | undefined {
  return viewOfMatter(matter, reading, model, today).answers.find(answer => answer.part === part)
}
