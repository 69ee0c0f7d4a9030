import { canonicalJson } from '../../shared/digest.ts'
import type { DocumentFacts, Section, SectionId, StyrmodellText } from '../text/text.ts'
import type { FactDiff, SectionDiff, TextDiff } from './diff.ts'
import { moved } from './moves.ts'
import { diffUnits } from './section-units.ts'
import { unitsOf } from './units.ts'

const factNames: readonly (keyof DocumentFacts)[] = [
  'title',
  'decidedBy',
  'appliesTo',
  'diarienummer',
  'decidedOn',
  'paragraph',
  'lastChanged',
  'validUntil',
  'dokumentansvarig',
]

/** The whole difference of two texts: facts, sections by their ids, units, words, and what has moved. */
export function diffTexts(before: StyrmodellText, after: StyrmodellText): TextDiff {
  const sections = moved(diffSections(before.sections, after.sections))
  return { facts: diffFacts(before.facts, after.facts), sections }
}

/** What the two say differently of the document itself. */
export function diffFacts(before: DocumentFacts, after: DocumentFacts): FactDiff[] {
  return factNames.flatMap((fact): FactDiff[] => {
    const [older, newer] = [before[fact], after[fact]]
    return older === newer ? [] : [{ fact, ...(older && { before: older }), ...(newer && { after: newer }) }]
  })
}

function diffSections(before: readonly Section[], after: readonly Section[]): SectionDiff[] {
  const older = new Map(before.map(section => [section.id, section]))
  const newer = new Set(after.map(({ id }) => id))
  const stayed = keptOrder(before, after)
  const found: SectionDiff[] = []
  const removedAfter = (id: SectionId | undefined) => {
    const at = id === undefined ? -1 : before.findIndex(section => section.id === id)
    for (const section of before.slice(at + 1)) {
      if (newer.has(section.id)) return
      found.push(removedSection(section))
    }
  }
  removedAfter(undefined)
  for (const section of after) {
    found.push(diffSection(older.get(section.id), section, !stayed.has(section.id)))
    if (older.has(section.id)) removedAfter(section.id)
  }
  return found
}

function diffSection(before: Section | undefined, after: Section, isElsewhere: boolean): SectionDiff {
  const { id } = after
  if (!before) {
    const units = unitsOf(after).map(unit => ({ kind: 'added', after: unit }) as const)
    return { id, standing: 'added', isMoved: false, after, units }
  }
  const isSame = canonicalJson(before) === canonicalJson(after)
  const units = diffUnits(unitsOf(before), unitsOf(after))
  return { id, standing: isSame ? 'same' : 'changed', isMoved: isElsewhere, before, after, units }
}

function removedSection(before: Section): SectionDiff {
  const units = unitsOf(before).map(unit => ({ kind: 'removed', before: unit }) as const)
  return { id: before.id, standing: 'removed', isMoved: false, before, units }
}

/** The sections that keep their order among themselves: the longest such row of them. The rest have moved. */
export function keptOrder(before: readonly Section[], after: readonly Section[]): Set<SectionId> {
  const older = new Set(before.map(({ id }) => id))
  const newer = new Set(after.map(({ id }) => id))
  const place = new Map(before.filter(({ id }) => newer.has(id)).map(({ id }, at) => [id, at]))
  const common = after.filter(({ id }) => older.has(id)).map(({ id }) => id)
  const placeOf = (id: SectionId | undefined) => (id === undefined ? -1 : (place.get(id) ?? -1))
  // The longest rising row that ends with each section, by its length and the section before it.
  const rows: { length: number; from: number }[] = []
  for (const [at, id] of common.entries()) {
    let row = { length: 1, from: -1 }
    for (let earlier = 0; earlier < at; earlier += 1) {
      const length = (rows[earlier]?.length ?? 0) + 1
      if (placeOf(common[earlier]) < placeOf(id) && length > row.length) row = { length, from: earlier }
    }
    rows.push(row)
  }
  const longest = Math.max(0, ...rows.map(({ length }) => length))
  const kept = new Set<SectionId>()
  for (let at = rows.findIndex(({ length }) => length === longest); at >= 0; at = rows[at]?.from ?? -1) {
    const id = common[at]
    if (id !== undefined) kept.add(id)
  }
  return kept
}
