import { type Blocker, blockersOf } from '../decision/agreement.ts'
import { type Mandate, mandateOf } from '../decision/mandate.ts'
import type { Stance } from '../escalation/escalation.ts'
import type { Matter } from '../forslag/matter.ts'
import { concerned } from '../forslag/wording.ts'
import type { FactOf } from '../forum/facts.ts'
import { membersOn, speaksFor } from '../forum/medlemskap.ts'
import { counted, type Judged, type Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import type { PersonId } from '../shared/ids.ts'
import { seesForum } from '../styrmodell/forum-key.ts'
import type { PartKey, Styrmodell } from '../styrmodell/styrmodell.ts'

type Position = FactOf<'stallningstagande'>

/** How one part stands to a matter now. */
export interface PartAnswer {
  readonly part: PartKey
  /** Whether the decision needs it; a part that is only heard hinders nothing. */
  readonly required: boolean
  readonly stance: Stance
  /** The position that counts: the part's latest valid one on the wording as it is (rule ST-2). */
  readonly position?: Position
  /** Where there is none: the latest valid one, which answers an earlier wording (rule ST-3). */
  readonly earlier?: Position
  /** Who speaks for the part in the forum today; nobody means that the seat is empty. */
  readonly speakers: readonly PersonId[]
}

/** Who may decide a matter and where, with the insatser that it touches taken into account. */
export function mandateOn(matter: Pick<Matter, 'wording' | 'forum'>, reading: Reading, model: Styrmodell): Mandate {
  const { wording, forum } = matter
  return mandateOf({ reach: wording.reach, delomraden: concerned(wording, reading.delomradenOfInsats) }, forum, model)
}

/** All positions taken on a matter in its forum, oldest first, also those that do not count. */
export function positionsTaken(matter: Pick<Matter, 'id' | 'forum'>, reading: Reading): Judged<Position>[] {
  return reading
    .factsAbout(matter.id)
    .flatMap(({ fact, standing }) =>
      fact.kind === 'stallningstagande' && fact.forum === matter.forum ? [{ fact, standing }] : [],
    )
}

/** How each part of the forum stands, those that must agree first. */
function answersOn(matter: Matter, mandate: Mandate, reading: Reading, today: Day): PartAnswer[] {
  const positions = counted(positionsTaken(matter, reading))
  const seats = membersOn(reading.state.medlemskap, matter.forum, today).filter(speaksFor)
  return [...mandate.required, ...mandate.heard].map(part => {
    const own = positions.filter(fact => fact.part === part)
    const position = own.findLast(fact => fact.wording === matter.digest)
    const earlier = position ? undefined : own.at(-1)
    return {
      part,
      required: mandate.required.includes(part),
      stance: position?.stance ?? 'ej-svarat',
      ...(position && { position }),
      ...(earlier && { earlier }),
      speakers: seats.filter(seat => seat.part === part).map(({ person }) => person),
    }
  })
}

/** A matter with its mandate, how the parts stand, and what keeps it from being decided. */
export interface MatterView {
  readonly matter: Matter
  readonly mandate: Mandate
  readonly answers: readonly PartAnswer[]
  readonly blockers: readonly Blocker[]
  /** False when the forum's own list is not the reader's to see: what the parts have said is then unknown, not absent. */
  readonly positionsSeen: boolean
}

/** Everything that a page or a command needs to know of an open matter, by the version in force that day. */
export function viewOfMatter(matter: Matter, reading: Reading, model: Styrmodell, today: Day): MatterView {
  const mandate = mandateOn(matter, reading, model)
  const answers = answersOn(matter, mandate, reading, today)
  return {
    matter,
    mandate,
    answers,
    blockers: blockersOf(mandate, stanceIn(answers), model),
    positionsSeen: seesForum(reading.state.forumsSeen, matter.forum),
  }
}

export function stanceIn(answers: readonly PartAnswer[]): (part: PartKey) => Stance {
  return part => answers.find(answer => answer.part === part)?.stance ?? 'ej-svarat'
}
