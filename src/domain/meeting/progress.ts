import type { Reading } from '../reading.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import { ledTo } from './led-to.ts'
import type { StoredAgendaItem } from './meeting.ts'

/**
 * The point that a meeting is at, as far as what is written tells: the one last noted or settled on that day, and the
 * first one until then. Nobody has to keep it up to date.
 */
export function pointInProgress(
  points: readonly StoredAgendaItem[],
  reading: Reading,
  day: Day,
): StoredAgendaItem | undefined {
  let [last] = points
  let at = ''
  for (const item of points) {
    const noted = item.notes?.length ? [item.editedAt] : []
    const newest = [...noted, ...ledTo(item, reading).map(({ fact }) => fact.at)]
      .filter(instant => swedishDay(instant) === day)
      .reduce((late, instant) => (instant > late ? instant : late), '')
    if (newest > at) [last, at] = [item, newest]
  }
  return last
}
