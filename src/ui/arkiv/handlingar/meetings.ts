import type { FactOf } from '../../../domain/forum/facts.ts'
import { membersOn } from '../../../domain/forum/medlemskap.ts'
import type { Seat, StoredAgendaItem, StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { protokollOf } from '../../../domain/minutes/protokoll.ts'
import type { Block } from '../../../ports/documents.ts'
import { dayInText } from '../../shared/dates.ts'
import { agendaBlocks, whenAndWhere } from '../../shared/handlingar/kallelse-document.ts'
import { meetingBlocks, minutesBlocks, presenceBlocks } from '../../shared/handlingar/minutes-document.ts'
import { subjectName } from '../../shared/handlingar/minutes-words.ts'
import { pointBlocks } from '../../shared/handlingar/point-blocks.ts'
import { forumName, seatLabel } from '../../shared/sentences.ts'
import { prose } from '../../shared/word-document.ts'
import { blocksOf, type Handling, meetingName, named, type Reader, signed } from './handling.ts'

/** Where the rows about a meeting stand: after each other, in the order in which a meeting goes. */
export function placeOfMeeting(id: string, step: number, rest: string, { desk }: Reader): string {
  const meeting = desk.state.meetings.find(one => one.id === id)
  return `${meeting?.day ?? ''} ${meeting?.start ?? ''} ${id} ${step} ${rest}`
}

export function meetingHandling(row: StoredMeeting, reader: Reader): Handling {
  const { desk, t } = reader
  return {
    id: row.id,
    group: 'meeting',
    level: 2,
    heading: atMeeting(t('arkiv.handling.meeting'), row, reader),
    place: placeOfMeeting(row.id, 0, '', reader),
    blocks: [
      ...blocksOf([[t('protokoll.text.forum'), forumName(desk.model, row.forum)]], reader),
      ...whenAndWhere(row, t),
      ...blocksOf([[t('protokoll.text.diarienummer'), row.diarienummer ?? '']], reader),
      ...signed(row, reader),
    ],
  }
}

/** `Närvaro, SoB 8 januari 2026`. */
export function atMeeting(
  noun: string,
  { forum, day }: Pick<StoredMeeting, 'forum' | 'day'>,
  { desk, t }: Reader,
): string {
  return t('arkiv.handling.atMeeting', { noun, forum: forumName(desk.model, forum), day: dayInText(day) })
}

export function pointHandling(row: StoredAgendaItem, reader: Reader): Handling {
  const { desk, t } = reader
  const about = row.subject ? subjectName(row.subject, desk) || meetingName(row.subject, reader) : ''
  const from = desk.state.items.find(({ id }) => id === row.from)
  const noun = t(row.state === 'struken' ? 'arkiv.handling.struck' : 'arkiv.handling.point')
  return {
    id: row.id,
    group: 'meeting',
    level: 3,
    heading: named(noun, row.heading, t),
    place: placeOfMeeting(row.meeting, 1, `${row.state} ${row.order}`, reader),
    blocks: [
      ...blocksOf(
        [
          [t('arkiv.handling.meeting'), meetingName(row.meeting, reader)],
          [t('moten.point.kind'), t(`moten.kind.${row.kind}`)],
          [t('avvikelser.page.about'), about === row.heading ? '' : about],
          [t('moten.point.presenter'), row.presenter ? seatLabel(row.presenter, desk.model, t) : ''],
          [t('kallelse.document.when'), row.minutes ? t('arkiv.handling.minutes', { count: row.minutes }) : ''],
          [t('moten.point.proposal'), row.proposal ?? ''],
          [t('moten.point.standing'), row.standing ? t(`planering.standing.${row.standing}`) : ''],
          [t('arkiv.handling.carriedOn'), from ? meetingName(from.meeting, reader) : ''],
          [
            t('moten.papers.title'),
            (row.papers ?? []).map(({ name, link }) => t('arkiv.handling.paper', { name, link })).join('\n'),
          ],
          [
            t('sanering.field.notes'),
            (row.notes ?? [])
              .map(({ text }) => text.trim())
              .filter(Boolean)
              .join('\n'),
          ],
        ],
        reader,
      ),
      ...signed(row, reader),
    ],
  }
}

/** Who was there and which seats of the forum nobody took that day. */
export function presentBlocks({ meeting: id, present }: FactOf<'narvaro'>, reader: Reader): Block[] {
  const { desk, t } = reader
  const meeting = desk.state.meetings.find(one => one.id === id)
  const seats: Seat[] = meeting
    ? membersOn(desk.state.medlemskap, meeting.forum, meeting.day).filter(({ role }) => role !== 'ersattare')
    : []
  const absent = seats.filter(seat => !present.some(({ role, part }) => role === seat.role && part === seat.part))
  const label = (seat: Seat) => seatLabel(seat, desk.model, t)
  return blocksOf(
    [
      [
        t('arkiv.handling.present'),
        present
          .map(seat => (seat.substitute ? t('arkiv.handling.substitute', { who: label(seat) }) : label(seat)))
          .join('; '),
      ],
      [t('arkiv.handling.absent'), [...new Set(absent.map(label))].join('; ')],
    ],
    reader,
  )
}

/** A kallelse as it was sent. */
export function calledBlocks({ called, text }: FactOf<'kallelse'>, { desk, t }: Reader): Block[] {
  return under([...whenAndWhere(called, t), ...prose(text), ...agendaBlocks(called, desk, t)])
}

/** Minutes as minutes: who was there, each point with its outcome, and how they were approved. */
export function protokollBlocks(fact: FactOf<'protokoll'>, reader: Reader): Block[] {
  const { desk, t } = reader
  const { minutes } = fact
  const status = protokollOf({ id: fact.meeting }, desk.reading)
  const diarienummer = desk.state.meetings.find(({ id }) => id === fact.meeting)?.diarienummer ?? ''
  if (status.kind !== 'utkast' && status.fact.id === fact.id)
    return under(minutesBlocks({ minutes, status, diarienummer }, desk, t))
  return under([
    ...prose(t('arkiv.handling.replaced')),
    ...meetingBlocks(minutes, '', desk, t),
    ...presenceBlocks(minutes, desk, t),
    ...minutes.points.flatMap((point, index) => pointBlocks(point, index + 1, desk, t)),
  ])
}

/** What one justerare said: that all is right, or which points are not. */
export function justeringBlocks({ protokoll, answers }: FactOf<'justering'>, reader: Reader): Block[] {
  const { desk, t } = reader
  const laid = desk.state.facts.find(({ id }) => id === protokoll)
  const points = laid?.kind === 'protokoll' ? laid.minutes.points : []
  const objections = answers.flatMap(({ item, answer, text }) =>
    answer === 'invandning'
      ? [t('protokoll.text.objection', { number: points.findIndex(point => point.item === item) + 1, text })]
      : [],
  )
  return blocksOf([[t('arkiv.handling.answer'), objections.join('\n') || t('arkiv.handling.approved')]], reader)
}

/** A document within a document: its headings stand below the one that it has here. */
function under(blocks: readonly Block[]): Block[] {
  return blocks.map(block => (block.kind === 'heading' ? { ...block, level: 3 } : block))
}
