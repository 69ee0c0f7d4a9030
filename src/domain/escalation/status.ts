import type { StoredDecision } from '../decision/decision.ts'
import type { StoredAgendaItem, StoredMeeting } from '../meeting/meeting.ts'
import { firstCounted, type Reading } from '../reading.ts'
import type { StoredEscalation } from './escalation.ts'

/** Where an escalated question stands with SoB. */
export type EscalationStatus =
  /** Nobody has put it on an agenda yet. */
  | { readonly kind: 'vantar' }
  | { readonly kind: 'pa-dagordningen'; readonly item: StoredAgendaItem; readonly meeting: StoredMeeting | undefined }
  | { readonly kind: 'besvarad'; readonly decision: StoredDecision }
  /** For readers outside SoB, who do not see its agenda. */
  | { readonly kind: 'hos-sob' }

export function escalationStatus(escalation: StoredEscalation, reading: Reading): EscalationStatus {
  const decision = firstCounted(reading.decisionsOn(escalation.id))
  if (decision) return { kind: 'besvarad', decision }
  const { state } = reading
  if (!state.forumsSeen.includes('sob')) return { kind: 'hos-sob' }
  const item = state.items.findLast(
    candidate =>
      candidate.forum === 'sob' && candidate.subject === escalation.id && candidate.state === 'pa-dagordningen',
  )
  if (!item) return { kind: 'vantar' }
  return { kind: 'pa-dagordningen', item, meeting: state.meetings.find(meeting => meeting.id === item.meeting) }
}
