import type { Desk } from '../../../domain/commands/desk.ts'
import type { Called, CalledPoint } from '../../../domain/forum/facts.ts'
import { slotsOf } from '../../../domain/meeting/clock.ts'
import { calledNow, callStateOf } from '../../../domain/meeting/kallelse.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { type Preparation, preparationsOf } from '../../../domain/meeting/prepare.ts'
import type { Block, WordDocument } from '../../../ports/documents.ts'
import type { Text } from '../../text/text.ts'
import { dayInText, timeSpan, weekOf } from '../dates.ts'
import { seatsOf } from '../seats.ts'
import { forumName, partName, seatLabel } from '../sentences.ts'
import { labelled, prose, wordDocument } from '../word-document.ts'
import { preparationInWords } from './preparation-words.ts'

/**
 * The kallelse as a document: as it was sent, or as a draft where none has been. What is left to prepare is of today, so
 * it is told before a meeting and left out of what is kept.
 */
export function kallelseDocument(
  meeting: StoredMeeting,
  desk: Desk,
  t: Text,
  use: 'prepare' | 'keep' = 'prepare',
): WordDocument {
  const call = callStateOf(meeting.id, desk.reading)
  const isSent = call.kind === 'kallad'
  const called = isSent ? call.kallelse.called : calledNow(meeting, desk.state)
  const forum = forumName(desk.model, meeting.forum)
  const values = { forum, day: called.day }
  const title = isSent ? t('kallelse.document.title', values) : t('kallelse.document.draftTitle', values)
  const seats = seatsOf(called.day === meeting.day ? meeting : { forum: meeting.forum, day: called.day }, desk)
  const blocks: Block[] = [
    ...whenAndWhere(called, t),
    ...labelled(t('kallelse.document.called'), seats.map(seat => seatLabel(seat, desk.model, t)).join('; '), t),
    ...(isSent ? prose(call.kallelse.text) : []),
    ...agendaBlocks(called, desk, t),
    ...(use === 'prepare' ? preparations(meeting, desk, t) : []),
  ]
  return wordDocument({ title, header: title, blocks }, desk.today, t)
}

/** When and where a meeting is held: of a kallelse, or of a meeting as it is planned. */
export function whenAndWhere({ day, start, end, place }: Omit<Called, 'points'>, t: Text): Block[] {
  return [
    ...labelled(t('kallelse.document.when'), `${dayInText(day)}, ${weekOf(day)}, ${timeSpan(start, end)}`, t),
    ...labelled(t('kallelse.document.place'), place, t),
  ]
}

/** The agenda as it was sent, and below it what belongs to each point. */
export function agendaBlocks(called: Called, desk: Desk, t: Text): Block[] {
  return [...agendaTable(called, desk, t), ...called.points.flatMap((point, index) => pointBlocks(point, index, t))]
}

function agendaTable(called: Called, desk: Desk, t: Text): Block[] {
  const { points } = called
  if (points.length === 0) return []
  const slots = slotsOf(called, points)
  const caption = t('kallelse.document.agenda')
  const columns = ['place', 'time', 'heading', 'kind', 'presenter', 'minutes'] as const
  return [
    { kind: 'heading', level: 1, text: caption },
    {
      kind: 'table',
      caption,
      alt: t('kallelse.document.agendaAlt'),
      header: columns.map(column => t(`kallelse.document.column.${column}`)),
      rows: points.map(({ heading, kind, presenter, minutes }, index) => [
        String(index + 1),
        (slots[index]?.start ?? '').replace(':', '.'),
        heading,
        t(`moten.kind.${kind}`),
        presenter ? seatLabel(presenter, desk.model, t) : '',
        minutes === undefined ? '' : String(minutes),
      ]),
      widths: [2, 3, 14, 6, 9, 3],
    },
  ]
}

/** What belongs to one point beyond its line in the table. */
function pointBlocks({ heading, proposal, papers = [] }: CalledPoint, index: number, t: Text): Block[] {
  if (!proposal && papers.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: `${index + 1}. ${heading}` },
    ...(proposal
      ? [
          { kind: 'paragraph', runs: [{ text: t('kallelse.document.proposal'), strong: true }] } as const,
          ...prose(proposal),
        ]
      : []),
    ...labelled(t('kallelse.document.papers'), papers.map(({ name }) => name).join(', '), t),
  ]
}

/** What is to be prepared: the papers once, since all read them, and then what is each part's own. */
function preparations(meeting: StoredMeeting, desk: Desk, t: Text): Block[] {
  const parts = [...new Set(seatsOf(meeting, desk).map(({ part }) => part))]
  const list = (heading: string, todo: readonly Preparation[]): Block[] => {
    if (todo.length === 0) return []
    return [
      { kind: 'heading', level: 2, text: heading },
      { kind: 'list', ordered: false, items: todo.map(one => [{ text: preparationInWords(one, t) }]) },
    ]
  }
  const own = parts.map(part => ({ part, todo: preparationsOf(meeting, part, desk) }))
  const papers = own[0]?.todo.filter(({ kind }) => kind === 'paper') ?? []
  const lists = [
    ...list(t('kallelse.document.everyone'), papers),
    ...own.flatMap(({ part, todo }) =>
      list(
        partName(desk.model, part),
        todo.filter(({ kind }) => kind !== 'paper'),
      ),
    ),
  ]
  return lists.length > 0 ? [{ kind: 'heading', level: 1, text: t('kallelse.document.prepare') }, ...lists] : []
}
