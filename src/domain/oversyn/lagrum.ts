import { addDays } from '../shared/day.ts'
import { type Lagrum, lagrumTable } from '../styrmodell/lagrum.ts'
import type { StoredOversynFact } from './facts.ts'

/**
 * The table of law with what has been noted since: a section that got another number holds from its day, and the one
 * before ends the day before. It counts as checked when another person has read it in the statute (rule OV-10).
 */
export function lagrumWith(facts: readonly StoredOversynFact[]): readonly Lagrum[] {
  const checked = new Set(facts.flatMap(fact => (fact.kind === 'lagrum-kontrollerat' ? [fact.change] : [])))
  return facts.reduce<readonly Lagrum[]>((table, fact) => {
    if (fact.kind !== 'lagrum') return table
    const { lagrum: key, law, chapter, paragraph: section, from, text: source } = fact
    const about = table.find(row => row.key === key)?.about ?? ''
    const before = table
      .filter(row => row.key !== key || row.from < from)
      .map(row => (row.key === key && (row.to ?? from) >= from ? { ...row, to: addDays(from, -1) } : row))
    return [...before, { key, about, law, chapter, section, from, source, checked: checked.has(fact.id) }]
  }, lagrumTable)
}
