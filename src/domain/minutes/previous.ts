import type { StoredMeeting } from '../meeting/meeting.ts'
import type { Reading } from '../reading.ts'
import { protokollOf } from './protokoll.ts'

/**
 * The meeting whose minutes should stand on this one's agenda: the forum's last one before it with a text laid before
 * the forum, as long as no agenda has taken it up.
 */
export function previousMinutes(meeting: StoredMeeting, reading: Reading): StoredMeeting | undefined {
  const { meetings, items } = reading.state
  const last = meetings
    .filter(({ forum, day }) => forum === meeting.forum && day < meeting.day)
    .filter(earlier => protokollOf(earlier, reading).kind !== 'utkast')
    .reduce<StoredMeeting | undefined>((newest, next) => (newest && newest.day > next.day ? newest : next), undefined)
  const isTakenUp = items.some(
    ({ kind, subject, from, state }) =>
      kind === 'justering' && subject === last?.id && from === undefined && state === 'pa-dagordningen',
  )
  return isTakenUp ? undefined : last
}
