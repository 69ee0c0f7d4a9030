import type { Desk } from '../../domain/commands/desk.ts'
import { membersOn } from '../../domain/forum/medlemskap.ts'
import type { Seat, StoredMeeting } from '../../domain/meeting/meeting.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'

/** Every seat of a meeting's forum on its day: those of the version, and those that somebody holds besides. */
export function seatsOf({ forum, day }: Pick<StoredMeeting, 'forum' | 'day'>, desk: Desk): Seat[] {
  const held = membersOn(desk.state.medlemskap, forum, day)
    .filter(({ role }) => role !== 'ersattare')
    .map(({ role, part }) => ({ role, part }))
  const all = [...forumOf(desk.model, forum).seats, ...held]
  return all.filter((seat, index) => all.findIndex(other => seatKey(other) === seatKey(seat)) === index)
}

/** A seat as the value of a choice. */
export function seatKey({ role, part }: Seat): string {
  return `${role} ${part}`
}
