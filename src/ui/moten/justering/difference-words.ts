import type { Desk } from '../../../domain/commands/desk.ts'
import type { Minutes, MinutesPoint } from '../../../domain/minutes/minutes.ts'
import type { Difference } from '../../../domain/minutes/verify.ts'
import { timeSpan } from '../../shared/dates.ts'
import { outcomeName, signerName, subjectName } from '../../shared/handlingar/minutes-words.ts'
import { partName, seatLabel } from '../../shared/sentences.ts'
import type { Text } from '../../text/text.ts'

/** Where a difference stands: the point by its number in the minutes, or the meeting. */
export function placeOf({ item }: Difference, stored: Minutes, now: Minutes, t: Text): string {
  if (!item) return t('protokoll.verify.wholeMeeting')
  const found = [stored, now].flatMap(minutes => {
    const index = minutes.points.findIndex(point => point.item === item)
    const heading = minutes.points[index]?.heading
    return heading === undefined ? [] : [t('protokoll.text.point', { number: index + 1, heading })]
  })
  return found[0] ?? ''
}

/** What one of the two says of what differs, as text; empty where it says nothing. */
export function saidBy(minutes: Minutes, { item, part, id }: Difference, desk: Desk, t: Text): string {
  const point = minutes.points.find(candidate => candidate.item === item)
  if (item) return point ? saidOfPoint(point, part, id, desk, t) : ''
  switch (part) {
    case 'when':
      return [minutes.day, timeSpan(minutes.start, minutes.end), minutes.place].join(', ')
    case 'present':
      return minutes.present.map(seat => seatLabel(seat, desk.model, t)).join('\n') || t('protokoll.text.noPresence')
    case 'justerare':
      return minutes.justerare.map(each => signerName(each, desk, t)).join('\n') || t('protokoll.text.noJusterare')
    case 'law':
      return [minutes.styrmodell.name, ...minutes.lagrum.map(({ citation }) => citation)].join('\n')
    default:
      return minutes.points.map(({ heading }, index) => `${index + 1}. ${heading}`).join('\n')
  }
}

function saidOfPoint(
  point: MinutesPoint,
  part: Difference['part'],
  id: string | undefined,
  desk: Desk,
  t: Text,
): string {
  switch (part) {
    case 'kind':
      return t(`moten.kind.${point.kind}`)
    case 'proposal':
      return point.proposal
    case 'notes':
      return point.notes.join('\n\n')
    case 'outcome': {
      const outcome = point.outcomes.find(candidate => candidate.id === id)
      const given = outcome?.uppdrag?.map(({ part: to, due, text }) =>
        t('protokoll.text.uppdrag', { part: partName(desk.model, to), due, text }),
      )
      return outcome
        ? [outcomeName(outcome, t), outcome.text, outcome.reasons, ...(given ?? [])].filter(Boolean).join('\n')
        : ''
    }
    case 'position': {
      const position = point.positions.find(candidate => candidate.id === id)
      if (!position) return ''
      const stance = t(`tillSob.stance.${position.stance}`)
      return [`${partName(desk.model, position.part)}: ${stance}`, position.text, position.conditions]
        .filter(Boolean)
        .join('\n')
    }
    default: {
      const about = point.subject ? subjectName(point.subject, desk) : ''
      const along = (point.along ?? []).map(id => subjectName(id, desk))
      return [...new Set([point.heading, about, ...along].filter(Boolean))].join('\n')
    }
  }
}
