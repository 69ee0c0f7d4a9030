import type { Desk } from '../../domain/commands/desk.ts'
import type { StoredEscalation } from '../../domain/escalation/escalation.ts'
import { escalationStatus } from '../../domain/escalation/status.ts'
import { dayInText } from '../shared/dates.ts'
import { daysWaited } from '../shared/sentences.ts'
import type { Text } from '../text/text.ts'

/** Whose turn a question at SoB is, in a sentence that says since when. */
export function escalationTurn(escalation: StoredEscalation, { reading, today }: Desk, t: Text): string {
  const status = escalationStatus(escalation, reading)
  const count = daysWaited(escalation.at, today)
  switch (status.kind) {
    case 'vantar':
      return t('tillSob.turn.samordnare', { count })
    case 'hos-sob':
      return t('tillSob.turn.sob', { count })
    case 'besvarad':
      return t('tillSob.turn.answered', { day: dayInText(status.decision.day) })
    case 'pa-dagordningen': {
      const day = status.meeting?.day
      if (!day) return t('tillSob.turn.agenda')
      return t(day < today ? 'tillSob.turn.behind' : 'tillSob.turn.ahead', { day: dayInText(day) })
    }
  }
}
