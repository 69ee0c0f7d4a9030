import { useMemo } from 'react'
import { type Day, isDay } from '../../domain/shared/day.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { catalogueOn, knownOn } from '../../domain/tjansteutbud/catalogue.ts'
import type { Insats } from '../../domain/tjansteutbud/insats.ts'
import { decisionsBehind } from '../../domain/tjansteutbud/reading.ts'
import type { InsatsContext } from '../shared/tjansteutbud/words.ts'
import { useDesk } from '../shared/workspace.tsx'

/** The catalogue of a day with what its words depend on. */
export interface Catalogue {
  readonly day: Day
  readonly model: Styrmodell
  readonly insatser: readonly Insats[]
  readonly context: InsatsContext
}

/** The catalogue as of a day, folded once for each day and state. */
export function useCatalogue(day: Day): Catalogue {
  const { reading, state } = useDesk()
  const decisions = decisionsBehind(reading)
  const { lagrum } = reading
  return useMemo(() => {
    const model = inForce(day, state.versions)
    const known = knownOn(day, decisions)
    return {
      day,
      model,
      insatser: catalogueOn(day, decisions)
        .map(({ insats }) => insats)
        .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
      context: { day, model, lagrum, nameOf: id => known.get(id)?.insats.name },
    }
  }, [day, decisions, lagrum, state.versions])
}

/** The day that the address names, or today. */
export function useShownDay(named: string): Day {
  const { today } = useDesk()
  return isDay(named) ? named : today
}
