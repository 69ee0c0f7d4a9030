import { seatsOn } from '../forum/medlemskap.ts'
import { swedishDay } from '../shared/day.ts'
import type { PersonId } from '../shared/ids.ts'
import { breaks, counts, type Standing, wasChanged } from '../shared/standing.ts'
import type { State } from '../state.ts'
import { isGrupp } from '../styrmodell/forum-key.ts'
import { inForce } from '../styrmodell/in-force.ts'
import { forumOf } from '../styrmodell/lookup.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { type AnyRow, forumOfRow, remainsOf, textsOf } from './row.ts'
import { removed, type StoredSanering } from './sanering.ts'

/** Rule SA-1: who convenes the row's forum, or SoB's samordnare, on that day. */
export function mayOrderSanering(person: PersonId, row: AnyRow, state: State, day: string): boolean {
  const convenes = (forum: ForumKey) => {
    const { convenor } = forumOf(inForce(day, state.versions), forum)
    return seatsOn(state.medlemskap, person, forum, day).some(({ role }) => role === convenor)
  }
  const own = forumOfRow(row)
  // A working group is in no version: what it has written is SoB's to answer for.
  return convenes('sob') || (!isGrupp(own) && convenes(own))
}

/** Whether an order counts: given by one who may, and not changed since. An order for a row one cannot see is believed. */
export function saneringStanding(sanering: StoredSanering, row: AnyRow | undefined, state: State): Standing {
  if (wasChanged(sanering)) return breaks('MF-2')
  if (!row) return counts
  return mayOrderSanering(sanering.author, row, state, swedishDay(sanering.at)) ? counts : breaks('SA-1')
}

/** True when the order is carried out: the row stands exactly as it was to stand. */
export function isCarriedOut(sanering: StoredSanering, row: AnyRow): boolean {
  const texts = new Map(textsOf(row).map(({ path, text }) => [path, text]))
  return (
    sanering.fields.every(path => texts.get(path) === removed) && remainsOf(row, sanering.fields) === sanering.remains
  )
}

/**
 * Rule SA-2: a row that was changed is still as it was when all that was changed is what an order that counts asked for.
 * Then what is left of it counts. Any other change is a changed row (MF-2).
 */
export function wasTampered(row: AnyRow, state: State): boolean {
  if (!wasChanged(row)) return false
  return !state.saneringar.some(
    sanering =>
      sanering.subject === row.id &&
      sanering.at <= row.editedAt &&
      isCarriedOut(sanering, row) &&
      saneringStanding(sanering, row, state).counts,
  )
}
