import type { Decision } from '../decision/decision.ts'
import type { StoredMedlemskap } from '../forum/medlemskap.ts'
import { firstDayOf, type GruppView, groupsOf, gruppOf } from '../grupp/groups.ts'
import type { Grupp } from '../grupp/grupp.ts'
import type { Change } from '../shared/change.ts'
import type { Day } from '../shared/day.ts'
import { type DecisionId, idOf, keyOf } from '../shared/ids.ts'
import { nthKey } from '../shared/made-keys.ts'
import { type Desk, ownSeat } from './desk.ts'

/** Rule ME-1: the samordnare keeps the seats. The site's owners may too, and the list lets them; they sit in no forum. */
export function mayKeepSeats(desk: Desk): boolean {
  return ownSeat(desk, 'sob', ['samordnare']) !== undefined
}

/**
 * The rows of medlemskap that a working group still needs: places that are not written in, and days that do not hold. A
 * place that somebody ended early stays ended; one that lasted until an earlier decision's end follows the new one.
 */
function changesOfSeats(
  decision: DecisionId,
  { key, members }: Grupp,
  { from, until, earlierEnds }: { readonly from: Day } & Pick<GruppView, 'until' | 'earlierEnds'>,
  held: readonly StoredMedlemskap[],
): Change[] {
  const own = held.filter(({ forum }) => forum === key)
  const missing = until < from ? [] : members
  const isLengthened = (seat: StoredMedlemskap) =>
    seat.to !== undefined && seat.to < until && earlierEnds.includes(seat.to) && isNamed(seat, members)
  return [
    ...own.flatMap((seat): Change[] =>
      seat.to === undefined || seat.to > until || isLengthened(seat)
        ? [{ kind: 'change', of: 'medlemskap', id: seat.id, fields: { to: until } }]
        : [],
    ),
    ...missing.flatMap((seat, n): Change[] =>
      // One who had left before this decision named them again gets a place of its day.
      own.some(other => isNamed(other, [seat]) && ((other.to ?? until) >= from || earlierEnds.includes(other.to ?? '')))
        ? []
        : [
            {
              kind: 'add',
              of: 'medlemskap',
              // The same row whoever writes it and however often.
              id: idOf('medlemskap', nthKey(keyOf(decision), n + 1)),
              value: { person: seat.person, forum: key, role: seat.role, part: seat.part, from, to: until },
              after: [decision],
            },
          ],
    ),
  ]
}

function isNamed(
  { person, part, role }: Omit<StoredMedlemskap, 'id'> | Grupp['members'][number],
  members: Grupp['members'],
) {
  return members.some(other => other.person === person && other.part === part && other.role === role)
}

/** The places that follow at once when the one who keeps the seats writes the decision. */
export function seatsOfNew(id: DecisionId, decision: Decision, desk: Desk): Change[] {
  const { grupp } = decision
  if (!grupp || !mayKeepSeats(desk)) return []
  const known = gruppOf(grupp.key, desk.reading, desk.today)
  const earlierEnds = known ? [known.grupp.ends, ...known.earlierEnds] : []
  return changesOfSeats(
    id,
    grupp,
    { from: firstDayOf(decision), until: grupp.ends, earlierEnds },
    desk.state.medlemskap,
  )
}

/** What a group's places lack to stand as was decided. */
export function changesFor(view: GruppView, desk: Desk): Change[] {
  const from = firstDayOf(view.decision)
  return changesOfSeats(view.decision.id, view.grupp, { ...view, from }, desk.state.medlemskap)
}

/** The working groups whose places the actor keeps and that do not stand as was decided. */
export function groupsToSeat(desk: Desk): GruppView[] {
  if (!mayKeepSeats(desk)) return []
  return groupsOf(desk.reading, desk.today).filter(view => changesFor(view, desk).length > 0)
}
