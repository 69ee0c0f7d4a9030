import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import type { StyrmodellVersion } from '../styrmodell/text/text.ts'
import { knownVersion } from '../styrmodell/text/versions/known.ts'
import { keptVersion, type Rows } from './versions.ts'

/** The whole of a version by its name: one that the app came with, or one out of the list. */
export function versionNamed(id: Styrmodell['id'], rows: Rows): StyrmodellVersion | undefined {
  const builtIn = knownVersion(id)
  if (builtIn) return builtIn
  const kept = keptVersion(id, rows)
  return kept.ok ? kept.version : undefined
}
