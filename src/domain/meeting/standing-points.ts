import { viewOf } from '../avvikelse/status.ts'
import { uppdragOf } from '../decision/carrying-out.ts'
import type { StoredDecision } from '../decision/decision.ts'
import { counted, type Reading } from '../reading.ts'
import type { UppdragStatus } from '../uppdrag/status.ts'
import type { StoredUppdrag } from '../uppdrag/uppdrag.ts'
import type { StandingKey } from './meeting.ts'

/** One line that a standing point fills itself with. */
export type StandingLine =
  | {
      readonly kind: 'uppdrag'
      readonly uppdrag: StoredUppdrag
      readonly decision: StoredDecision
      readonly status: UppdragStatus
    }
  | { readonly kind: 'svar'; readonly decision: StoredDecision }

/** What a standing point holds today: nothing is stored, so it is never out of date. */
export function standingLines(standing: StandingKey, reading: Reading): StandingLine[] {
  switch (standing) {
    case 'rubrik':
      return []
    case 'ej-genomfort':
      return counted(reading.decisions)
        .flatMap(decision =>
          uppdragOf(decision, reading)
            .filter(({ status }) => status.kind !== 'godkant')
            .map(({ uppdrag, status }): StandingLine => ({ kind: 'uppdrag', uppdrag, decision, status })),
        )
        .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1))
    case 'ej-aterfort': {
      const answers = reading.state.avvikelser
        .map(avvikelse => viewOf(avvikelse, reading).status)
        .flatMap(status => (status.kind === 'besvarad' ? [status.decision] : []))
      // The answer to a bunt is one line, as long as any of those in it waits.
      return [...new Set(answers)].map(decision => ({ kind: 'svar', decision }))
    }
  }
}

function dueOf(line: StandingLine): string {
  return (line.kind === 'uppdrag' && line.uppdrag.due) || line.decision.day
}
