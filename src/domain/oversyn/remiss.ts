import { counted, type Judged } from '../reading.ts'
import { type Day, swedishDay } from '../shared/day.ts'
import type { PartKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { SectionId } from '../styrmodell/text/text.ts'
import type { OversynFactOf, SectionAnswer, StoredOversynFact } from './facts.ts'

/** How one part has answered a remiss: its latest answer, on the whole and on the sections it names. */
export interface PartRemissvar {
  readonly part: PartKey
  /** Whether the directive binds the part; the others are asked too and need not answer. */
  readonly bound: boolean
  readonly latest?: OversynFactOf<'remissvar'>
  /** Those that it took the place of, oldest first: nothing that a part has answered is gone. */
  readonly earlier: readonly OversynFactOf<'remissvar'>[]
  /** Whether that came after the last day. */
  readonly isLate: boolean
  readonly sections: readonly (SectionAnswer & { readonly fact: OversynFactOf<'remissvar'> })[]
}

/** A draft that is out with the parts, and what they have said. */
export interface RemissView {
  readonly remiss: OversynFactOf<'remiss'>
  readonly parts: readonly PartRemissvar[]
  /** Those that have not answered. */
  readonly missing: readonly PartKey[]
  /** Whether nothing more is awaited: the day has passed, or every part that the directive binds has answered. */
  readonly isOver: boolean
}

/** The remisser among the facts of an översyn, oldest first. */
export function remisserAmong(
  entries: readonly Judged<StoredOversynFact>[],
  model: Styrmodell,
  today: Day,
): RemissView[] {
  const facts = counted(entries)
  return facts.flatMap((remiss): RemissView[] => {
    if (remiss.kind !== 'remiss') return []
    const answers = facts.flatMap(fact => (fact.kind === 'remissvar' && fact.remiss === remiss.id ? [fact] : []))
    const parts = model.parts.map(({ key, bound }): PartRemissvar => {
      const own = answers.filter(({ part }) => part === key)
      const latest = own.at(-1)
      return {
        part: key,
        bound,
        ...(latest && { latest }),
        earlier: own.slice(0, -1),
        isLate: latest !== undefined && swedishDay(latest.at) > remiss.back,
        // A new answer takes the place of the whole of the last one.
        sections: latest ? latest.sections.map(answer => ({ ...answer, fact: latest })) : [],
      }
    })
    const missing = parts.filter(({ latest }) => !latest)
    const isOver = today > remiss.back || !missing.some(({ bound }) => bound)
    return [{ remiss, parts, missing: missing.map(({ part }) => part), isOver }]
  })
}

/** What all parts say of one section, in the parts' order: the synopsis. */
export function synopsisOf(
  view: RemissView,
): Map<SectionId, (PartRemissvar['sections'][number] & { part: PartKey; isLate: boolean })[]> {
  const by = new Map<SectionId, (PartRemissvar['sections'][number] & { part: PartKey; isLate: boolean })[]>()
  for (const { part, sections } of view.parts) {
    for (const answer of sections) {
      const isLate = swedishDay(answer.fact.at) > view.remiss.back
      by.set(answer.section, [...(by.get(answer.section) ?? []), { ...answer, part, isLate }])
    }
  }
  return by
}
