import type { Desk } from '../commands/desk.ts'
import { membersOn, speaksFor } from '../forum/medlemskap.ts'
import { isIdOf } from '../shared/ids.ts'
import type { PartKey } from '../styrmodell/styrmodell.ts'
import { agendaOf, type Paper, type StoredAgendaItem, type StoredMeeting } from './meeting.ts'

/** One thing to do before a meeting. */
export type Preparation =
  /** The part has not taken a position on the question. */
  | { readonly kind: 'position'; readonly item: StoredAgendaItem }
  | { readonly kind: 'paper'; readonly item: StoredAgendaItem; readonly paper: Paper }
  /** Presents the point. */
  | { readonly kind: 'present'; readonly item: StoredAgendaItem }
  /** An uppdrag that should be done by the day of the meeting. */
  | { readonly kind: 'uppdrag'; readonly uppdrag: Desk['state']['uppdrag'][number] }

/** What those who sit for a part in the forum prepare before the meeting, point by point. */
export function preparationsOf(meeting: StoredMeeting, part: PartKey, desk: Desk): Preparation[] {
  const { state, reading } = desk
  const seats = membersOn(state.medlemskap, meeting.forum, meeting.day).filter(seat => seat.part === part)
  const speaks = seats.some(speaksFor)
  const points = agendaOf(state.items, meeting.id).flatMap((item): Preparation[] => {
    const { subject, presenter, papers = [] } = item
    const asks = subject !== undefined && (isIdOf('forslag', subject) || isIdOf('eskalering', subject))
    const answered =
      asks &&
      reading
        .factsAbout(subject)
        .some(({ fact, standing }) => standing.counts && fact.kind === 'stallningstagande' && fact.part === part)
    const presents = presenter?.part === part && seats.some(({ role }) => role === presenter.role)
    return [
      ...(asks && speaks && !answered ? [{ kind: 'position', item } as const] : []),
      ...(presents ? [{ kind: 'present', item } as const] : []),
      ...papers.map(paper => ({ kind: 'paper', item, paper }) as const),
    ]
  })
  const due = state.uppdrag.filter(
    uppdrag => uppdrag.part === part && uppdrag.due !== undefined && uppdrag.due <= meeting.day,
  )
  return [...points, ...due.map(uppdrag => ({ kind: 'uppdrag', uppdrag }) as const)]
}
