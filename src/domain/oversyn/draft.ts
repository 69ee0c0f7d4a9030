import { canonicalJson } from '../shared/digest.ts'
import type { State } from '../state.ts'
import { inForce } from '../styrmodell/in-force.ts'
import type { Styrmodell } from '../styrmodell/styrmodell.ts'
import { type Merged, merge } from './merge.ts'
import { versionNamed } from './version-named.ts'
import { keptVersion, type Rows } from './versions.ts'
import type { OversynView } from './view.ts'

/** What would come of putting a draft together now; nothing when the version that is looked over is not to be had. */
export function mergeOf(view: OversynView, rows: Rows): Merged | undefined {
  const base = versionNamed(view.oversyn.base, rows)
  const proposed = view.forslag.flatMap(({ forslag, accepted }) =>
    accepted ? [{ id: forslag.id, andring: accepted }] : [],
  )
  return base && merge(base, proposed)
}

/** Rule OV-8: nothing else has been adopted since the översyn was opened. */
export function isStillBase({ oversyn, plan }: OversynView, { versions }: Pick<State, 'versions'>): boolean {
  return inForce(plan.takesForce, versions).id === oversyn.base
}

/** Whether the latest draft no longer says what is accepted, or is to govern from another day than the plan's. */
export function isOutdated({ draft, plan }: OversynView, merged: Merged, rows: Rows): boolean {
  if (!draft) return true
  const kept = keptVersion(draft.version, rows)
  if (!kept.ok || draft.model.inForceFrom !== plan.takesForce) return true
  const { text, model } = merged.version
  const isSame = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)
  return (
    !isSame(kept.version.text.sections, text.sections) || !isSame(changeable(kept.version.model), changeable(model))
  )
}

/** What of a model an ändringsförslag can change. */
function changeable({ omraden, forums, escalation }: Styrmodell) {
  return [omraden, forums, escalation]
}
