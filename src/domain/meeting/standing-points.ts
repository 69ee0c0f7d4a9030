import { viewOf } from '../avvikelse/status.ts'
import type { StoredDecision } from '../decision/decision.ts'
import type { Reading } from '../reading.ts'
import type { StoredUppdrag } from '../uppdrag/uppdrag.ts'
import type { StandingKey } from './meeting.ts'

/** One line that a standing point fills itself with. */
export type StandingLine =
  | { readonly kind: 'uppdrag'; readonly uppdrag: StoredUppdrag; readonly decision: StoredDecision }
  | { readonly kind: 'svar'; readonly decision: StoredDecision }

/** What a standing point holds today: nothing is stored, so it is never out of date. */
export function standingLines(standing: StandingKey, reading: Reading): StandingLine[] {
  switch (standing) {
    case 'rubrik':
      return []
    case 'ej-genomfort':
      return reading.decisions
        .filter(entry => entry.standing.counts)
        .flatMap(({ fact: decision }) =>
          reading.state.uppdrag
            .filter(uppdrag => uppdrag.decision === decision.id)
            .map((uppdrag): StandingLine => ({ kind: 'uppdrag', uppdrag, decision })),
        )
        .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1))
    case 'ej-aterfort':
      return reading.state.avvikelser
        .map(avvikelse => viewOf(avvikelse, reading).status)
        .flatMap((status): StandingLine[] =>
          status.kind === 'besvarad' ? [{ kind: 'svar', decision: status.decision }] : [],
        )
  }
}

function dueOf(line: StandingLine): string {
  return (line.kind === 'uppdrag' && line.uppdrag.due) || line.decision.day
}
