import { ledTo } from '../meeting/led-to.ts'
import { agendaOf, type StoredAgendaItem, type StoredMeeting } from '../meeting/meeting.ts'
import type { Reading } from '../reading.ts'

/**
 * The points that the minutes of a meeting tell of, in the order of the agenda: those on it, and those that were struck
 * because something was decided of them there, as when a question is put off.
 */
export function recordedPoints(meeting: StoredMeeting, reading: Reading): StoredAgendaItem[] {
  const { items } = reading.state
  const settled = new Set(
    items
      .filter(item => item.meeting === meeting.id && item.state === 'struken' && ledTo(item, reading).length > 0)
      .map(item => item.id),
  )
  const standing = items.map(item => (settled.has(item.id) ? { ...item, state: 'pa-dagordningen' as const } : item))
  return agendaOf(standing, meeting.id)
}
