/** What everything in a run stands on: time, chance and order, all from one seed. */
import type { Chance } from '../../src/ports/clock.ts'
import { seededChance } from '../../src/sync/testing/seeded-chance.ts'
import { type VirtualClock, virtualClock } from '../../src/sync/testing/virtual-clock.ts'
import { createOrder, type Order } from './order.ts'

export interface Ground {
  readonly seed: number
  readonly clock: VirtualClock
  readonly order: Order
  /** For what happens to people; each device has a chance of its own. */
  readonly chance: Chance
  /** True in runs where the server may ask for a quarter of an hour of rest, which would fill any run. */
  readonly absurd: boolean
}

export function createGround(seed: number, start?: string): Ground {
  const order = createOrder(seed)
  const clock = virtualClock(start, order.settle)
  return { seed, clock, order, chance: seededChance(seed * 7919 + 1), absurd: seed % 10 === 3 }
}
