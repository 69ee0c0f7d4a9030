import type { Decision } from '../decision/decision.ts'
import { targetOf } from '../decision/standing.ts'
import type { Wording } from '../forslag/forslag.ts'
import type { StoredMedlemskap } from '../forum/medlemskap.ts'
import { firstDayOf, type GruppView, groupsOf, gruppOf } from '../grupp/groups.ts'
import type { Grupp } from '../grupp/grupp.ts'
import type { Change } from '../shared/change.ts'
import { type Day, isDay } from '../shared/day.ts'
import { type DecisionId, idOf, keyOf } from '../shared/ids.ts'
import { nthKey } from '../shared/made-keys.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { line, problemsOf, text } from '../shared/text.ts'
import { partOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'
import { mayKeepSeats } from './medlemskap.ts'

/** Everything wrong with the working group that a proposal would set up, field by field. */
export function problemsOfGrupp(written: Wording, desk: Desk): FieldProblem[] {
  const { grupp, effectiveFrom = desk.today } = written
  if (!grupp) return []
  const { name, purpose, ends, members } = grupp
  const problems = problemsOf({ 'grupp.name': [name, line], 'grupp.purpose': [purpose, text] })
  if (!isDay(ends)) problems.push({ field: 'grupp.ends', problem: ends ? 'not-allowed' : 'empty' })
  else if (ends < effectiveFrom)
    problems.push({ field: 'grupp.ends', problem: 'ends-before-start', start: effectiveFrom, end: ends })
  const known = new Set(desk.state.medlemskap.map(({ person }) => person))
  const isWrong = members.some(({ person, part }) => !known.has(person) || !partOf(desk.model, part))
  const persons = new Set(members.map(({ person }) => person))
  if (members.length === 0) problems.push({ field: 'grupp.members', problem: 'empty' })
  else if (isWrong || persons.size < members.length) problems.push({ field: 'grupp.members', problem: 'not-allowed' })
  if (members.filter(({ role }) => role === 'sammankallande').length !== 1)
    problems.push({ field: 'grupp.convenor', problem: 'empty' })
  return problems
}

/** Rule GR-1: a group that is there already is changed only by naming the latest decision on it. */
export function hindersGrupp({ grupp, ...written }: Wording, desk: Desk): RuleId | undefined {
  const known = grupp && gruppOf(grupp.key, desk.reading, desk.today)
  return known && known.decision.id !== targetOf(written) ? 'GR-1' : undefined
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

function changesFor(view: GruppView, desk: Desk): Change[] {
  const from = firstDayOf(view.decision)
  return changesOfSeats(view.decision.id, view.grupp, { ...view, from }, desk.state.medlemskap)
}

/** The working groups whose places the actor keeps and that do not stand as was decided. */
export function groupsToSeat(desk: Desk): GruppView[] {
  if (!mayKeepSeats(desk)) return []
  return groupsOf(desk.reading, desk.today).filter(view => changesFor(view, desk).length > 0)
}

/** Rule GR-2: writes in the members of a working group as it was decided. */
export function seatGrupp(command: CommandOf<'seat-grupp'>, desk: Desk): Verdict {
  if (!mayKeepSeats(desk)) return refuse(byRule('ME-1'))
  const view = groupsOf(desk.reading, desk.today).find(({ decision }) => decision.id === command.decision)
  if (!view) return refuse({ kind: 'gone', id: command.decision })
  const changes = changesFor(view, desk)
  return changes.length > 0 ? accept(...changes) : refuse(byRule('GR-2'))
}
