import { partsSpokenFor } from '../forankring/standing.ts'
import type { Reading } from '../reading.ts'
import type { Day } from '../shared/day.ts'
import type { PersonId } from '../shared/ids.ts'
import { partsIn } from './standing.ts'
import { dueStateOf } from './status.ts'
import type { UppdragView } from './view.ts'

/** The uppdrag that a person's own parts answer for, or take part in, and whose day has passed; the longest ago first. */
export function lateUppdrag(reading: Reading, person: PersonId, today: Day): readonly UppdragView[] {
  const own = partsSpokenFor(reading.state, person, today)
  return reading.uppdrag
    .filter(
      ({ uppdrag, standing, status }) =>
        standing.counts &&
        dueStateOf(uppdrag, status, today) === 'late' &&
        partsIn(uppdrag).some(part => own.has(part)),
    )
    .sort((a, b) => ((a.uppdrag.due ?? '') < (b.uppdrag.due ?? '') ? -1 : 1))
}
