import { isHeldOn, type StoredMedlemskap } from '../forum/medlemskap.ts'
import type { Day } from '../shared/day.ts'
import type { Id, PersonId } from '../shared/ids.ts'
import type { NoticeKind } from '../shared/notice-kinds.ts'
import { byAge, wasChanged } from '../shared/standing.ts'
import type { Stored } from '../shared/stored.ts'

/** What a person does not want to be told of in the activity feed. A fact: the latest of each person stands. */
export interface NoticeChoice {
  readonly off: readonly NoticeKind[]
}

export type StoredNoticeChoice = Stored<NoticeChoice, Id<'aviseringsval'>>

/** What a person has said that they do not want to be told of; by itself one is told of everything. */
export function offFor(person: PersonId, choices: readonly StoredNoticeChoice[]): readonly NoticeKind[] {
  const own = choices.filter(choice => choice.author === person && !wasChanged(choice))
  return [...own].sort(byAge).at(-1)?.off ?? []
}

/** Whether a person has a place, in whatever forum or working group, that lets them say what they want to be told of. */
export function mayChoose(person: PersonId, medlemskap: readonly StoredMedlemskap[], day: Day): boolean {
  return medlemskap.some(seat => seat.person === person && isHeldOn(seat, day))
}
