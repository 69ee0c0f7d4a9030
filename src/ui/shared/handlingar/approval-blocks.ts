import type { Desk } from '../../../domain/commands/desk.ts'
import type { Minutes } from '../../../domain/minutes/minutes.ts'
import type { Answer, ProtokollStatus } from '../../../domain/minutes/protokoll.ts'
import { swedishDay } from '../../../domain/shared/day.ts'
import type { Block, Run } from '../../../ports/documents.ts'
import type { Text } from '../../text/text.ts'
import { dayInText } from '../dates.ts'
import { signerName } from './minutes-words.ts'

/** Who has approved the minutes and who has objected to what; nothing of a draft. */
export function approvalBlocks(minutes: Minutes, status: ProtokollStatus, desk: Desk, t: Text): Block[] {
  if (status.kind === 'utkast') return []
  return [
    { kind: 'heading', level: 1, text: t('protokoll.text.approval') },
    { kind: 'list', ordered: false, items: status.answers.map(answer => answerRuns(answer, minutes, desk, t)) },
  ]
}

function answerRuns({ justerare, fact, objections }: Answer, minutes: Minutes, desk: Desk, t: Text): Run[] {
  const who = signerName(justerare, desk, t)
  if (!fact) return [{ text: t('protokoll.text.waits', { who }) }]
  const day = dayInText(swedishDay(fact.at))
  if (objections.length === 0) return [{ text: t('protokoll.text.approved', { who, day }) }]
  const lines = objections.map(({ item, text }) => {
    const number = minutes.points.findIndex(point => point.item === item) + 1
    return t('protokoll.text.objection', { number, text })
  })
  return [{ text: [t('protokoll.text.objected', { who, day }), ...lines].join('\n') }]
}
