import type { FactOf } from '../forum/facts.ts'
import { seatAs } from '../forum/medlemskap.ts'
import type { Reading } from '../reading.ts'
import { swedishDay } from '../shared/day.ts'
import type { AvvikelseId } from '../shared/ids.ts'
import type { State } from '../state.ts'
import { partOf } from '../styrmodell/lookup.ts'
import type { SideKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { NominationRef } from './escalation.ts'

/** How far a question has come towards being jointly nominated. */
export interface NominationTally {
  readonly nominations: readonly (NominationRef & {
    readonly at: string
    readonly side: SideKey
    readonly pending: boolean
  })[]
  readonly missing: readonly SideKey[]
  /** How many more different persons are needed, whatever their side. */
  readonly personsMissing: number
  readonly joint: boolean
}

/** Rule NO-2, over the nominations that count and have not been taken back. */
export function tallyOf(avvikelse: AvvikelseId, reading: Reading, model: Styrmodell): NominationTally {
  const standing = new Map<string, NominationTally['nominations'][number]>()
  for (const { fact, standing: judged } of reading.factsAbout(avvikelse)) {
    if (!judged.counts) continue
    if (fact.kind === 'nominering' && !standing.has(fact.author)) {
      const nomination = nominationOf(fact as FactOf<'nominering'>, reading.state, model)
      if (nomination) standing.set(fact.author, nomination)
    }
    if (fact.kind === 'atertagen-nominering') standing.delete(fact.author)
  }
  return tally([...standing.values()], model)
}

/** What a set of nominations lacks, by the sides and persons that the version asks for. */
export function tally(nominations: NominationTally['nominations'], model: Styrmodell): NominationTally {
  const { sides, persons } = model.escalation.joint.value
  const missing = sides.filter(side => !nominations.some(nomination => nomination.side === side))
  const personsMissing = Math.max(0, persons - new Set(nominations.map(nomination => nomination.person)).size)
  return { nominations, missing, personsMissing, joint: missing.length === 0 && personsMissing === 0 }
}

function nominationOf(
  fact: FactOf<'nominering'>,
  state: State,
  model: Styrmodell,
): NominationTally['nominations'][number] | undefined {
  const seat = seatAs(state.medlemskap, fact.author, 'samverkan', ['representant'], swedishDay(fact.at))
  const side = seat && partOf(model, seat.part)?.side
  if (!seat || !side) return undefined
  return { fact: fact.id, person: fact.author, part: seat.part, at: fact.at, side, pending: fact.pending }
}
