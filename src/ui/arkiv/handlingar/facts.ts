import { aboutOf } from '../../../domain/forum/about.ts'
import type { StoredFact } from '../../../domain/forum/facts.ts'
import type { Block } from '../../../ports/documents.ts'
import { subjectName } from '../../shared/handlingar/minutes-words.ts'
import { partName, seatLabel } from '../../shared/sentences.ts'
import {
  blocksOf,
  type Handling,
  type HandlingGroup,
  meetingName,
  named,
  type Pairs,
  type Reader,
  signed,
} from './handling.ts'
import { atMeeting, calledBlocks, justeringBlocks, placeOfMeeting, presentBlocks, protokollBlocks } from './meetings.ts'

/** Something that happened in a forum, under the matter or the meeting that it is about. */
export function factHandling(row: StoredFact, reader: Reader): Handling {
  const { desk, t } = reader
  const noun = t(`arkiv.handling.fact.${row.kind}`)
  const blocks = [...blocksOfFact(row, reader), ...signed(row, reader)]
  const meeting = 'meeting' in row ? desk.state.meetings.find(({ id }) => id === row.meeting) : undefined
  const step = steps.indexOf(row.kind)
  if (meeting && step >= 0) {
    const place = placeOfMeeting(meeting.id, step + 2, row.at, reader)
    const level = row.kind === 'protokoll' || row.kind === 'kallelse' ? 2 : 3
    return { id: row.id, group: 'meeting', level, heading: atMeeting(noun, meeting, reader), blocks, place }
  }
  const about = aboutOf(row)
  const heading = named(noun, subjectName(about, desk) || underlagName(about, reader), t)
  return { id: row.id, group: groupOf(row), level: 2, heading, blocks, place: row.at }
}

/** What happens to a meeting as such, in the order in which it comes. */
const steps: readonly StoredFact['kind'][] = [
  ...(['kallelse', 'aterkallad-kallelse', 'narvaro', 'uppskjuten', 'justerare', 'protokoll', 'justering'] as const),
]

function groupOf({ kind }: StoredFact): HandlingGroup {
  if (kind === 'stallningstagande') return 'stallningstagande'
  if (kind === 'bordlaggning') return 'eskalering'
  if (kind === 'kvalitetssakring') return 'underlag'
  return steps.includes(kind) ? 'meeting' : 'avvikelsehandelse'
}

function underlagName(id: string, { desk }: Reader): string {
  return desk.state.underlag.find(one => one.id === id)?.heading ?? ''
}

function blocksOfFact(row: StoredFact, reader: Reader): Block[] {
  switch (row.kind) {
    case 'kallelse':
      return calledBlocks(row, reader)
    case 'narvaro':
      return [...presentBlocks(row, reader), ...said(row, reader)]
    case 'protokoll':
      return protokollBlocks(row, reader)
    case 'justering':
      return [...justeringBlocks(row, reader), ...said(row, reader)]
    default:
      return [...blocksOf(pairsOf(row, reader), reader), ...said(row, reader)]
  }
}

function said({ text }: StoredFact, reader: Reader): Block[] {
  return blocksOf([[reader.t('uppdrag.steps.text'), text]], reader)
}

function pairsOf(row: StoredFact, reader: Reader): Pairs {
  const { desk, t } = reader
  const at = [t('arkiv.handling.meeting'), 'meeting' in row ? meetingName(row.meeting, reader) : ''] as const
  switch (row.kind) {
    case 'behandling':
      return [at, [t('moten.outcome.behandling'), t(`avvikelser.outcome.${row.outcome}`)]]
    case 'aterforing':
    case 'kvittens':
      return [at, [t('avvikelser.escalation.answered'), subjectName(row.decision, desk)]]
    case 'buntning':
    case 'upplost-bunt':
      return [[t('avvikelser.title'), row.others.map(id => subjectName(id, desk)).join('; ')]]
    case 'uppskjuten': {
      const point = desk.state.items.find(({ id }) => id === row.item)?.heading ?? ''
      return [
        [t('arkiv.handling.point'), point],
        [t('protokoll.text.was'), t(`moten.outcome.${row.how}`)],
      ]
    }
    case 'stallningstagande':
      return [
        [t('protokoll.text.part'), partName(desk.model, row.part)],
        [t('forslag.answer.stance'), t(`forslag.stance.${row.stance}`)],
        [t('forslag.answer.weight'), t(`forslag.weight.${row.weight}`)],
        [t('forslag.give.conditions'), row.conditions],
      ]
    case 'justerare':
      return [[t('protokoll.text.justerare'), row.persons.map(seat => seatLabel(seat, desk.model, t)).join('; ')]]
    default:
      return [at]
  }
}
