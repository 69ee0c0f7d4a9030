import type { Desk } from '../../domain/commands/desk.ts'
import type { StandingLine } from '../../domain/meeting/standing-points.ts'
import { dueStateOf } from '../../domain/uppdrag/status.ts'
import { partName } from '../shared/sentences.ts'
import type { Text } from '../text/text.ts'

/** One line of a standing point: what was decided, who does it, and how far it has come today. */
export function standingInWords(line: StandingLine, { model, today }: Pick<Desk, 'model' | 'today'>, t: Text): string {
  const { number, heading } = line.decision
  if (line.kind === 'svar') return t('moten.point.standingLines.svar', { number, heading })
  const { uppdrag, status } = line
  const due = uppdrag.due ?? t('uppdrag.noDate')
  const values = { number, heading, due, part: partName(model, uppdrag.part) }
  if (status.kind === 'klart') return t('moten.point.standingLines.done', values)
  if (dueStateOf(uppdrag, status, today) === 'late') return t('moten.point.standingLines.late', values)
  return t(status.kind === 'ater' ? 'moten.point.standingLines.back' : 'moten.point.standingLines.uppdrag', values)
}
