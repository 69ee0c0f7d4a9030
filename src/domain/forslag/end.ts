import type { Desk } from '../commands/desk.ts'
import type { StoredDecision } from '../decision/decision.ts'
import { anchoringOf } from '../forankring/ledger.ts'
import { counted } from '../reading.ts'
import { type Instant, latest } from '../shared/day.ts'
import { byAge } from '../shared/standing.ts'
import { type ForslagView, viewOfForslag } from './status.ts'

/** When nothing more was to be done with a proposal; nothing while it waits for anybody. */
export function endOfForslag({ forslag, status }: ForslagView, desk: Desk): Instant | undefined {
  switch (status.kind) {
    case 'ogiltigt':
      return forslag.at
    case 'aterkallat':
      return forslag.editedAt
    case 'besvarat':
      return status.decision.at
    case 'beslutat':
      return whenCarriedHome(status.decision, desk)
    case 'lyft': {
      const { to } = status
      const next = desk.reading.forslag.find(({ fact }) => fact === to)
      // Two that name each other, written round the app, end where they were lifted.
      return next && byAge(forslag, to) < 0 ? endOfForslag(viewOfForslag(next, desk), desk) : to.at
    }
    case 'fel-forum':
    case 'hos-forumet':
    case 'vantar':
    case 'hindrat':
    case 'redo':
      return undefined
  }
}

/** When every part had anchored the decision, or a later one took its place; nothing while some part has it left. */
function whenCarriedHome(decision: StoredDecision, { reading }: Desk): Instant | undefined {
  const later = counted(reading.decisions).find(
    ({ replaces, repeals }) => replaces === decision.id || repeals === decision.id,
  )
  if (later) return later.at
  const parts = anchoringOf(decision, reading)
  if (parts.some(({ state }) => state !== 'forankrad')) return undefined
  return parts.reduce((last, { said }) => latest(last, said?.at), decision.at)
}
