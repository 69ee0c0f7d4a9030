import type { OversynId } from '../shared/ids.ts'
import { sectionOf } from '../styrmodell/text/read.ts'
import type { SectionId, StyrmodellText } from '../styrmodell/text/text.ts'
import { type Andring, andringDigest, type ModelAndring } from './andring.ts'
import { collide, editsOf } from './edits.ts'

/** A change with the ändringsförslag that it comes from. */
export interface Proposed {
  readonly id: OversynId
  readonly andring: Andring
}

/** Two proposals that cannot both be worked in, and where they meet. */
export interface Collision {
  readonly a: OversynId
  readonly b: OversynId
  /** The section where they meet; none where both change the model. */
  readonly section?: SectionId
}

/** Every pair of proposals that meet at the same place, in an order that does not depend on how they were given. */
export function collisionsAmong(proposed: readonly Proposed[], base: StyrmodellText): Collision[] {
  const sorted = [...proposed].sort((a, b) => (a.id < b.id ? -1 : 1))
  return sorted.flatMap((a, index) =>
    sorted.slice(index + 1).flatMap((b): Collision[] => {
      const at = meetAt(a.andring, b.andring, base)
      return at === undefined ? [] : [{ a: a.id, b: b.id, ...(at && { section: at }) }]
    }),
  )
}

/** Where two changes meet: a section, an empty text for the model, or nothing when both can be made. */
function meetAt(a: Andring, b: Andring, base: StyrmodellText): SectionId | '' | undefined {
  if (andringDigest(a) === andringDigest(b)) return undefined
  if (a.kind === 'modell') return b.kind === 'modell' && modelPlace(a.change) === modelPlace(b.change) ? '' : undefined
  if (b.kind === 'modell') return undefined
  if (a.kind === 'nytt-avsnitt')
    return b.kind === 'nytt-avsnitt' && a.section.id === b.section.id ? a.section.id : undefined
  if (b.kind === 'nytt-avsnitt') return undefined
  if (a.section !== b.section) return undefined
  if (a.kind === 'utgar' || b.kind === 'utgar') return a.section
  const section = sectionOf(base, a.section)
  if (!section) return a.section
  const isRenamed = (heading: string) => heading !== section.heading
  if (isRenamed(a.heading) && isRenamed(b.heading) && a.heading !== b.heading) return a.section
  const edits = editsOf(section.blocks, b.blocks)
  return editsOf(section.blocks, a.blocks).some(edit => edits.some(other => collide(edit, other)))
    ? a.section
    : undefined
}

/** What of the model a change sets: two that set the same thing differently collide. */
function modelPlace(change: ModelAndring): string {
  switch (change.kind) {
    case 'flytta-delomrade':
    case 'styrning-delomrade':
    case 'utforare':
      return `${change.kind} ${change.delomrade}`
    case 'styrning-omrade':
      return `${change.kind} ${change.omrade}`
    case 'plats':
      return `${change.kind} ${change.forum} ${change.role} ${change.part}`
    case 'eskaleringsgrunder':
      return change.kind
  }
}
