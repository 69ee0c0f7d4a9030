import { gruppOf } from '../grupp/groups.ts'
import { addDays, isDay } from '../shared/day.ts'
import { idOf } from '../shared/ids.ts'
import { byRule, type FieldProblem } from '../shared/refusal.ts'
import { isGrupp } from '../styrmodell/forum-key.ts'
import { partOf } from '../styrmodell/lookup.ts'
import { accept, type CommandOf, refuse, type Verdict } from './command.ts'
import type { Desk } from './desk.ts'
import { mayKeepSeats } from './grupp-seats.ts'

const entraId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Gives a person a seat from a day on. */
export function addMedlemskap(command: CommandOf<'add-medlemskap'>, desk: Desk): Verdict {
  const { person, forum, role, part, from, to, substitutes } = command.seat
  if (!command.asOwner && !mayKeepSeats(desk)) return refuse(byRule('ME-1'))
  const group = gruppOf(forum, desk.reading, desk.today)
  if (isGrupp(forum) && !group) return refuse(byRule('GR-2'))
  const last = to ?? group?.until
  const problems: FieldProblem[] = []
  if (!entraId.test(person.trim())) problems.push({ field: 'person', problem: person ? 'not-allowed' : 'empty' })
  if (!partOf(desk.model, part)) problems.push({ field: 'part', problem: part ? 'not-allowed' : 'empty' })
  if (role === 'ersattare' && (!substitutes || substitutes === 'ersattare'))
    problems.push({ field: 'substitutes', problem: 'empty' })
  if (!isDay(from)) problems.push({ field: 'from', problem: from ? 'not-allowed' : 'empty' })
  if (to !== undefined && (!isDay(to) || to < from)) problems.push({ field: 'to', problem: 'not-allowed' })
  else if (group && to !== undefined && to > group.until) problems.push({ field: 'to', problem: 'not-allowed' })
  if (group && isDay(from) && (from < group.from || from > group.until))
    problems.push({ field: 'from', problem: 'not-allowed' })
  if (problems.length > 0) return refuse({ kind: 'fields', problems })
  const value = {
    person: person.trim().toLowerCase(),
    forum,
    role,
    part,
    from,
    ...(last && { to: last }),
    ...(role === 'ersattare' && substitutes && { substitutes }),
  }
  return accept({ kind: 'add', of: 'medlemskap', id: idOf('medlemskap', desk.context.keys[0]), value })
}

/** Ends a seat after a day. What was done in it before stands. */
export function endMedlemskap(command: CommandOf<'end-medlemskap'>, desk: Desk): Verdict {
  const seat = desk.state.medlemskap.find(({ id }) => id === command.medlemskap)
  if (!seat) return refuse({ kind: 'gone', id: command.medlemskap })
  if (!command.asOwner && !mayKeepSeats(desk)) return refuse(byRule('ME-1'))
  const { to } = command
  // A seat that was ended the day before it began never was: that is how a slip is mended, since no row is removed.
  if (!isDay(to) || to < addDays(seat.from, -1))
    return refuse({ kind: 'fields', problems: [{ field: 'to', problem: to ? 'not-allowed' : 'empty' }] })
  return accept({ kind: 'change', of: 'medlemskap', id: seat.id, fields: { to } })
}
