import { useMemo } from 'react'
import type { Desk } from '../../domain/commands/desk.ts'
import { byPlace, type Inflow, inflowIn, type Leg, leadTimesIn, type PlaceRow } from '../../domain/uppfoljning/flow.ts'
import { followedIn } from '../../domain/uppfoljning/matters.ts'
import { type AccessOn, type AnchoredBy, accessOver, anchoredIn, carriedIn } from '../../domain/uppfoljning/outcomes.ts'
import type { Period } from '../../domain/uppfoljning/period.ts'
import type { Spread } from '../../domain/uppfoljning/spread.ts'
import { type Waits, type WaitsRow, waitingByPlace, waitingOn } from '../../domain/uppfoljning/waits.ts'
import { useDesk } from '../shared/workspace.tsx'

/** Everything that the page shows of a period. */
export interface FollowUp {
  readonly period: Period
  /** The day that what waits is told of: the last of the period that has come. */
  readonly day: string
  readonly groupSeen: boolean
  readonly inflow: readonly Inflow[]
  readonly leads: readonly { readonly leg: Leg; readonly took: Spread }[]
  readonly waits: readonly Waits[]
  readonly omradenWait: readonly WaitsRow[]
  readonly stadsomradenWait: readonly WaitsRow[]
  readonly omraden: readonly PlaceRow[]
  readonly stadsomraden: readonly PlaceRow[]
  readonly carried: ReturnType<typeof carriedIn>
  readonly anchored: readonly AnchoredBy[]
  readonly access: readonly AccessOn[]
}

/** The figures of a period, as far as the reader may see what they rest on. */
export function followUpOf({ from, to }: Period, { reading, model, today }: Figured): FollowUp {
  const period = { from, to }
  const followed = followedIn(reading)
  const day = to < today ? to : today
  const omraden = model.omraden.map(({ key }) => key)
  const stadsomraden = model.stadsomraden.map(({ key }) => key)
  return {
    period,
    day,
    groupSeen: followed.groupSeen,
    inflow: inflowIn(followed, period),
    leads: leadTimesIn(followed, period),
    waits: waitingOn(followed, day),
    omradenWait: waitingByPlace(followed, day, one => one.omrade, omraden),
    stadsomradenWait: waitingByPlace(followed, day, one => one.stadsomrade, stadsomraden),
    omraden: byPlace(followed.avvikelser, period, one => one.omrade, omraden),
    stadsomraden: byPlace(followed.avvikelser, period, one => one.stadsomrade, stadsomraden),
    carried: carriedIn(reading, period, today),
    anchored: anchoredIn(reading, period, model),
    access: accessOver(reading, period, model, today),
  }
}

type Figured = Pick<Desk, 'reading' | 'model' | 'today'>

/** The same, worked out again only when something that it rests on has changed. Nothing without a period. */
export function useFollowUp(period: Period | undefined): FollowUp | undefined {
  const { reading, model, today } = useDesk()
  const { from, to } = period ?? {}
  return useMemo(
    () => (from && to ? followUpOf({ from, to }, { reading, model, today }) : undefined),
    [reading, model, today, from, to],
  )
}
