import { addDays, type Day, isDay } from '../shared/day.ts'
import type { Styrmodell } from './styrmodell.ts'
import { styrmodell2024 } from './versions/2024.ts'
import { styrmodell2025 } from './versions/2025.ts'

/** Every version that we know of, oldest first. */
export const versions: readonly Styrmodell[] = [styrmodell2024, styrmodell2025]

/**
 * The version that governs on a day: the last one that had taken force by then. Before the first one nothing governed,
 * and the first is used, since a matter cannot be judged by no rules at all.
 */
export function inForce(day: Day, known: readonly Styrmodell[] = versions): Styrmodell {
  const [first, ...later] = [...known].sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
  if (!first) throw new Error('No version of the styrmodell is known: adopt one before the app is used.')
  return later.findLast(version => version.inForceFrom <= day) ?? first
}

/** The last day that a version governs: its own, else the day before the next one takes force; nothing while none does. */
export function lastDayOf(
  model: Styrmodell,
  known: readonly Styrmodell[] = versions,
): { readonly day: Day; readonly isAssumed: boolean } | undefined {
  const { validUntil } = model.document
  if (isDay(validUntil)) return { day: validUntil, isAssumed: false }
  const [next] = known
    .filter(({ inForceFrom }) => inForceFrom > model.inForceFrom)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
  return next && { day: addDays(next.inForceFrom, -1), isAssumed: next.inForceFromAssumed === true }
}

export function versionById(id: string, known: readonly Styrmodell[] = versions): Styrmodell | undefined {
  return known.find(version => version.id === id)
}

/** The version whose rules of the app a version keeps: itself where the app came with it, else what it was made from. */
export function rulesOf(model: Styrmodell, known: readonly Styrmodell[] = versions): Styrmodell['id'] {
  const base =
    model.basedOn && known.find(({ id, inForceFrom }) => id === model.basedOn && inForceFrom < model.inForceFrom)
  return base ? rulesOf(base, known) : model.id
}
