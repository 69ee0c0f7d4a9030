import type { Stance } from '../../../domain/escalation/escalation.ts'

type Position = readonly [Stance, string]

/** Every part with a side stands the same way, but for those named. */
export function positions(
  stance: Stance,
  but: Readonly<Record<string, Position>> = {},
): Readonly<Record<string, Position>> {
  const all = ['arbvux', 'sf-centrum', 'sf-hisingen', 'sf-nordost', 'sf-sydvast']
  return Object.fromEntries(all.map(part => [part, but[part] ?? ([stance, ''] as const)]))
}
