import type { StoredAvvikelse } from '../avvikelse/avvikelse.ts'
import type { Instant } from '../shared/day.ts'
import type { DelomradeKey } from '../styrmodell/styrmodell.ts'
import type { BasketKey, OversynFactOf } from './facts.ts'

/** Several avvikelser about the same delområde, or about the same thing. */
export interface Bundle {
  readonly kind: 'avvikelser'
  readonly delomrade?: DelomradeKey
  readonly about: StoredAvvikelse['about']
  readonly avvikelser: readonly StoredAvvikelse[]
}

interface BundleEntry {
  readonly key: BasketKey
  readonly content: Bundle
}

/** Two or more avvikelser of the same delområde belong together; of the rest, two or more about the same thing. */
export function bundles(avvikelser: readonly StoredAvvikelse[]): BundleEntry[] {
  const byDelomrade = grouped(avvikelser, ({ delomrade }) => delomrade)
  const rest = byDelomrade.filter(([, group]) => group.length < 2).flatMap(([, group]) => group)
  return [
    ...byDelomrade
      .filter(([, group]) => group.length > 1)
      .map(([delomrade, group]) => ({
        key: `avvikelser:${delomrade}`,
        content: { kind: 'avvikelser' as const, delomrade, about: group[0]?.about ?? 'rutin', avvikelser: group },
      })),
    ...grouped(rest, ({ about }) => about)
      .filter(([, group]) => group.length > 1)
      .map(([about, group]) => ({
        key: `avvikelser:${about}`,
        content: { kind: 'avvikelser' as const, about, avvikelser: group },
      })),
  ]
}

/**
 * The avvikelser that a bundle held at a moment. A bundle has no row of its own: another avvikelse on the same delområde
 * may divide it anew, and what was chosen of it then still holds for those that it was about.
 */
export function heldBy(
  key: BasketKey | undefined,
  raised: readonly StoredAvvikelse[],
  at: Instant,
): readonly StoredAvvikelse[] {
  if (!key?.startsWith('avvikelser:')) return []
  return bundles(raised.filter(one => one.at <= at)).find(one => one.key === key)?.content.avvikelser ?? []
}

/** The bundles, and of one that has been divided since something was chosen of it what lies in no other. */
export function withChosen(
  bundled: readonly BundleEntry[],
  choices: readonly OversynFactOf<'korgval'>[],
  chosen: ReadonlyMap<unknown, readonly StoredAvvikelse[]>,
): BundleEntry[] {
  const entries = [...bundled]
  for (const choice of choices.toReversed()) {
    const [first, ...more] = chosen.get(choice) ?? []
    if (!first || entries.some(({ key }) => key === choice.item)) continue
    const { about, delomrade } = first
    const isDelomrade = choice.item === `avvikelser:${delomrade}`
    const content = {
      kind: 'avvikelser' as const,
      ...(isDelomrade && { delomrade }),
      about,
      avvikelser: [first, ...more],
    }
    entries.push(
      ...restOf(
        { key: choice.item, content },
        entries.map(one => one.content),
      ),
    )
  }
  return entries
}

/** What is left of a bundle: the avvikelser that lie in none of the others. */
export function restOf({ key, content }: BundleEntry, others: readonly Bundle[]): BundleEntry[] {
  const held = new Set(others.flatMap(({ avvikelser }) => avvikelser.map(({ id }) => id)))
  const avvikelser = content.avvikelser.filter(({ id }) => !held.has(id))
  return avvikelser.length > 0 ? [{ key, content: { ...content, avvikelser } }] : []
}

function grouped<K, T>(all: readonly T[], keyOf: (one: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups]
}
