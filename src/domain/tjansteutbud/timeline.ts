import type { Day } from '../shared/day.ts'
import type { DecisionId, InsatsId } from '../shared/ids.ts'
import { foldOn } from './catalogue.ts'
import { touchedBy } from './change-set.ts'
import { changedFields } from './difference.ts'
import { type CatalogueDecision, type Effect, effectsOf } from './in-effect.ts'
import type { Insats, InsatsFields } from './insats.ts'

/** One day on which an insats changed, with the decisions behind it. */
export interface TimelineEvent {
  readonly day: Day
  /**
   * - `tillkom`: it came into the catalogue.
   * - `andrades`: some of its fields were set anew, `fields` says which.
   * - `avslutades`: a last day was set.
   * - `togs-bort`: the decision that added it was repealed, replaced or corrected.
   */
  readonly kind: 'tillkom' | 'andrades' | 'avslutades' | 'togs-bort'
  readonly decisions: readonly DecisionId[]
  readonly before?: Insats
  readonly after?: Insats
  readonly fields: readonly (keyof InsatsFields)[]
}

/** Everything that has happened, and is decided to happen, to one insats; oldest first. */
export function timelineOf(id: InsatsId, decisions: readonly CatalogueDecision[]): TimelineEvent[] {
  const effects = effectsOf(decisions).filter(effect => touchedBy(effect.changeSet).includes(id))
  const days = [...new Set(effects.flatMap(({ from, until }) => (until ? [from, until] : [from])))].sort()
  const events: TimelineEvent[] = []
  let before: Insats | undefined
  for (const day of days) {
    const after = foldOn(day, effects).get(id)?.insats
    const event = eventOf(day, before, after)
    if (event) events.push({ ...event, decisions: behind(effects, day) })
    before = after
  }
  return events
}

function eventOf(day: Day, before?: Insats, after?: Insats): Omit<TimelineEvent, 'decisions'> | undefined {
  if (!after) return before && { day, kind: 'togs-bort', before, fields: [] }
  if (!before) return { day, kind: 'tillkom', after, fields: [] }
  const fields = changedFields(before, after)
  if (fields.length === 0) return undefined
  const isEnded = after.end !== 'tills vidare' && fields.length === 1 && fields[0] === 'end'
  return { day, kind: isEnded ? 'avslutades' : 'andrades', before, after, fields }
}

/** The decisions that take hold that day, and those that take another one away. */
function behind(effects: readonly Effect[], day: Day): DecisionId[] {
  const found = effects.flatMap(({ decision, from, until, takenAwayBy }) => [
    ...(from === day ? [decision.id] : []),
    ...(until === day && takenAwayBy ? [takenAwayBy] : []),
  ])
  return [...new Set(found)]
}
