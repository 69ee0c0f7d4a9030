import type { Desk } from '../../../domain/commands/desk.ts'
import type { MinutesOutcome, MinutesPoint, MinutesPosition } from '../../../domain/minutes/minutes.ts'
import { swedishDay } from '../../../domain/shared/day.ts'
import type { Block } from '../../../ports/documents.ts'
import type { Text } from '../../text/text.ts'
import { dayInText } from '../dates.ts'
import { partName } from '../sentences.ts'
import { labelled, prose } from '../word-document.ts'
import { outcomeName, signerName, subjectName } from './minutes-words.ts'

/** One point of the minutes: what it was, what was said, how the parties stood and what came of it. */
export function pointBlocks(point: MinutesPoint, number: number, desk: Desk, t: Text): Block[] {
  const { heading, kind, subject, along = [], proposal, notes, positions, outcomes } = point
  const about = subject ? subjectName(subject, desk) : ''
  return [
    { kind: 'heading', level: 2, text: t('protokoll.text.point', { number, heading }) },
    {
      kind: 'paragraph',
      look: 'quiet',
      runs: [{ text: [t(`moten.kind.${kind}`), about === heading ? '' : about].filter(Boolean).join(' · ') }],
    },
    ...alongBlocks(along, desk, t),
    ...labelled(t('protokoll.text.proposal'), proposal, t),
    ...notes.flatMap(prose),
    ...positionTable(positions, desk, t),
    ...outcomes.flatMap(outcome => outcomeBlocks(outcome, desk, t)),
    ...(outcomes.length === 0 && notes.length === 0 ? quiet(t('protokoll.text.nothing')) : []),
  ]
}

/** The avvikelser that the question also rests on, as far as the reader sees them. */
function alongBlocks(along: NonNullable<MinutesPoint['along']>, desk: Desk, t: Text): Block[] {
  if (along.length === 0) return []
  const items = along.map(id => [{ text: subjectName(id, desk) || t('protokoll.text.alongUnseen') }])
  return [
    { kind: 'paragraph', runs: [{ text: t('protokoll.text.along', { count: along.length }) }] },
    { kind: 'list', ordered: false, items },
  ]
}

function positionTable(positions: readonly MinutesPosition[], desk: Desk, t: Text): Block[] {
  if (positions.length === 0) return []
  const said = ({ text, conditions }: MinutesPosition) =>
    [text, conditions && t('protokoll.text.conditions', { text: conditions })].filter(Boolean).join('\n')
  return [
    {
      kind: 'table',
      caption: t('protokoll.text.positions'),
      alt: t('protokoll.text.positionsAlt'),
      header: [
        t('protokoll.text.part'),
        t('protokoll.text.stance'),
        t('protokoll.text.weight'),
        t('protokoll.text.said'),
      ],
      rows: positions.map(position => [
        partName(desk.model, position.part),
        t(`tillSob.stance.${position.stance}`),
        t(`protokoll.weight.${position.weight}`),
        said(position),
      ]),
      widths: [2, 2, 2, 4],
    },
  ]
}

function outcomeBlocks(outcome: MinutesOutcome, desk: Desk, t: Text): Block[] {
  const who = signerName(outcome.by, desk, t)
  return [
    { kind: 'heading', level: 3, text: outcomeName(outcome, t) },
    ...prose(outcome.text),
    ...labelled(t('protokoll.text.reasons'), outcome.reasons ?? '', t),
    ...(outcome.uppdrag ?? []).flatMap(({ part, due, text }) =>
      prose(t('protokoll.text.uppdrag', { part: partName(desk.model, part), due: dayInText(due), text })),
    ),
    ...quiet(t('protokoll.text.by', { who, day: dayInText(swedishDay(outcome.at)) })),
  ]
}

function quiet(text: string): Block[] {
  return [{ kind: 'paragraph', look: 'quiet', runs: [{ text }] }]
}
