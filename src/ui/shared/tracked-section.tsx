import { useMemo } from 'react'
import type { UnitDiff } from '../../domain/styrmodell/compare/diff.ts'
import { diffUnits } from '../../domain/styrmodell/compare/section-units.ts'
import { unitsOf } from '../../domain/styrmodell/compare/units.ts'
import type { Section } from '../../domain/styrmodell/text/text.ts'
import { TrackedUnits } from './tracked-units.tsx'

type Written = Pick<Section, 'heading' | 'blocks'>

interface Props {
  readonly before?: Written | undefined
  readonly now?: Written | undefined
}

/** One section in two wordings, its heading first; without the one or the other it is new, or goes. */
export function TrackedSection({ before, now }: Props) {
  const units = useMemo(() => unitsBetween(before, now), [before, now])
  return <TrackedUnits units={units} label={(now ?? before)?.heading ?? ''} />
}

function unitsBetween(before: Written | undefined, now: Written | undefined): UnitDiff[] {
  // A wording says nothing of its level, so the two are taken to be on the same.
  const unitsIn = (one: Written | undefined) =>
    one ? unitsOf({ id: '', level: 1, heading: one.heading, blocks: one.blocks }) : []
  return diffUnits(unitsIn(before), unitsIn(now))
}
