import { canonicalJson, type Digest } from '../../shared/digest.ts'
import { sha256 } from '../../shared/sha256.ts'
import type { StyrmodellVersion } from './text.ts'

/** What is digested is told apart from every other digest of the app by its first words. */
const kind = 'styrforum.styrmodell.v1'

/** The one JSON text of a version, text and model together: what SoB adopts is exactly this. */
export function canonicalVersion({ text, model }: StyrmodellVersion): string {
  return canonicalJson({ kind, text, model })
}

/** The digest by which SoB's decision names the version that it adopts. */
export function digestOfVersion(version: StyrmodellVersion): Digest {
  return sha256(canonicalVersion(version))
}
