import type { SectionDiff } from '../../domain/styrmodell/compare/diff.ts'
import { unitsOf } from '../../domain/styrmodell/compare/units.ts'
import type { StyrmodellText } from '../../domain/styrmodell/text/text.ts'

/**
 * The sections in an order that holds both versions' own: one that has moved goes where it stood and comes where it
 * stands. What only the older version has comes right after the section that it stood after there.
 */
export function inBothOrders(sections: readonly SectionDiff[], before: StyrmodellText): SectionDiff[] {
  const written = sections
    .filter(({ standing }) => standing !== 'removed')
    .map(section => (section.isMoved && section.after ? come(section) : section))
  let at = 0
  for (const older of before.sections) {
    const own = sections.find(({ id }) => id === older.id)
    const stays = written.findIndex(one => one.id === older.id && one.before)
    if (stays >= 0) at = stays + 1
    else if (own) {
      written.splice(at, 0, own.isMoved ? gone(own) : own)
      at += 1
    }
  }
  return written
}

function come({ id, after }: SectionDiff): SectionDiff {
  const units = after ? unitsOf(after).map(unit => ({ kind: 'added', after: unit }) as const) : []
  return { id, standing: 'added', isMoved: true, ...(after && { after }), units }
}

function gone({ id, before }: SectionDiff): SectionDiff {
  const units = before ? unitsOf(before).map(unit => ({ kind: 'removed', before: unit }) as const) : []
  return { id, standing: 'removed', isMoved: true, ...(before && { before }), units }
}
