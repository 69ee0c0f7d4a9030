import { mayAdopt } from '../decision/standing.ts'
import type { Wording } from '../forslag/forslag.ts'
import { keptVersion } from '../oversyn/versions.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { Desk } from './desk.ts'

/** Rule OV-9, when it is put forward and again when it is decided: the version is there word for word, and its day is ahead. */
export function hindersAdopting(
  written: Pick<Wording, 'adopts' | 'reach' | 'delomraden' | 'effectiveFrom'>,
  { state, today }: Pick<Desk, 'state' | 'today'>,
): RuleId | undefined {
  if (!written.adopts) return undefined
  const kept = keptVersion(written.adopts.version, state)
  const isWhole =
    kept.ok &&
    kept.digest === written.adopts.digest &&
    kept.version.model.id === written.adopts.version &&
    kept.version.model.inForceFrom === written.effectiveFrom
  return isWhole && mayAdopt(written, today) ? undefined : 'OV-9'
}
