import type { Day } from '../shared/day.ts'
import type { MedlemskapId, PersonId } from '../shared/ids.ts'
import type { Stored } from '../shared/stored.ts'
import type { ForumKey, PartKey, Role } from '../styrmodell/styrmodell.ts'

/** A person's seat in a forum: whom they speak for, as what, and between which days. */
export interface Medlemskap {
  readonly person: PersonId
  readonly forum: ForumKey
  readonly role: Role
  readonly part: PartKey
  readonly from: Day
  /** The last day; open when absent. */
  readonly to?: Day
  /** Of an ersattare: the role, of the same part, whose seat they sit in for. */
  readonly substitutes?: Role
}

export type StoredMedlemskap = Stored<Medlemskap, MedlemskapId>

/** Whether a place is held on a day. */
export function isHeldOn({ from, to }: Pick<Medlemskap, 'from' | 'to'>, day: Day): boolean {
  return from <= day && (to === undefined || day <= to)
}

/** Everyone who has a place in a forum on a day, whoever sits in for another included. */
export function membersOn(all: readonly StoredMedlemskap[], forum: ForumKey, day: Day): StoredMedlemskap[] {
  return heldOn(all, forum, day).filter(({ role }) => role !== 'dokumentansvarig')
}

/** Who keeps the text of the styrmodell on a day: appointed in the forum that decides on it, without a place there. */
export function dokumentansvarigaOn(all: readonly StoredMedlemskap[], forum: ForumKey, day: Day): StoredMedlemskap[] {
  return heldOn(all, forum, day).filter(({ role }) => role === 'dokumentansvarig')
}

function heldOn(all: readonly StoredMedlemskap[], forum: ForumKey, day: Day): StoredMedlemskap[] {
  return all.filter(seat => seat.forum === forum && isHeldOn(seat, day))
}

/**
 * A person's seats in a forum on a day. Rule MF-1: only these give a mandate that day. Rule MF-3: sitting in for
 * somebody gives none.
 */
export function seatsOn(
  all: readonly StoredMedlemskap[],
  person: PersonId,
  forum: ForumKey,
  day: Day,
): StoredMedlemskap[] {
  return membersOn(all, forum, day).filter(seat => seat.person === person && seat.role !== 'ersattare')
}

/** The seat in one of these roles that a person holds in a forum on a day, if any. */
export function seatAs(
  all: readonly StoredMedlemskap[],
  person: PersonId,
  forum: ForumKey,
  roles: readonly Role[],
  day: Day,
): StoredMedlemskap | undefined {
  return seatsOn(all, person, forum, day).find(seat => roles.includes(seat.role))
}

/** The roles that speak for the own organisation; one who convenes a forum does so only in a seat as representative. */
const speakers: readonly Role[] = [
  'representant',
  'avdelningschef',
  'samordnare',
  'verksamhetschef',
  'representerande-chef',
]

/** Whether a seat gives the mandate to take a position for its part. */
export function speaksFor(seat: Pick<Medlemskap, 'role'>): boolean {
  return speakers.includes(seat.role)
}
