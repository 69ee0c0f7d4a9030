import type { SectionId } from '../text/text.ts'
import type { SectionDiff, UnitDiff } from './diff.ts'
import { cellWords } from './section-units.ts'
import { type Unit, unitWords } from './units.ts'
import { likeness } from './words.ts'

/** Fewer words than this move by chance: `SF` in one cell is no `SF` of another. */
const fewestWords = 4
/** From this likeness on, a text that went from one place and one that came to another are the same. */
const nearlySame = 0.75
const mostPairs = 40_000

interface Loose {
  readonly section: SectionId
  readonly at: number
  readonly unit: Unit
  readonly words: readonly string[]
}

/** Finds what went from one place and came to another, and says so in both places. */
export function moved(sections: readonly SectionDiff[]): SectionDiff[] {
  const gone = loose(sections, row => (row.kind === 'removed' ? row.before : undefined))
  const come = loose(sections, row => (row.kind === 'added' ? row.after : undefined))
  const away = new Map<string, SectionId>()
  const here = new Map<string, Loose>()
  for (const [older, newer] of matches(gone, come)) {
    away.set(spot(older.section, older.at), newer.section)
    here.set(spot(newer.section, newer.at), older)
  }
  return sections.map(section => ({
    ...section,
    units: section.units.map((row, at) => {
      const to = away.get(spot(section.id, at))
      if (to !== undefined && row.kind === 'removed') return { kind: 'moved-away', before: row.before, to } as const
      const from = here.get(spot(section.id, at))
      if (!from || row.kind !== 'added') return row
      const { after } = row
      return {
        ...({ kind: 'moved-here', before: from.unit, after, from: from.section } as const),
        words: cellWords(from.unit, after),
      }
    }),
  }))
}

const spot = (section: SectionId, at: number) => `${section} ${at}`

function loose(sections: readonly SectionDiff[], pick: (row: UnitDiff) => Unit | undefined): Loose[] {
  return sections.flatMap(({ id, units }) =>
    units.flatMap((row, at): Loose[] => {
      const unit = pick(row)
      if (!unit || unit.kind === 'heading') return []
      const words = unitWords(unit)
      return words.length < fewestWords ? [] : [{ section: id, at, unit, words }]
    }),
  )
}

/** Word for word first, then nearly so; each is matched once. */
function matches(gone: readonly Loose[], come: readonly Loose[]): [Loose, Loose][] {
  const found: [Loose, Loose][] = []
  const byText = new Map<string, Loose[]>()
  for (const one of come) {
    const key = one.words.join(' ')
    byText.set(key, [...(byText.get(key) ?? []), one])
  }
  const left: Loose[] = []
  const taken = new Set<Loose>()
  for (const one of gone) {
    const match = byText.get(one.words.join(' '))?.find(candidate => !taken.has(candidate))
    if (!match) left.push(one)
    else {
      taken.add(match)
      found.push([one, match])
    }
  }
  if (left.length * (come.length - taken.size) > mostPairs) return found
  for (const one of left) {
    let best: { match: Loose; alike: number } | undefined
    for (const match of come) {
      if (taken.has(match)) continue
      const alike = likeness(one.words, match.words)
      if (alike >= nearlySame && alike > (best?.alike ?? 0)) best = { match, alike }
    }
    if (!best) continue
    taken.add(best.match)
    found.push([one, best.match])
  }
  return found
}
