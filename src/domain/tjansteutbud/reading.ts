import { counted, type Reading } from '../reading.ts'
import type { CatalogueDecision } from './in-effect.ts'

const read = new WeakMap<Reading, readonly CatalogueDecision[]>()

/** The decisions that the catalogue is folded from: those that count. The same object for the same reading. */
export function decisionsBehind(reading: Reading): readonly CatalogueDecision[] {
  const known = read.get(reading)
  if (known) return known
  const decisions = counted(reading.decisions)
  read.set(reading, decisions)
  return decisions
}
