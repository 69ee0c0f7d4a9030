import type { Change } from '../shared/change.ts'
import { idOf, keyOf, type MeetingId } from '../shared/ids.ts'
import { pairKey } from '../shared/made-keys.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { agendaOf, type StoredAgendaItem } from './meeting.ts'
import { orderBetween } from './order.ts'

/**
 * The meeting that never is: its points are the forum's template, the standing points that each new agenda begins with.
 * All forums use the same one; a point says itself which forum it belongs to.
 */
export const templateMeeting: MeetingId = 'meeting:00000000-0000-0000-0000-000000000000'

/** A forum's template: the points that each new agenda begins with, in order. */
export function templateOf(items: readonly StoredAgendaItem[], forum: ForumKey): StoredAgendaItem[] {
  return agendaOf(
    items.filter(item => item.forum === forum),
    templateMeeting,
  )
}

/** The template's points that a meeting's agenda does not have and never had: a struck one stays struck. */
export function missingFromTemplate(
  items: readonly StoredAgendaItem[],
  meeting: MeetingId,
  forum: ForumKey,
): StoredAgendaItem[] {
  const there = new Set(items.filter(item => item.meeting === meeting).map(({ id }) => id))
  return templateOf(items, forum).filter(point => !there.has(idFor(meeting, point)))
}

/** Puts the template's points last on an agenda. Each has the one key that it and the meeting make, so none comes twice. */
export function pointsFromTemplate(items: readonly StoredAgendaItem[], meeting: MeetingId, forum: ForumKey): Change[] {
  let order = agendaOf(items, meeting).at(-1)?.order
  return missingFromTemplate(items, meeting, forum).map(point => {
    order = orderBetween(order, undefined)
    const { heading, kind, minutes, presenter, standing } = point
    return {
      kind: 'add',
      of: 'punkt',
      id: idFor(meeting, point),
      value: {
        forum,
        meeting,
        order,
        heading,
        kind,
        ...(minutes !== undefined && { minutes }),
        ...(presenter && { presenter }),
        standing: standing ?? 'rubrik',
        state: 'pa-dagordningen',
      },
      after: [meeting],
    }
  })
}

function idFor(meeting: MeetingId, point: StoredAgendaItem): StoredAgendaItem['id'] {
  return idOf('punkt', pairKey(keyOf(meeting), keyOf(point.id)))
}
