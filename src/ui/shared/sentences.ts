import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { type Turn, turnOf } from '../../domain/avvikelse/turn.ts'
import type { Desk } from '../../domain/commands/desk.ts'
import { dokumentansvarigaOn, membersOn, type StoredMedlemskap } from '../../domain/forum/medlemskap.ts'
import { forumsOn } from '../../domain/grupp/forums.ts'
import { type Day, daysBetween, swedishDay } from '../../domain/shared/day.ts'
import type { PersonId } from '../../domain/shared/ids.ts'
import { forumOf, partOf } from '../../domain/styrmodell/lookup.ts'
import type { ForumKey, PartKey, SideKey, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { spoken, type Text } from '../text/text.ts'
import { dayInText } from './dates.ts'

/** The short name of a part; its key where the version does not know it. */
export function partName(model: Styrmodell, part: PartKey): string {
  return partOf(model, part)?.short ?? part
}

/** What a forum is called in running text and in lists. */
export function forumName(model: Styrmodell, forum: ForumKey): string {
  return forumOf(model, forum).short
}

export function sideName(model: Styrmodell, side: SideKey): string {
  return model.sides.find(candidate => candidate.key === side)?.name ?? side
}

/** The side's name inside a sentence: `socialtjänsten`. */
export function sideInText(model: Styrmodell, side: SideKey): string {
  return model.sides.find(candidate => candidate.key === side)?.inText ?? side
}

/** `Arbvux`, `Arbvux och socialtjänsten`, `a, b och c`. */
export function listed(names: readonly string[], t: Text): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : t('governance.and', { first: names.slice(0, -1).join(', '), last })
}

/** Whose, in Swedish; an English sentence says `of` or `by` before the name as it stands. Names that end in s, x or z take no s more, and one in capitals takes it after a colon. */
export function genitive(name: string): string {
  if (spoken() !== 'sv' || /[sxz]$/i.test(name)) return name
  return /[A-ZÅÄÖ]$/.test(name) ? `${name}:s` : `${name}s`
}

/** Whole days that something has waited, by the Swedish calendar. */
export function daysWaited(since: string, today: Day): number {
  return Math.max(0, daysBetween(swedishDay(since), today))
}

/** Whose turn it is and since when: `Väntar på Arbvux nominering sedan 12 dagar`. */
function turnSentence(turn: Turn, { model, today }: Desk, t: Text): string {
  const count = daysWaited(turn.since, today)
  if (turn.who === 'nobody') return t('governance.done', { day: dayInText(swedishDay(turn.since)) })
  if (turn.who !== 'side') return t(`governance.turn.${turn.who}`, { count })
  const sides = turn.sides.map(side => genitive(sideInText(model, side)))
  return t('governance.turn.side', { count, sides: listed(sides, t) })
}

/** The same of an avvikelse, as far as this reader can know it. */
export function waitsSentence(view: AvvikelseView, desk: Desk, t: Text): string {
  if (view.status.kind === 'hos-gruppen') return t('governance.withGroup')
  // Another avvikelse is waited for then, since before this one was raised perhaps.
  if (view.status.kind === 'buntad') return t('governance.follows')
  // Whether the answer has been brought back is the group's own affair.
  const isUnknown = !view.groupSeen && view.status.kind === 'besvarad'
  return isUnknown ? t('governance.answered') : turnSentence(turnOf(view), desk, t)
}

/** A seat in words: `Representant, SF Hisingen`. */
export function seatLabel(seat: Pick<StoredMedlemskap, 'role' | 'part'>, model: Styrmodell, t: Text): string {
  return t('governance.person.seat', { role: t(`governance.role.${seat.role}`), part: partName(model, seat.part) })
}

/**
 * Who a person is, by the seat held on that day; a forum's own seat before others. Without a seat that day the latest
 * one is named as former, since a bare id tells nobody anything.
 */
export function personLabel(person: PersonId, desk: Desk, t: Text, on?: { day?: Day; forum?: ForumKey }): string {
  const day = on?.day ?? desk.today
  const forums = [...(on?.forum ? [on.forum] : []), ...forumsOn(desk.reading, day)]
  const seat = forums
    .flatMap(forum => [membersOn, dokumentansvarigaOn].flatMap(held => held(desk.state.medlemskap, forum, day)))
    .find(candidate => candidate.person === person)
  if (seat) return seatLabel(seat, desk.model, t)
  const former = desk.state.medlemskap.findLast(candidate => candidate.person === person)
  if (!former) return t('governance.person.unknown')
  return t('governance.person.former', {
    role: t(`governance.role.${former.role}`),
    part: partName(desk.model, former.part),
  })
}
